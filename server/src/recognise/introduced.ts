import { isHyphen } from '../text/characters.ts';
import { CAPITALISED, LOWERCASE } from '../text/tokens.ts';
import type { Extent } from './extent.ts';
import {
  DATE,
  EVENT,
  FAMILY,
  FUNCTION,
  GIVEN,
  NATIONALITY,
  ORG_HEAD,
  ORG_TAIL,
  ORGANISATION,
  PARTICLE,
  PLACE_END,
  PLACE_START,
  ROLE,
  TITLE,
} from './gazetteer/lexicon.ts';
import { PEOPLE_AND_BODIES, PERSONS } from './gazetteer/persons.ts';
import type { Page } from './page.ts';

const COMMA = 0x2c;
const APOSTROPHES = new Set([0x27, 0x2018, 0x2019, 0x2bf, 0x60]);
/** A name has at most so many tokens, hyphens too. */
const LONGEST = 9;
/** The noun that says what somebody is stands at most so far behind the comma. */
const FARTHEST = 8;
/** What ends a noun and begins what is said of it: "a member of", "the officer who". */
const ENDS_NOUN = new Set(
  'of for in at on from with to by who whom whose that which and or but under near during after before as since was is had has told said'.split(
    ' ',
  ),
);
/** Words that no person's name has. */
const NO_PERSON = ORG_HEAD | ORG_TAIL | PLACE_END | PLACE_START | EVENT;
const NO_NAME = FUNCTION | DATE | NATIONALITY | TITLE | ORGANISATION;
/** A noun for somebody by its ending: "hydrologist", "spokeswoman", "technician". */
const PERSON_ENDING = /(?:[^l]ist|ician|man|woman|person)$/;

/**
 * The whole name of somebody of whom the article says at once what they are: "the surgeon Aino Talvik", "Aino Talvik, a
 * surgeon", "A former surgeon, Aino Talvik". Undefined where it says no such thing, or the words are a body's or a place's.
 */
export function introducedName(page: Page, { from, to }: Extent): Extent | undefined {
  const last = endOfName(page, from, to);
  const first = beginningOfName(page, from, last);
  if (last - first < 2 || hasNoPerson(page, first, last)) return undefined;
  return isRoleBefore(page, first) || isRoleBehind(page, last) ? { from: first, to: last } : undefined;
}

/** Takes the people whom the article introduces so, and whom nothing else has found. */
export function findIntroduced(page: Page): void {
  const { count } = page.article.tokens;
  for (let i = 0; i < count; i++) {
    if (page.taken[i] === 1 || !isNamePart(page, i, false) || isOpeningWord(page, i)) continue;
    const name = introducedName(page, { from: i, to: i + 1 });
    if (name) page.take({ ...name, kind: 'person' });
    // A run of capitals is looked at once.
    while (i + 1 < count && page.goesOn(i + 1) && page.isCapital(i + 1)) i++;
  }
}

function endOfName(page: Page, from: number, to: number): number {
  let last = to;
  while (last - from < LONGEST && page.goesOn(last) && page.taken[last] === 0) {
    const step = stepAt(page, last);
    const next = last + step - 1;
    if (!page.goesOn(next) || page.taken[next] === 1 || !isNamePart(page, next, step > 1)) break;
    last += step;
  }
  return last;
}

function beginningOfName(page: Page, from: number, to: number): number {
  let first = from;
  while (first > 0 && to - first < LONGEST && page.goesOn(first) && page.taken[first - 1] === 0) {
    const step = isJoined(page, first - 1) || isSmallWord(page, first - 1) ? 2 : 1;
    const next = first - step;
    if (next < 0 || page.taken[next] === 1 || !page.goesOn(next + 1)) break;
    if (!isNamePart(page, next, step > 1) || isOpeningWord(page, next)) break;
    first -= step;
  }
  return first;
}

/** How many tokens the next word of a name takes with what joins it: a hyphen, a particle, "al-", an apostrophe. */
function stepAt(page: Page, i: number): number {
  if (isSmallWord(page, i)) return isJoined(page, i + 1) ? 3 : 2;
  return isJoined(page, i) || isAyn(page, i) ? 2 : 1;
}

/** Whether the token is a hyphen inside a name. */
function isJoined(page: Page, i: number): boolean {
  return isHyphen(page.mark(i)) && page.touches(i - 1) && page.touches(i);
}

