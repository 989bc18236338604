import { cs_CZ, de, en, es, fr, it, type LocaleDefinition, nb_NO, nl, pl, pt_PT, sv } from '@faker-js/faker';
import { soundAlike } from '../../../server/src/names/exchange.ts';
import { fold } from '../../../server/src/names/fold.ts';
import { establishedNames, isLatinGiven } from '../../../server/src/names/given-names.ts';
import type { Knowledge } from '../../../server/src/names/knowledge.ts';
import { romanisationOfFolded } from '../../../server/src/names/romanisation.ts';
import type { LabelledPair } from '../score/pairs.ts';

const LOCALES: readonly LocaleDefinition[] = [en, de, fr, it, es, pt_PT, pl, cs_CZ, sv, nb_NO, nl];

/** Names less alike than this nobody takes for one another. */
const LEAST_ALIKE = 0.3;
/** Pairs that are kept of each locale: one in so many. */
const MOST = 120;

/**
 * Pairs of two people of one given name whose surnames are near, and of one surname whose given names are: names of
 * Europe and America, of which the lists of wanted people have few. The surnames of a country are different families'.
 */
export function lookAlikes({ exchanges }: Knowledge): LabelledPair[] {
  return LOCALES.flatMap(locale => {
    const givens = namesIn(locale.person?.first_name).filter(name => isLatinGiven(fold(name)));
    if (givens.length === 0) return [];
    const surnames = namesIn(locale.person?.last_name);
    const pick = (from: readonly string[], i: number): string => from[(i * 7919) % from.length] ?? '';
    const near = (names: readonly string[]) => spread(nearPairs(names, exchanges), MOST);
    return [
      ...near(surnames).map(([x, y], i) => pairOf(`${pick(givens, i)} ${x}`, `${pick(givens, i)} ${y}`)),
    ];
  });
}

function pairOf(a: string, b: string): LabelledPair {
  return { a, b, same: false, kind: 'look-alike' };
}

function nearPairs(names: readonly string[], exchanges: Knowledge['exchanges']): [string, string][] {
  const out: [string, string][] = [];
  for (const [i, x] of names.entries())
    for (const y of names.slice(i + 1)) {
      const [a, b] = [fold(x), fold(y)];
      if (romanisationOfFolded(a) === romanisationOfFolded(b)) continue;
      if (establishedNames(a, b) === 'spellings of one') continue;
      if (soundAlike(exchanges, a, b) >= LEAST_ALIKE) out.push([x, y]);
    }
  return out;
}

/** At most so many, evenly over all. */
function spread<T>(all: readonly T[], most: number): T[] {
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(most, all.length) }, (_, i) => all[Math.floor(i * step)]).filter(
    (x): x is T => x !== undefined,
  );
}

/** The names in a locale's lists, which are grouped in several ways; the first ones where there are many. */
function namesIn(lists: unknown): string[] {
  const names = new Set<string>();
  const visit = (tree: unknown): void => {
    if (typeof tree === 'string') names.add(tree);
    else if (typeof tree === 'object' && tree !== null) Object.values(tree).forEach(visit);
  };
  visit(lists);
  const whole = [...names].filter(name => /^\p{Lu}\p{Ll}{2,}$/u.test(name)).sort();
  return spread(whole, 500);
}
