import { formOf, isBareSeries, isSeries } from '../names/designator.ts';
import { isHyphen } from '../text/characters.ts';
import { CAPITALISED, CAPITALS, DESIGNATION, INITIAL, LOWERCASE, NUMBER } from '../text/tokens.ts';
import { gazetteerKey } from './gazetteer/key.ts';
import {
  DATE,
  FUNCTION,
  GIVEN,
  NATIONALITY,
  ORG_HEAD,
  ORGANISATION,
  PLACE,
  TITLE,
} from './gazetteer/lexicon.ts';
import { craftNames, craftOneSlipAway } from './gazetteer/spacecraft.ts';
import { HEADING, OPENING, type Page, TELLING } from './page.ts';

/** What a craft is called after its name: "the Nauka module". */
const NOUNS = new Set(
  (
    'module spacecraft capsule spaceship rover lander orbiter probe rocket rockets booster satellite satellites telescope shuttle ' +
    'spaceplane vehicle ship craft observatory freighter ferry'
  ).split(' '),
);
/** Nouns that outside space news stand beside other names. */
const LOOSE_NOUNS = new Set(
  'module capsule probe vehicle ship craft observatory shuttle booster ferry'.split(' '),
);
/** What else a craft has or is, beside a word that is one slip away from its name. */
const PARTS = new Set('docking port ports hatch airlock node segment berth compartment station'.split(' '));
/** Small words between the name and its noun: "the Soyuz crew capsule". */
const BETWEEN = new Set('space crew cargo resupply docking laboratory supply lunar mars moon'.split(' '));
/** Words behind "MS-13" that tell the gang from the craft. */
const MEN = new Set('gang gangs gangster gangsters member members clique cliques leader leaders'.split(' '));
/** Words that show an article to be about space. */
const SPACE_WORDS = [
  'spacecraft',
  'astronaut',
  'cosmonaut',
  'orbit',
  'spacewalk',
  'space station',
  'rocket',
  'NASA',
  'lunar',
];

/**
 * Finds spacecraft: designations by their families ("Soyuz MS-22", "MS-22", "Crew-5"), the gazetteer's names, and
 * words that a noun makes a craft ("the Nuka module"). Ordinary words among the names count only in an article
 * about space, and where their capital tells something.
 */
export function findCraft(page: Page): void {
  const { count } = page.article.tokens;
  const names = craftNames();
  /** For each ambiguous word whether the article writes it small too: looked up once a word. */
  const ordinary = new Map<string, boolean>();
  const { text } = page.article;
  const space = SPACE_WORDS.some(word => text.includes(word));
  /** Whether letters and number stand for the family with them: the article names a family that has such series. */
  const named = text.includes('Soyuz') || text.includes('Progress');
  for (let i = 0; i < count; i++) {
    if (page.taken[i] === 1) continue;
    const shape = page.shape(i);
    if (
      shape !== CAPITALISED &&
      shape !== CAPITALS &&
      shape !== DESIGNATION &&
      !(shape === INITIAL && page.touches(i))
    )
      continue;
    const word = page.word(i);
    if (word.length > 24) continue;
    const key = gazetteerKey(word);
    const phraseEnd = names.openers.has(key) ? phraseEndAt(page, i) : i;
    const numbered = designationEnd(page, i, word);
    const bare = space || named ? bareSeriesEnd(page, i, word, named) : i;
    const to = Math.max(phraseEnd, numbered, bare);
    if (to > i) {
      take(page, i, to);
    } else {
      const known = names.words.get(key);
      if (known === 'sure' || (known === 'ambiguous' && space && isClearlyCraft(page, i, ordinary)))
        take(page, i, i + 1);
      else if (!known && space && (isCraftByNoun(page, i) || isCraftBySlip(page, i))) take(page, i, i + 1);
    }
    while (i + 1 < count && page.taken[i + 1] === 1 && page.taken[i] === 1) i++;
  }
}

function take(page: Page, from: number, to: number): void {
  page.take({ from, to, kind: 'spacecraft' });
}

function phraseEndAt(page: Page, i: number): number {
  const { text, tokens } = page.article;
  const phrase = craftNames().phrases.longestAt(text, tokens, i);
  if (!phrase) return i;
  const end = i + phrase.keys.length;
  const last = page.shape(end - 1);
  // "Hubble Telescope" and the like want their capitals; "Soyuz rocket" is the gazetteer's "Soyuz".
  return last === LOWERCASE && !page.isCapital(i) ? i : end;
}

/**
 * The end of a designation without its family at token `i`, or `i`: "MS-22", "MS22"; and "MS 22", which may be anything,
 * only where the family is `named` elsewhere.
 */
function bareSeriesEnd(page: Page, i: number, word: string, named: boolean): number {
  const to = isBareSeries(word) ? numberEnd(page, i, named) : isGluedSeries(word) ? i + 1 : i;
  return to > i && page.goesOn(to) && MEN.has(page.word(to)) ? i : to;
}

function numberEnd(page: Page, i: number, named: boolean): number {
  const hyphen = hyphenAt(page, i + 1) && page.touches(i) && page.touches(i + 1);
  const at = hyphen ? i + 2 : i + 1;
  if (page.shape(at) !== NUMBER || !page.goesOn(at)) return i;
  return hyphen || (named && page.word(at).length < 3) ? at + 1 : i;
}

/** "MS22": one token. */
function isGluedSeries(word: string): boolean {
  const letters = word.replace(/\d{1,2}$/, '');
  return letters !== word && isBareSeries(letters);
}

