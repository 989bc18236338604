import { cs_CZ, de, en, fr, it, type LocaleDefinition, pl, sv } from '@faker-js/faker';

const LOCALES: readonly LocaleDefinition[] = [en, de, fr, it, pl, sv, cs_CZ];

/** Given names of several countries, to tell given names from surnames and to make people of. */
export const GIVEN_NAMES: readonly string[] = namesIn(locale => locale.person?.first_name);

/** Surnames of several countries. */
export const SURNAMES: readonly string[] = namesIn(locale => locale.person?.last_name);

export const CITIES: readonly string[] = namesIn(locale => locale.location?.city_name).slice(0, 400);

function namesIn(listOf: (locale: LocaleDefinition) => unknown): string[] {
  const names = new Set<string>();
  const visit = (tree: unknown): void => {
    if (typeof tree === 'string') names.add(tree);
    else if (typeof tree === 'object' && tree !== null) Object.values(tree).forEach(visit);
  };
  for (const locale of LOCALES) visit(listOf(locale));
  return [...names].filter(name => /^\p{Lu}\p{Ll}{3,}$/u.test(name)).sort();
}
