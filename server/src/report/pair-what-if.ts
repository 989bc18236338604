import type { Verdict } from '../names/compare.ts';
import { type PersonName, parsePersonName } from '../names/person-name.ts';
import { visible } from './display.ts';
import { type JudgedPair, judgePair } from './judged-pair.ts';

/** How near to "same" a verdict is. */
const RANK: Readonly<Record<Verdict, number>> = { different: 0, unsure: 1, same: 2 };

const CONSEQUENCES: Readonly<Record<Verdict, string>> = {
  same: 'it would be one person',
  unsure: 'the names alone would not tell',
  different: 'the names would speak for two people',
};

type Part = 'given' | 'middle' | 'family' | 'suffix';
const PARTS: Readonly<Record<Part, string>> = {
  given: 'given names',
  middle: 'middle names',
  family: 'surnames',
  suffix: 'suffixes',
};

/** Given names so unlike each other that one of them at least is another name than any. */
const OTHERS = ['Walter', 'Beatrice', 'Kenji'];

/**
 * What would change the verdict, a sentence each, every one of them tried with the comparison itself: for two that
 * are not the same, the second name with one part as the first has it; for the same, one of them without its given
 * name or with another one.
 */
export function whatIfs({ names, kind, comparison: { verdict } }: JudgedPair): string[] {
  if (kind === 'spacecraft') return [];
  const [a, b] = [parsePersonName(names[0]), parsePersonName(names[1])];
  if (verdict === 'same') return lessAlike(a, b);
  const tried = (Object.keys(PARTS) as Part[]).map(part => ({
    other: withPart(b, part, a),
    on: `on the ${PARTS[part]} alone`,
  }));
  const better = [...tried, { other: turned(b), on: 'on the order of the words' }].flatMap(
    ({ other, on }) => {
      const after = judgePair(a.text, other).comparison.verdict;
      if (RANK[after] <= RANK[verdict]) return [];
      const pair = other === a.text ? 'were they alike' : `with “${visible(a.text)}” and “${visible(other)}”`;
      return [{ after, told: `It hangs ${on}: ${pair}, ${CONSEQUENCES[after]}.` }];
    },
  );
  const best = Math.max(...better.map(({ after }) => RANK[after]));
  const told = better.filter(({ after }) => RANK[after] === best).map(each => each.told);
  return told.length > 0 ? told : ['No single part of the names: they differ in several.'];
}

/** What would speak against two names that are one person's. */
function lessAlike(a: PersonName, b: PersonName): string[] {
  const full = a.given === undefined ? b : a;
  const other = full === a ? b : a;
  if (full.given === undefined) return [];
  const alone = judgePair(other.text, full.family).comparison.verdict;
  const told =
    alone === 'same' ? [] : [`Were one of them only “${visible(full.family)}”, ${CONSEQUENCES[alone]}.`];
  const isOther = OTHERS.some(given => {
    const renamed = withPart(full, 'given', parsePersonName(`${given} Doe`));
    return judgePair(other.text, renamed).comparison.verdict === 'different';
  });
  return isOther ? [...told, `With another given name in one of them, ${CONSEQUENCES.different}.`] : told;
}

/** The name with this part as another has it. */
function withPart(name: PersonName, part: Part, other: PersonName): string {
  const from = (own: Part): PersonName => (own === part ? other : name);
  return written([
    from('given').given?.text,
    ...from('middle').middle.map(({ text }) => text),
    from('family').family,
    from('suffix').suffix?.text,
  ]);
}

/** Surname first, or given name first where it was not. */
function turned({ given, middle, family, suffix }: PersonName): string {
  return written([family, ...middle.map(({ text }) => text), given?.text, suffix?.text]);
}

function written(words: readonly (string | undefined)[]): string {
  return words.filter(word => word !== undefined && word !== '').join(' ');
}
