import { allLocales } from '@faker-js/faker';
import countries from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { gazetteerKey } from '../../../server/src/recognise/gazetteer/key.ts';
import { pack } from '../../../server/src/recognise/gazetteer/packed.ts';
import { constant, head, wordsIn } from './module.ts';
import { romanise } from './romanise.ts';

/** Locales whose lists are invented or jokes, or stand for no language's names. */
const LEFT_OUT = new Set(['eo', 'en_BORK', 'base']);

interface Locale {
  readonly person?: { readonly first_name?: unknown; readonly last_name?: unknown };
}

/** The generated modules: file name in `server/src/recognise/gazetteer` -> content. */
export function generateGazetteers(): Map<string, string> {
  const given = new Set<string>();
  const family = new Set<string>();
  for (const [name, locale] of Object.entries(allLocales as Readonly<Record<string, Locale>>)) {
    if (LEFT_OUT.has(name)) continue;
    for (const word of wordsIn(locale.person?.first_name)) addName(word, given);
    for (const word of wordsIn(locale.person?.last_name)) addName(word, family);
  }
  const words = new Set<string>();
  for (const word of wordsIn(allLocales.en.word)) if (/^[a-z]{3,}$/.test(word)) words.add(word);
  return new Map([
    [
      'names.generated.ts',
      head('Given and family names of some 60 locales: the locale data of @faker-js/faker (MIT).') +
        constant('GIVEN_NAMES', pack([...given].sort())) +
        constant('FAMILY_NAMES', pack([...family].sort())),
    ],
    [
      'words.generated.ts',
      head('Common English words: the word lists of @faker-js/faker (MIT).') +
        constant('COMMON_WORDS', pack([...words].sort())),
    ],
    [
      'countries.generated.ts',
      head('Countries and territories of ISO 3166-1 in English: i18n-iso-countries (MIT).') +
        constant('COUNTRIES', countryNames().join('|')),
    ],
  ]);
}

function addName(name: string, into: Set<string>): void {
  for (const part of name.split(/[\s-]+/)) {
    for (const spelled of [part, ...romanise(part)]) {
      const key = gazetteerKey(spelled);
      if (/^[a-z'`]{2,16}$/.test(key) && /[a-z]{2}/.test(key)) into.add(key);
    }
  }
}

function countryNames(): string[] {
  const names = new Set<string>();
  for (const entry of Object.values(countries.countries) as (string | string[])[]) {
    for (const name of [entry].flat()) {
      names.add(name.replace(/[’]/g, "'"));
      const short = name.replace(/\s*[(,].*$/, '');
      if (short.length > 3) names.add(short);
    }
  }
  return [...names].sort();
}
