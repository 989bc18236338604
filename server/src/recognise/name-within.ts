import { isHyphen } from '../text/characters.ts';
import {
  CAPITALISED,
  CAPITALS,
  INITIAL,
  LETTERS,
  LOWERCASE,
  MIXED,
  NUMBER,
  POSSESSIVE,
} from '../text/tokens.ts';
import { type Extent, personExtent } from './extent.ts';
import {
  DATE,
  FAMILY,
  FUNCTION,
  GIVEN,
  NAME_END,
  NATIONALITY,
  ORG_HEAD,
  ORG_TAIL,
  ORGANISATION,
  PARTICLE,
  PLACE,
  ROLE,
  TITLE,
  WORD,
} from './gazetteer/lexicon.ts';
import type { Page } from './page.ts';
import { isPostNominal } from './titles.ts';

const COMMA = 0x2c;
const FULL_STOP = 0x2e;
const SEMICOLON = 0x3b;
/** Small words after which nothing belongs to the name: "Ann Lee of the Tribune", "Ann Lee, who left". */
const AFTER_NAME = new Set(
  'of in from who whose which that at with for to and or as on by near outside is was has had'.split(' '),
);
const SAYS_NOTHING = NATIONALITY | ORGANISATION | PLACE | TITLE | ROLE | DATE | WORD | FUNCTION;

/**
 * The name in a person's mention that somebody else marked: "Regina Benjamin" of "Health Trustee, Dr. Regina
 * Benjamin, M.D.". Of the pieces between commas it is the first that holds a name; in it, what stands last before
 * the small words that end a name. Undefined where the mention describes and does not name.
 */
export function nameWithin(page: Page, { from: first, to: last }: Extent): Extent | undefined {
  for (let from = first; from < last; ) {
    let to = from;
    while (to < last && !isBreak(page, to)) to++;
    const name = nameInPiece(page, from, to);
    if (name) return { from: name.from, to: withSuffix(page, name.to, last) };
    from = to + 1;
  }
  return undefined;
}

/** Whether a comma, semicolon, dash or line ends the piece before it. */
function isBreak(page: Page, i: number): boolean {
  const mark = page.mark(i);
  if (mark === COMMA || mark === SEMICOLON || mark === 0x2013 || mark === 0x2014) return true;
  return isHyphen(mark) && !(page.touches(i - 1) && page.touches(i));
}

function nameInPiece(page: Page, first: number, last: number): Extent | undefined {
  const end = endOfHead(page, first, last);
  // "Ing-wen" is completed by what completes names; "President-elect" is not.
  const isJoined = end - first > 2 && page.shape(end - 1) === LOWERCASE && isHyphen(page.mark(end - 2));
  const to = isJoined ? end - 2 : end;
  let from = to;
  while (from > first) {
    const before = isNameToken(page, from - 1, from, to) ? from - 1 : from;
    // "Vincent 'the Chin' Gigante": the small words of a nickname are part of the name.
    const open = isRound(page.mark(before)) ? opening(page, first, before) : before;
    if (open === from) break;
    from = open;
  }
  while (from < to && isDropped(page, from)) from++;
  if (from >= to) return undefined;
  const extent = withoutWordsBefore(page, personExtent(page, { from, to: withoutMarks(page, from, to) }));
  return isName(page, extent) && (!isJoined || extent.to === end) ? extent : undefined;
}

/** Where the piece's first words end: before "of", before a possessive, or with the piece. */
function endOfHead(page: Page, first: number, last: number): number {
  let to = first;
  let capital = false;
  let role = false;
  while (to < last) {
    if (page.shape(to) === POSSESSIVE) {
      // "Japan's Koichi Wakata" goes on behind it; "Lopez's brother" is not Lopez; "Lopez's body" is.
      const next = to + 1;
      if (next >= last || !hasCapital(page, next, last)) return isOfKin(page, next, last) ? first : to;
    }
    // "The lawyer for Ann Lee" is not Ann Lee.
    if (!capital && role && page.word(to) === 'for') return first;
    role ||= (page.know(to) & ROLE) !== 0;
    capital ||= page.isCapital(to) && ((page.bits[to] ?? 0) & TITLE) === 0;
    if (capital && page.shape(to) === LOWERCASE && AFTER_NAME.has(page.word(to))) break;
    to++;
  }
  return to;
}

function hasCapital(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (page.isCapital(i)) return true;
  return false;
}

function isOfKin(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((page.know(i) & ROLE) !== 0) return true;
  return false;
}

