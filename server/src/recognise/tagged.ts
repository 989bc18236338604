import type { Kind } from '../names/kind.ts';
import { CAPITALISED, DESIGNATION, INITIAL, NUMBER } from '../text/tokens.ts';
import { type Extent, nameExtent, personExtent } from './extent.ts';
import {
  FAMILY,
  GIVEN,
  NATIONALITY,
  ORG_HEAD,
  ORGANISATION,
  PLACE,
  ROLE,
  TITLE,
} from './gazetteer/lexicon.ts';
import { introducedName } from './introduced.ts';
import { type Page, TELLING } from './page.ts';
import { isTeam } from './places.ts';
import type { Tagger } from './tagger/tagger.ts';
import { isAddressed, isPostNominalWord, titleBefore } from './titles.ts';

/** The kinds by the tagger's numbers. */
const KINDS: readonly Kind[] = ['person', 'organisation', 'place'];

const COMMA = 0x2c;
const FULL_STOP = 0x2e;
/** Degrees and orders behind a name have at most so many tokens, full stops and commas too. */
const MOST_LETTERS = 16;
/** So many words are added at most to the beginning of a name. */
const MOST_BEFORE = 3;
/** By so much the first kind of a spelling must beat the second. */
const MARGIN = 1.5;

/** Takes the names that the learned tagger sees and no rule has taken, each cut to the name. */
export function findTagged(page: Page, tagger: Tagger): void {
  const place = placing(page);
  const found: Found[] = [];
  for (const tagged of tagger.tag(page.article.text, page.article.blocks)) {
    const seen = nameExtent(page, ...place(tagged));
    if (seen.to <= seen.from) continue;
    const introduced = introducedName(page, seen);
    const extent = introduced ?? seen;
    const known = knownKind(page, extent);
    const person =
      extent.to > extent.from + 1 &&
      (isAddressed(page, extent.from) ||
        isAged(page, extent.to) ||
        isJunior(page, extent.to - 1) ||
        (introduced !== undefined && known === undefined));
    const kind = person ? 'person' : (known ?? KINDS[tagged.kind] ?? 'place');
    found.push({ extent: kind === 'person' ? personExtent(page, extent) : extent, kind, lead: tagged.lead });
  }
  const kinds = settleKinds(page, found);
  const people = new Set(
    found.filter(({ kind }) => kind === 'person').map(({ extent }) => keyOf(page, extent)),
  );
  for (const { extent, kind } of found) {
    const settled = kinds.get(keyOf(page, extent)) ?? kind;
    if (isDegree(page, extent)) continue;
    if (settled === 'place' && isTeam(page, extent.to))
      page.take({ from: extent.from, to: extent.to + 1, kind: 'organisation' });
    else if (settled === 'person') takePerson(page, asElsewhere(page, extent, people));
    else if (!isNoName(page, extent, settled)) page.take({ ...extent, kind: settled });
  }
}

/** With the words before it where the article names somebody so elsewhere: a sentence began in the midst of the name. */
function asElsewhere(page: Page, { from, to }: Extent, people: ReadonlySet<string>): Extent {
  for (let first = from - 1; first >= 0 && from - first <= MOST_BEFORE; first--) {
    if (!page.goesOn(first + 1) || !page.isCapital(first) || page.taken[first] === 1) break;
    if (people.has(keyOf(page, { from: first, to }))) return { from: first, to };
  }
  return { from, to };
}

/** ", 41,": a comma, two digits, and a mark behind them. */
function isAged(page: Page, i: number): boolean {
  return (
    page.mark(i) === COMMA &&
    page.goesOn(i + 1) &&
    page.shape(i + 1) === NUMBER &&
    page.word(i + 1).length === 2 &&
    page.mark(i + 2) !== 0
  );
}

interface Found {
  readonly extent: Extent;
  readonly kind: Kind;
  readonly lead: number;
}

/**
 * The kind of the spellings that were found as of several kinds, and for one of which their occurrences, each by its
 * lead, clearly speak together: an article seldom names two by one name.
 */