/** The end of the designation at token `i`, or `i` where there is none. */
function designationEnd(page: Page, i: number, word: string): number {
  let at = i + 1;
  let family = word;
  if (formOf(family) === undefined) {
    if (word !== 'Long' || page.shape(at) !== CAPITALISED) return i;
    family += page.word(at);
    at++;
  }
  const form = formOf(family);
  if (form === undefined) return i;
  const lettered = form === 'series';
  const glued = page.touches(at - 1);
  if (glued && hyphenAt(page, at) && page.touches(at)) at++;
  else if (glued) return i;
  if (!page.goesOn(at)) return i;
  const shape = page.shape(at);
  const next = page.word(at);
  if (shape === NUMBER)
    return isCraftNumber(next) && (glued || fits(family, next)) ? withLetter(page, at + 1) : i;
  if (lettered && shape === DESIGNATION && /^[A-Z]{1,3}\d{1,3}$/.test(next)) return at + 1;
  if (lettered && (shape === CAPITALS || shape === INITIAL) && isSeries(next)) {
    const number = hyphenAt(page, at + 1) ? at + 2 : at + 1;
    if (page.shape(number) === NUMBER) return number + 1;
  }
  return form === 'roman' && /^[IVX]{1,4}$/.test(next) ? at + 1 : i;
}

/** Whether a number behind a space is the family's: not where the family asks for a hyphen, and no year. */
function fits(family: string, number: string): boolean {
  const form = formOf(family);
  return form !== 'joined' && (!/^(19|20)\d\d$/.test(number) || isCounted(family));
}

/** Families of so many that their numbers look like years. */
function isCounted(family: string): boolean {
  return family === 'Kosmos' || family === 'Cosmos';
}

function isCraftNumber(text: string): boolean {
  return /^\d{1,4}(\.\d)?[A-Za-z]{0,2}$/.test(text) && !/(st|nd|rd|th)$/.test(text);
}

/** "STS-51-L" */
function withLetter(page: Page, at: number): number {
  return hyphenAt(page, at) && page.shape(at + 1) === INITIAL && page.touches(at) && page.touches(at - 1)
    ? at + 2
    : at;
}

function hyphenAt(page: Page, i: number): boolean {
  return isHyphen(page.mark(i));
}

/** A name that is also a word: its capital tells, no other name goes on beside it, or a noun says what it is. */
function isClearlyCraft(page: Page, i: number, ordinary: Map<string, boolean>): boolean {
  const followed = nounAfter(page, i + 1);
  if (followed) return true;
  const before = i > 0 && page.goesOn(i) && page.isCapital(i - 1) && page.taken[i - 1] === 0;
  const after = page.goesOn(i + 1) && page.isCapital(i + 1) && page.taken[i + 1] === 0;
  if (before || after) return false;
  if (page.weakness[i] === TELLING) return true;
  return page.weakness[i] === OPENING && page.shape(i + 1) === LOWERCASE && !isOrdinary(page, i, ordinary);
}

/** Whether the word stands in the article's lower-case prose too, or is one that sentences open with. */
function isOrdinary(page: Page, i: number, ordinary: Map<string, boolean>): boolean {
  const word = page.word(i);
  let known = ordinary.get(word);
  if (known === undefined) {
    known = word === 'Progress' || page.article.text.includes(` ${word.toLowerCase()} `);
    ordinary.set(word, known);
  }
  return known;
}

/** "the Nuka module": a lone word between an article or nationality and a craft's noun. */
function isCraftByNoun(page: Page, i: number): boolean {
  if (page.shape(i) !== CAPITALISED || (page.weakness[i] ?? 0) >= HEADING) return false;
  const bits = page.bits[i] ?? 0;
  if ((bits & (ORGANISATION | PLACE | NATIONALITY | DATE | TITLE | FUNCTION | ORG_HEAD)) !== 0) return false;
  if (i === 0 || !page.goesOn(i) || page.touches(i - 1) || page.touches(i)) return false;
  const before = page.know(i - 1);
  const article = page.word(i - 1).toLowerCase();
  if ((before & NATIONALITY) === 0 && article !== 'the' && article !== 'its' && article !== 'new')
    return false;
  if (!nounAfter(page, i + 1)) return false;
  const noun = page.word(i + 1);
  return !LOOSE_NOUNS.has(noun) || (bits & GIVEN) === 0;
}

/** "Nuka's docking port", "the port of Nuka", "the module Nuka", "aboard Nuka": a lone unknown word one slip away from a craft's name. */
function isCraftBySlip(page: Page, i: number): boolean {
  if (page.shape(i) !== CAPITALISED || (page.weakness[i] ?? 0) >= HEADING || page.bits[i] !== 0) return false;
  if (page.isCapital(i + 1) && page.goesOn(i + 1)) return false;
  let before = i > 0 && page.goesOn(i) ? page.word(i - 1) : '';
  if (before === 'of' && i > 1) before = page.word(i - 2);
  const isBeside =
    before === 'aboard' || isPart(before) || nounAfter(page, i + 1) || isPartAfter(page, i + 1);
  return isBeside && craftOneSlipAway(page.word(i)) !== undefined;
}

function isPart(word: string): boolean {
  return PARTS.has(word) || NOUNS.has(word);
}

function isPartAfter(page: Page, i: number): boolean {
  const at = /^['’]s$/.test(page.word(i)) ? i + 1 : i;
  return page.goesOn(at) && page.shape(at) === LOWERCASE && isPart(page.word(at));
}

function nounAfter(page: Page, i: number): boolean {
  if (!page.goesOn(i) || page.shape(i) !== LOWERCASE) return false;
  const word = page.word(i);
  if (NOUNS.has(word)) return true;
  return BETWEEN.has(word) && page.goesOn(i + 1) && NOUNS.has(page.word(i + 1));
}