/** "Haji ‘Abd al-Basir": an apostrophe before a letter of Arabic, and no quotation mark, as none follows that closes it. */
function isAyn(page: Page, i: number): boolean {
  if (!APOSTROPHES.has(page.mark(i)) || page.touches(i - 1) || !page.touches(i)) return false;
  for (let next = i + 2; next < i + LONGEST && page.goesOn(next); next++)
    if (APOSTROPHES.has(page.mark(next)) && page.touches(next - 1)) return false;
  return true;
}

/** "bin", "de": a particle between two words of a name. */
function isSmallWord(page: Page, i: number): boolean {
  return page.shape(i) === LOWERCASE && (page.know(i) & PARTICLE) !== 0 && page.word(i).length <= 4;
}

function isNamePart(page: Page, i: number, isTied: boolean): boolean {
  const bits = page.bits[i] ?? 0;
  if (page.shape(i) !== CAPITALISED) return isTied && isSmallWord(page, i);
  return (bits & NO_NAME) === 0 || (bits & (GIVEN | FAMILY)) !== 0;
}

/** A word that has its capital because a sentence begins with it, and which no name is known to have. */
function isOpeningWord(page: Page, i: number): boolean {
  const bits = page.bits[i] ?? 0;
  return page.weakness[i] !== 0 && bits !== 0 && (bits & (GIVEN | FAMILY)) === 0;
}

function hasNoPerson(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const bits = page.bits[i] ?? 0;
    if ((bits & NO_PERSON) !== 0 && (bits & (GIVEN | FAMILY)) === 0) return true;
  }
  return false;
}

/** "the surgeon Aino Talvik", "A former surgeon, Aino Talvik". */
function isRoleBefore(page: Page, name: number): boolean {
  if (name === 0 || !page.goesOn(name)) return false;
  if (isPerson(page, name - 1)) return true;
  return name > 1 && isPerson(page, name - 2) && leadBefore(page, name) !== undefined;
}

/** Where "A former surgeon" begins before a comma and a name, if that is what the sentence or a part of it begins with. */
export function leadBefore(page: Page, name: number): number | undefined {
  if (name < 3 || page.mark(name - 1) !== COMMA || !page.goesOn(name) || !saysWho(page, name - 2))
    return undefined;
  for (let i = name - 2; i >= 0 && name - i <= FARTHEST; i--) {
    if (page.mark(i) !== 0) return isThe(page, i + 1) ? i + 1 : undefined;
    if (page.article.tokens.opens[i] === 1) return /^(?:an?|the)$/i.test(page.word(i)) ? i : undefined;
  }
  return undefined;
}

/** “…,” the surgeon, Aino Talvik, said: where what is said of somebody begins behind a mark. */
function isThe(page: Page, i: number): boolean {
  return page.word(i) === 'the' || page.word(i) === 'a' || page.word(i) === 'an';
}

/** "Aino Talvik, the chief surgeon of the town,". */
function isRoleBehind(page: Page, to: number): boolean {
  if (page.mark(to) !== COMMA || !page.goesOn(to) || !page.goesOn(to + 1)) return false;
  const article = to + 1 + wordsBeforeArticle(page, to + 1);
  if (!/^(?:an?|the|his|her|their)$/.test(page.word(article))) return false;
  for (let i = article + 1; i <= article + FARTHEST; i++) {
    const ends =
      !page.goesOn(i) || page.mark(i) === COMMA || page.mark(i) === 0x2e || ENDS_NOUN.has(page.word(i));
    if (ends) return isPerson(page, i - 1);
  }
  return false;
}

/** "then", "who was", "who had been": what may stand between a comma and "a surgeon". */
function wordsBeforeArticle(page: Page, i: number): number {
  const first = page.word(i);
  if (first === 'then' || first === 'now' || first === 'once') return 1;
  if (first !== 'who') return 0;
  const second = page.word(i + 1);
  if (second === 'was' || second === 'is') return 2;
  return (second === 'had' || second === 'has') && page.word(i + 2) === 'been' ? 3 : 0;
}

/** Whether a small word says what a person is, and nothing but a person. */
function isPerson(page: Page, i: number): boolean {
  return saysWho(page, i) && !PEOPLE_AND_BODIES.has(page.word(i));
}

/** Whether a small word says what somebody is. */
export function saysWho(page: Page, i: number): boolean {
  if (page.shape(i) !== LOWERCASE) return false;
  const word = page.word(i);
  return (page.know(i) & ROLE) !== 0 || PERSONS.has(word) || (word.length > 5 && PERSON_ENDING.test(word));
}
