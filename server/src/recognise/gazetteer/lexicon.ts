import { PARTICLES } from '../../names/particles.ts';
import { COUNTRIES } from './countries.generated.ts';
import { gazetteerKey } from './key.ts';
import { LEADERS } from './leaders.ts';
import { FAMILY_NAMES, GIVEN_NAMES } from './names.generated.ts';
import { HEADS, ORGANISATION_PHRASES, ORGANISATIONS, TAILS, WEAK_HEADS } from './organisations.ts';
import { unpack } from './packed.ts';
import { MORE_FAMILY_NAMES, MORE_GIVEN_NAMES } from './people.ts';
import { type Phrase, Phrases } from './phrases.ts';
import { PLACE_ENDS, PLACE_STARTS, PLACES } from './places.ts';
import { PROSE_WORDS } from './prose.generated.ts';
import { DOING, NAME_ENDINGS, ROLES, SAYING, TITLES } from './titles.ts';
import { DATES, EVENT_WORDS, FUNCTION_WORDS, NATIONALITIES } from './vocabulary.ts';
import { COMMON_WORDS } from './words.generated.ts';

/** What the gazetteers know of one word, as bits of a number. */
export const GIVEN = 1;
export const FAMILY = 1 << 1;
export const WORD = 1 << 2;
export const FUNCTION = 1 << 3;
export const TITLE = 1 << 4;
export const ROLE = 1 << 5;
export const NATIONALITY = 1 << 6;
export const DATE = 1 << 7;
export const PLACE = 1 << 8;
export const ORGANISATION = 1 << 9;
export const ORG_HEAD = 1 << 10;
export const WEAK_HEAD = 1 << 11;
export const ORG_TAIL = 1 << 12;
export const PLACE_END = 1 << 13;
export const PLACE_START = 1 << 14;
export const EVENT = 1 << 15;
const SAY = 1 << 16;
const DO = 1 << 17;
export const PARTICLE = 1 << 18;
export const NAME_END = 1 << 19;
/** The word begins a phrase of places or organisations. */
export const OPENS_PHRASE = 1 << 20;

export interface Lexicon {
  /** What is known of a word, by its gazetteer key; 0 for an unknown word. */
  bits(key: string): number;
  /** What is known of an abbreviation written in capitals ("US", "WHO"), which as a small word is another. */
  capitals(word: string): number;
  readonly phrases: Phrases;
}

let built: Lexicon | undefined;

/** The shipped gazetteers as one lexicon; built once, at the first call. */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}

function build(): Lexicon {
  const words = new Map<string, number>();
  const capitals = new Map<string, number>();
  const phrases = new Phrases();
  const add = (key: string, bit: number): void => {
    words.set(key, (words.get(key) ?? 0) | bit);
  };
  const addAll = (list: string, bit: number): void => {
    for (const word of list.split(' ')) if (word) add(gazetteerKey(word), bit);
  };
  const addName = (name: string, bit: number, kind: Phrase['kind']): void => {
    if (/^[A-Z0-9]{2,}$/.test(name)) capitals.set(name, (capitals.get(name) ?? 0) | bit);
    else if (/^[\p{L}'’]+$/u.test(name)) add(gazetteerKey(name), bit);
    else {
      const first = phrases.add(name, kind);
      if (/^[A-Z]{2,}$/.test(first)) capitals.set(first, (capitals.get(first) ?? 0) | OPENS_PHRASE);
      add(gazetteerKey(first), OPENS_PHRASE);
    }
  };
  unpack(GIVEN_NAMES, word => add(word, GIVEN));
  unpack(FAMILY_NAMES, word => add(word, FAMILY));
  unpack(COMMON_WORDS, word => add(word, WORD));
  unpack(PROSE_WORDS, word => add(word, WORD));
  addAll(MORE_GIVEN_NAMES, GIVEN);
  for (const list of [MORE_FAMILY_NAMES, LEADERS]) addAll(list, FAMILY);
  addAll(TITLES, TITLE);
  addAll(ROLES, ROLE);
  addAll(SAYING, SAY);
  addAll(DOING, DO);
  addAll(NAME_ENDINGS, NAME_END);
  addAll(PARTICLES, PARTICLE);
  addAll(FUNCTION_WORDS, FUNCTION);
  addAll(DATES, DATE);
  addAll(NATIONALITIES, NATIONALITY);
  addAll(EVENT_WORDS, EVENT);
  addAll(HEADS, ORG_HEAD);
  addAll(WEAK_HEADS, WEAK_HEAD);
  addAll(TAILS, ORG_TAIL);
  addAll(PLACE_ENDS, PLACE_END);
  addAll(PLACE_STARTS, PLACE_START);
  for (const name of ORGANISATIONS.split(' ')) addName(name, ORGANISATION, 'organisation');
  for (const name of ORGANISATION_PHRASES.split('|')) addName(name, ORGANISATION, 'organisation');
  for (const name of COUNTRIES.split('|')) addName(name, PLACE, 'place');
  for (const name of PLACES.split('|')) addName(name, PLACE, 'place');
  return { bits: key => words.get(key) ?? 0, capitals: word => capitals.get(word) ?? 0, phrases };
}