function settleKinds(page: Page, found: readonly Found[]): ReadonlyMap<string, Kind> {
  const votes = new Map<string, Map<Kind, number>>();
  for (const { extent, kind, lead } of found) {
    const key = keyOf(page, extent);
    const sums = votes.get(key) ?? new Map<Kind, number>();
    votes.set(key, sums);
    sums.set(kind, (sums.get(kind) ?? 0) + Math.max(lead, 0.1));
  }
  const kinds = new Map<string, Kind>();
  for (const [key, sums] of votes) {
    if (sums.size < 2) continue;
    const [first, second] = [...sums].sort(([, a], [, b]) => b - a);
    if (first && first[1] >= MARGIN * (second?.[1] ?? 0)) kinds.set(key, first[0]);
  }
  return kinds;
}

function keyOf(page: Page, { from, to }: Extent): string {
  let key = page.word(from);
  for (let i = from + 1; i < to; i++) key += page.touches(i - 1) ? page.word(i) : ` ${page.word(i)}`;
  return key;
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

function takePerson(page: Page, { from, to }: Extent): void {
  let named = false;
  for (let i = from; i < to; i++) {
    if (page.shape(i) === DESIGNATION || page.shape(i) === NUMBER) return;
    if (!isRole(page, i)) named = true;
  }
  // "District Attorney", "Champion": a title alone names nobody.
  if (!named) return;
  const title = titleBefore(page, from);
  page.take({ from, to, kind: 'person', ...(title === undefined ? {} : { title }) });
}

/** "Karl Ostrom Jr": who is told from a father is a person. */
function isJunior(page: Page, i: number): boolean {
  const word = page.word(i);
  return word === 'Jr' || word === 'Sr';
}

function isRole(page: Page, i: number): boolean {
  const bits = page.bits[i] ?? 0;
  return (bits & (TITLE | ROLE)) !== 0 && (bits & (GIVEN | FAMILY)) === 0;
}

/** "Anna Lee, M.D., M.B.A.": letters behind a person's name that are a degree or an office, and no name. */
function isDegree(page: Page, { from, to }: Extent): boolean {
  if (page.shape(from) !== INITIAL) return false;
  let letters = '';
  for (let i = from; i < to; i++) {
    if (page.shape(i) === INITIAL) letters += page.word(i);
    else if (page.mark(i) !== FULL_STOP) return false;
  }
  return isPostNominalWord(letters) && isBehindPerson(page, from);
}

/** Whether nothing but commas and letters with full stops stand between a token and a person's name before it. */
function isBehindPerson(page: Page, from: number): boolean {
  let i = from - 1;
  while (i >= 0 && from - i < MOST_LETTERS && page.goesOn(i + 1) && page.taken[i] === 0) {
    if (page.mark(i) !== COMMA && page.mark(i) !== FULL_STOP && page.shape(i) !== INITIAL) return false;
    i--;
  }
  const before = page.finds.at(-1);
  return before?.kind === 'person' && before.to === i + 1;
}

/** "Moscow time" is a time zone; "Commission chief" where its capital says nothing names no body. */
function isNoName(page: Page, { from, to }: Extent, kind: Kind): boolean {
  const bits = page.bits[from] ?? 0;
  if (kind === 'place')
    return (
      (page.word(to) === 'time' && page.goesOn(to)) ||
      (to === from + 1 && (bits & (NATIONALITY | PLACE)) === NATIONALITY)
    );
  return (
    to === from + 1 &&
    page.shape(from) === CAPITALISED &&
    page.weakness[from] !== TELLING &&
    (bits & ORG_HEAD) !== 0 &&
    (bits & ORGANISATION) === 0
  );
}

/** The kind that the gazetteers give to exactly these tokens, where they know but one. */
function knownKind(page: Page, { from, to }: Extent): Kind | undefined {
  if (to > from + 1) {
    const { text, tokens } = page.article;
    const phrase = page.lexicon.phrases.longestAt(text, tokens, from);
    return phrase && from + phrase.keys.length === to ? phrase.kind : undefined;
  }
  const bits = (page.bits[from] ?? 0) & (PLACE | ORGANISATION | GIVEN | FAMILY);
  return bits === ORGANISATION ? 'organisation' : undefined;
}
