import type { Kind } from '../names/kind.ts';
import { CAPITALISED, DESIGNATION, INITIAL, NUMBER } from '../text/tokens.ts';
import {
  FAMILY,
  GIVEN,
  NAME_END,
  NATIONALITY,
  ORG_HEAD,
  ORG_TAIL,
  ORGANISATION,
  PLACE,
} from './gazetteer/lexicon.ts';
import { type Page, TELLING } from './page.ts';
import type { Tagger } from './tagger/tagger.ts';
import { titleBefore, withoutTitles } from './titles.ts';

/** The kinds by the tagger's numbers. */
const KINDS: readonly Kind[] = ['person', 'organisation', 'place'];
const FULL_STOP = 0x2e;

/** Takes the names that the learned tagger sees and no rule has taken, each cut to the name. */
export function findTagged(page: Page, tagger: Tagger): void {
  const place = placing(page);
  for (const tagged of tagger.tag(page.article.text, page.article.blocks)) {
    const [first, last] = place(tagged);
    const to = end(page, first, last);
    let from = first;
    while (from < to && page.mark(from) !== 0) from++;
    if (to <= from) continue;
    const kind = knownKind(page, from, to) ?? KINDS[tagged.kind] ?? 'place';
    if (kind === 'person') takePerson(page, from, to);
    else if (!isNoName(page, from, to, kind)) page.take({ from, to, kind });
  }
}

/** Turns spans, in their order, into ranges of the article's tokens. */
export function placing(
  page: Page,
): (span: { readonly start: number; readonly end: number }) => [number, number] {
  const { count, starts, ends } = page.article.tokens;
  let from = 0;
  return span => {
    while (from < count && (ends[from] ?? 0) <= span.start) from++;
    let to = from;
    while (to < count && (starts[to] ?? 0) < span.end) to++;
    return [from, to];
  };
}

/** The end of a name: no sentence begins inside it, "Jr." and "Inc." end it, and their full stop is left out. */
function end(page: Page, from: number, last: number): number {
  let to = from + 1;
  while (to < last && page.goesOn(to) && !(page.mark(to) === FULL_STOP && isEnding(page, to - 1))) to++;
  return page.mark(to - 1) === FULL_STOP && page.shape(to - 2) !== INITIAL ? to - 1 : to;
}

function isEnding(page: Page, i: number): boolean {
  return ((page.bits[i] ?? 0) & (NAME_END | ORG_TAIL)) !== 0 && page.touches(i);
}

function takePerson(page: Page, first: number, to: number): void {
  const from = withoutNationality(page, withoutTitles(page, first, to), to);
  for (let i = from; i < to; i++) if (page.shape(i) === DESIGNATION || page.shape(i) === NUMBER) return;
  const title = titleBefore(page, from);
  page.take({ from, to, kind: 'person', ...(title === undefined ? {} : { title }) });
}

/** "the Dane Anders Holm": the name of a people before a full name is no part of it. */
function withoutNationality(page: Page, from: number, to: number): number {
  const bits = page.bits[from] ?? 0;
  if (to - from < 3 || (bits & NATIONALITY) === 0) return from;
  return (bits & GIVEN) === 0 || (from > 0 && page.word(from - 1).toLowerCase() === 'the') ? from + 1 : from;
}

/** "Moscow time" is a time zone; "Commission chief" where its capital says nothing names no body. */
function isNoName(page: Page, from: number, to: number, kind: Kind): boolean {
  if (kind === 'place') return page.word(to) === 'time' && page.goesOn(to);
  const bits = page.bits[from] ?? 0;
  return (
    to === from + 1 &&
    page.shape(from) === CAPITALISED &&
    page.weakness[from] !== TELLING &&
    (bits & ORG_HEAD) !== 0 &&
    (bits & ORGANISATION) === 0
  );
}

/** The kind that the gazetteers give to exactly these tokens, where they know but one. */
function knownKind(page: Page, from: number, to: number): Kind | undefined {
  if (to > from + 1) {
    const { text, tokens } = page.article;
    const phrase = page.lexicon.phrases.longestAt(text, tokens, from);
    return phrase && from + phrase.keys.length === to ? phrase.kind : undefined;
  }
  const bits = (page.bits[from] ?? 0) & (PLACE | ORGANISATION | GIVEN | FAMILY);
  return bits === ORGANISATION ? 'organisation' : undefined;
}