/** Whether the token may stand in a name that goes on behind it. */
function isNameToken(page: Page, i: number, from: number, to: number): boolean {
  const shape = page.shape(i);
  if (shape === CAPITALISED || shape === CAPITALS || shape === INITIAL) return true;
  if (shape === LETTERS || shape === MIXED) return true;
  const mark = page.mark(i);
  if (mark !== 0) return mark === FULL_STOP || isHyphen(mark) || isRound(mark);
  if (shape !== LOWERCASE || from >= to) return false;
  // "Ban Ki-moon"; "van der Berg"; not "genius" in quotation marks.
  return (page.touches(i - 1) && isHyphen(page.mark(i - 1))) || (page.know(i) & PARTICLE) !== 0;
}

/** A quotation mark or bracket as nicknames have round them. */
function isRound(mark: number): boolean {
  return (
    mark === 0x22 || mark === 0x27 || mark === 0x28 || mark === 0x29 || (mark >= 0x2018 && mark <= 0x201d)
  );
}

/** A nickname has at most so many words. */
const LONGEST_NICKNAME = 4;

/** Where the quotation or bracket begins that ends at `close`, if a word of the name stands before it; else `close`. */
function opening(page: Page, first: number, close: number): number {
  if (!page.touches(close - 1)) return close;
  for (let i = close - 2; i > first && i >= close - 1 - LONGEST_NICKNAME; i--)
    if (isRound(page.mark(i))) return page.touches(i) && page.isCapital(i - 1) ? i : close;
  return close;
}

/** What no name begins with: marks, articles, small words. */
function isDropped(page: Page, i: number): boolean {
  if (page.mark(i) !== 0 || page.shape(i) === NUMBER) return true;
  if (page.shape(i) === LOWERCASE) return (page.know(i) & PARTICLE) === 0;
  return ((page.bits[i] ?? 0) & (FUNCTION | GIVEN | FAMILY)) === FUNCTION && page.shape(i) !== INITIAL;
}

function withoutMarks(page: Page, from: number, last: number): number {
  let to = last;
  while (to > from && page.mark(to - 1) !== 0 && !(isInitial(page, to) && to - from > 2)) to--;
  return to;
}

/** Whether the tokens before are an initial and its full stop. */
function isInitial(page: Page, to: number): boolean {
  return page.mark(to - 1) === FULL_STOP && page.shape(to - 2) === INITIAL;
}

/** "Charger Jamal Williams", "New Zealander Ann Lee": what says nothing of a name before a full one. */
function withoutWordsBefore(page: Page, { from: first, to }: Extent): Extent {
  for (let from = first; to - from > 1; from++) {
    const bits = page.bits[from] ?? 0;
    const isGiven = (bits & GIVEN) !== 0;
    if (isGiven && from > first && page.isCapital(from + 1)) return { from, to };
    if (isGiven || !page.isCapital(from) || page.shape(from) === INITIAL) break;
    if ((bits & (SAYS_NOTHING | FAMILY)) === FAMILY || (bits & SAYS_NOTHING) === 0) break;
  }
  return { from: first, to };
}

/** Titles, roles and letters behind a name are none by themselves; nor is a body that bears somebody's name. */
function isName(page: Page, { from, to }: Extent): boolean {
  if (to <= from) return false;
  let letters = true;
  let given = false;
  let last = from;
  for (let i = from; i < to; i++) {
    if (page.mark(i) !== 0) continue;
    if (isOfBody(page.bits[i] ?? 0)) return false;
    letters &&= page.shape(i) === INITIAL || isPostNominal(page, i) || ((page.bits[i] ?? 0) & NAME_END) !== 0;
    given ||= ((page.bits[i] ?? 0) & GIVEN) !== 0;
    last = i;
  }
  if (letters || (page.shape(last) === LOWERCASE && !isHyphen(page.mark(last - 1)))) return false;
  const bits = page.bits[last] ?? 0;
  if (last === from && (bits & (NATIONALITY | GIVEN | FAMILY)) === NATIONALITY) return false;
  return given || (bits & (TITLE | ROLE)) === 0 || (bits & FAMILY) !== 0;
}

/** "Foundation", "Inc". */
function isOfBody(bits: number): boolean {
  return (bits & (ORG_HEAD | ORG_TAIL)) !== 0 && (bits & (GIVEN | FAMILY)) === 0;
}

/** "Felt, Sr.": the suffix behind the comma belongs to the name, without its full stop. */
function withSuffix(page: Page, to: number, last: number): number {
  const at = page.mark(to) === COMMA ? to + 1 : to;
  return at < last && ((page.bits[at] ?? 0) & NAME_END) !== 0 ? at + 1 : to;
}
