import { isHyphen } from '../text/characters.ts';
import { INITIAL, LOWERCASE } from '../text/tokens.ts';
import { FAMILY, GIVEN, NAME_END, NATIONALITY, ORG_TAIL, PARTICLE, ROLE, WORD } from './gazetteer/lexicon.ts';
import type { Page } from './page.ts';
import { isPostNominal, withoutTitles } from './titles.ts';

const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const ROMAN = /^X{0,2}(?:I|II|III|IV|V|VI|VII|VIII|IX|X)$/;
const ARTICLE = /^(?:a|the)$/i;
/** One syllable as Chinese and Korean names are romanised: "wen", "hung", "un", "hye". */
const SYLLABLE = /^(?:ch|sh|zh|ts|hs|kw|kh|[bcdfghjklmnpqrstwxyz])?[wy]?[aeiou]{1,3}(?:ng|[nhkptmrl])?$/;
/** Words of that form that are joined to names and belong to none: "a Putin-run state". */
const JOINED_WORDS = new Set('run to like cut hit win won pen'.split(' '));

/** The tokens of a name that was found from `from` to `to`, cut to the name or completed. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** What of a find is the name: no sentence begins inside it, "Jr." and "Inc." end it, without their full stop. */
export function nameExtent(page: Page, first: number, last: number): Extent {
  let from = first;
  while (from < last && page.mark(from) !== 0) from++;
  let to = Math.min(from + 1, last);
  while (to < last && page.goesOn(to) && !(page.mark(to) === FULL_STOP && isEnding(page, to - 1))) to++;
  if (to > from && page.mark(to - 1) === FULL_STOP && page.shape(to - 2) !== INITIAL) to--;
  return { from, to };
}

/** The same for a person: without title, people's name and post-nominals, with the second half of a given name. */
export function personExtent(page: Page, { from: first, to: last }: Extent): Extent {
  const begin = withoutNationality(page, withoutTitles(page, withoutArticle(page, first, last), last), last);
  const from = withoutRole(page, begin, last);
  const to = withSyllables(page, from, withoutPostNominals(page, from, last));
  return { from, to: withNumber(page, to) };
}

/** "Pope Pius V,", "Otto III": the number of a ruler; one letter only where a mark follows, for "I" is a word. */
function withNumber(page: Page, to: number): number {
  if (!page.goesOn(to) || page.touches(to - 1) || !ROMAN.test(page.word(to)) || page.taken[to] === 1)
    return to;
  return page.word(to).length > 1 || (page.touches(to) && page.mark(to + 1) !== 0 && page.goesOn(to + 1))
    ? to + 1
    : to;
}

function isEnding(page: Page, i: number): boolean {
  return ((page.bits[i] ?? 0) & (NAME_END | ORG_TAIL)) !== 0 && page.touches(i);
}

/** "the Dane Anders Holm": the name of a people before a full name is no part of it. */
function withoutNationality(page: Page, from: number, to: number): number {
  const bits = page.bits[from] ?? 0;
  if (to - from < 3 || (bits & NATIONALITY) === 0) return from;
  return (bits & GIVEN) === 0 || (from > 0 && page.word(from - 1).toLowerCase() === 'the') ? from + 1 : from;
}

/** "A Pavel Orlov-led group", "The Pavel Orlov": the article is no part of the name; "A. Orlov" has an initial. */
function withoutArticle(page: Page, from: number, to: number): number {
  return to - from > 1 && ARTICLE.test(page.word(from)) && page.mark(from + 1) === 0 && !page.touches(from)
    ? from + 1
    : from;
}

/** "Tycoon Pavel Orlov": a word of the language before a given name and another. */
function withoutRole(page: Page, from: number, to: number): number {
  const bits = page.bits[from] ?? 0;
  if (to - from < 3 || (bits & (ROLE | WORD)) === 0 || (bits & (GIVEN | FAMILY | PARTICLE)) !== 0)
    return from;
  const next = page.bits[from + 1] ?? 0;
  return (next & GIVEN) !== 0 && page.isCapital(from + 2) && !page.touches(from) ? from + 1 : from;
}

/** "Catherine Byrne QC", "Peter Smith, PhD". */
function withoutPostNominals(page: Page, from: number, last: number): number {
  let to = last;
  while (to > from + 1 && (isPostNominal(page, to - 1) || page.mark(to - 1) === COMMA)) to--;
  return to;
}

/** "Tsai Ing-wen": the small half of a given name belongs to it, where a name of two words or more ends before it. */
function withSyllables(page: Page, from: number, last: number): number {
  let to = last;
  while (
    to - from >= 2 &&
    page.touches(to - 1) &&
    isHyphen(page.mark(to)) &&
    page.touches(to) &&
    page.shape(to + 1) === LOWERCASE &&
    isSyllable(page.word(to + 1))
  )
    to += 2;
  return to;
}

function isSyllable(word: string): boolean {
  return SYLLABLE.test(word) && !JOINED_WORDS.has(word);
}
