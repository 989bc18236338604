import { de, en, es, fr, it, type LocaleDefinition, pl, sv, tr } from '@faker-js/faker';
import type { Kind } from '../../../server/src/names/kind.ts';
import type { GoldSet } from '../corpora/gold-set.ts';
import { pick, type Random } from './random.ts';
import { Ranked } from './ranked.ts';

export interface Person {
  readonly given: string;
  readonly family: string;
}

/** Whom and what made-up articles speak of. */
export interface Cast {
  readonly people: Ranked<Person>;
  /** The sample's own names lead each list: a desk has its subjects. */
  readonly others: Readonly<Record<Exclude<Kind, 'person'>, Ranked<string>>>;
}

const LOCALES: readonly LocaleDefinition[] = [de, en, es, fr, it, pl, sv, tr];
const BODIES = ['Institute', 'Observatory', 'Agency', 'University', 'Museum', 'Industries', 'Council'];
const CRAFT = ['Soyuz MS-', 'Progress MS-', 'Crew-', 'Shenzhou-', 'CRS-', 'NG-', 'Cygnus-', 'Ariane '];

/** A cast with so many people, and a tenth as many of everything else. */
export function castOf(sample: GoldSet, size: number, random: Random): Cast {
  const given = namesIn(locale => locale.person?.first_name);
  const family = namesIn(locale => locale.person?.last_name);
  const cities = namesIn(locale => locale.location?.city_name);
  const people = Array.from({ length: size }, () => ({
    given: pick(given, random),
    family: pick(family, random),
  }));
  const ranked = (kind: Kind, make: () => string) => {
    const own = sample.articles.flatMap(({ names }) => names.filter(name => name.kind === kind));
    const made = Array.from({ length: Math.ceil(size / 10) }, make);
    return new Ranked([...new Set([...own.map(name => name.text), ...made])], random);
  };
  return {
    people: new Ranked(people, random),
    others: {
      organisation: ranked('organisation', () => `${pick(family, random)} ${pick(BODIES, random)}`),
      place: ranked('place', () => pick(cities, random)),
      spacecraft: ranked('spacecraft', () => pick(CRAFT, random) + Math.ceil(60 * random())),
    },
  };
}

function namesIn(listOf: (locale: LocaleDefinition) => unknown): string[] {
  const names = new Set<string>();
  const visit = (tree: unknown): void => {
    if (typeof tree === 'string') names.add(tree);
    else if (typeof tree === 'object' && tree !== null) Object.values(tree).forEach(visit);
  };
  for (const locale of LOCALES) visit(listOf(locale));
  return [...names].filter(name => /^\p{Lu}[\p{L}'-]+$/u.test(name)).sort();
}
