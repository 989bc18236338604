import { PARTICLES } from '../../names/particles.ts';
import { COUNTRIES } from '../gazetteer/countries.generated.ts';
import { LEADERS } from '../gazetteer/leaders.ts';
import { FAMILY_NAMES, GIVEN_NAMES } from '../gazetteer/names.generated.ts';
import { HEADS, ORGANISATION_PHRASES, ORGANISATIONS, TAILS } from '../gazetteer/organisations.ts';
import { unpack } from '../gazetteer/packed.ts';
import { MORE_FAMILY_NAMES, MORE_GIVEN_NAMES } from '../gazetteer/people.ts';
import { PLACE_ENDS, PLACE_STARTS, PLACES } from '../gazetteer/places.ts';
import { ROLES, SAYING, TITLES } from '../gazetteer/titles.ts';
import { DATES, NATIONALITIES } from '../gazetteer/vocabulary.ts';
import { join } from './hash.ts';
import { HashTable } from './hash-table.ts';
import {
  CITIES,
  DEMONYMS,
  DICTIONARY,
  FAMILY_NAMES_TOO,
  GIVEN_NAMES_TOO,
  NAMES,
  ORGANISATION_PHRASES_TOO,
  ORGANISATIONS_TOO,
  PLACE_PHRASES,
  TOWNS,
} from './lists.generated.ts';
import { BODIES, BODY_PHRASES } from './organisations.ts';
import {
  CONNECTORS,
  MORE_BODY_WORDS,
  MORE_PLACE_WORDS,
  MORE_SAYING,
  MORE_TITLES,
  NEVER_NAMES,
} from './vocabulary.ts';
import { hashWord } from './words.ts';

/** What the lists say of a word, as bits; the numbers are features, so a change of them needs new weights. */
export const LIST = {
  given: 1,
  family: 2,
  name: 4,
  place: 8,
  town: 16,
  placePart: 32,
  organisationEnd: 64,
  organisation: 128,
  title: 256,
  date: 512,
  nationality: 1024,
  common: 2048,
  /** Never part of a name, however it is written. */
  never: 4096,
  placeKind: 8192,
  say: 16384,
  particle: 32768,
  /** First word of a phrase. */
  opens: 65536,
  /** May stand inside a name: "of the". */
  connector: 131072,
} as const;

/** What a phrase of several words is, as bits. */
export const PHRASE = { place: 1, organisation: 2 } as const;
/** The most words of a phrase. */
export const LONGEST_PHRASE = 4;

/** The lists as the tagger asks them: bits by the hash of a word, of a phrase by the joined hashes of its words. */
export interface TaggerLexicon {
  readonly words: HashTable;
  readonly phrases: HashTable;
}

let built: TaggerLexicon | undefined;

/** The shipped lists; built once, at the first call. */
export function taggerLexicon(): TaggerLexicon {
  built ??= build();
  return built;
}

function build(): TaggerLexicon {
  const words = new HashTable(150_000);
  const phrases = new HashTable(12_000);
  const add = (word: string, bit: number): void => words.add(hashWord(word), bit);
  const addPacked = (packed: string, bit: number): void => unpack(packed, word => add(word, bit));
  const addAll = (list: string, bit: number): void => {
    for (const word of list.split(' ')) add(word, bit);
  };
  const addPhrase = (phrase: string, kind: number): void => {
    const parts = phrase.split(' ').map(hashWord);
    const [first] = parts;
    if (first === undefined || parts.length < 2 || parts.length > LONGEST_PHRASE) return;
    words.add(first, LIST.opens);
    phrases.add(parts.reduce(join), kind);
  };
  const addName = (name: string, bit: number, kind: number): void => {
    const plain = name.replace(/,|\.$/g, '');
    if (plain.includes(' ')) addPhrase(plain, kind);
    else add(plain, bit);
  };

  for (const packed of [GIVEN_NAMES, GIVEN_NAMES_TOO]) addPacked(packed, LIST.given);
  for (const packed of [FAMILY_NAMES, FAMILY_NAMES_TOO]) addPacked(packed, LIST.family);
  addAll(MORE_GIVEN_NAMES, LIST.given);
  for (const list of [MORE_FAMILY_NAMES, LEADERS]) addAll(list, LIST.family);
  addPacked(NAMES, LIST.name);
  addPacked(CITIES, LIST.place);
  addPacked(TOWNS, LIST.town);
  unpack(PLACE_PHRASES, phrase => {
    addPhrase(phrase, PHRASE.place);
    for (const word of phrase.split(' ')) if (word.length > 2) add(word, LIST.placePart);
  });
  for (const list of [COUNTRIES, PLACES])
    for (const name of list.split('|')) addName(name, LIST.place, PHRASE.place);
  addPacked(ORGANISATIONS_TOO, LIST.organisation);
  unpack(ORGANISATION_PHRASES_TOO, phrase => addPhrase(phrase, PHRASE.organisation));
  for (const list of [ORGANISATIONS, BODIES]) addAll(list, LIST.organisation);
  for (const list of [ORGANISATION_PHRASES, BODY_PHRASES])
    for (const name of list.split('|')) addName(name, LIST.organisation, PHRASE.organisation);
  for (const list of [HEADS, TAILS, MORE_BODY_WORDS]) addAll(list, LIST.organisationEnd);
  for (const list of [TITLES, ROLES, MORE_TITLES]) addAll(list, LIST.title);
  addAll(DATES, LIST.date);
  addAll(NATIONALITIES, LIST.nationality);
  addPacked(DEMONYMS, LIST.nationality);
  addPacked(DICTIONARY, LIST.common);
  addAll(NEVER_NAMES, LIST.never);
  for (const list of [PLACE_ENDS, PLACE_STARTS, MORE_PLACE_WORDS]) addAll(list, LIST.placeKind);
  for (const list of [SAYING, MORE_SAYING]) addAll(list, LIST.say);
  addAll(PARTICLES, LIST.particle);
  for (const list of [CONNECTORS, PARTICLES]) addAll(list, LIST.connector);
  return { words, phrases };
}
