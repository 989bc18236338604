import { type Alignment, align, type Meeting } from '../names/alignment.ts';
import { fold } from '../names/fold.ts';
import { SHIPPED } from '../names/knowledge.ts';
import { isParticleWord, isServant, joinsNext } from '../names/name-stock.ts';
import { type Comparable, comparableWords } from '../names/name-words.ts';
import type { PersonName } from '../names/person-name.ts';
import type { Span } from '../text/span.ts';
import type { SpelledPart } from './parts.ts';

/** Longer names are read in their places. */
const MOST_WORDS = 10;

const PARTS = ['given', 'middle', 'family'] as const;

/** A word of a name with what belongs to it: "Abd-al-Rahman", "De Mendonca". */
interface Word extends Span {
  readonly part: (typeof PARTS)[number];
  readonly comparable: Comparable;
}

/**
 * The parts of some full names of one bearer, read by which of their words meet those of the first, wherever they
 * stand: of "Malik Zafar Iqbal" and "Zaffer Iqbal", "Adam Yacub Sharif" and "Adam Yacoub", "Tezic Slobodan" and
 * "Slobodan Tesic". A part of which not all words meet their like is none. Of middle names those count that all have
 * who have any of them.
 */
export function alignedParts(
  model: PersonName,
  names: readonly PersonName[],
): ReadonlyMap<string, readonly SpelledPart[]> {
  const own = wordsOf(model);
  const read = names.map(name => ({ name, met: meetingsOf(own, name) }));
  const middle = commonMiddle(
    own,
    read.map(({ met }) => met),
  );
  const wanted = PARTS.map(part =>
    own.flatMap((word, i) => (word.part === part && (part !== 'middle' || middle.has(i)) ? [i] : [])),
  );
  return new Map(
    read.map(({ name, met }) => [
      name.text,
      PARTS.flatMap((part, i) => partIn(name.text, part, wanted[i] ?? [], met) ?? []).sort(
        (a, b) => a.start - b.start,
      ),
    ]),
  );
}

/** Where the words of a name that meet those of the model stand, by the model's word. */
type Met = ReadonlyMap<number, Span & { readonly widthA: number }>;

function meetingsOf(own: readonly Word[], name: PersonName): Met {
  const words = wordsOf(name);
  const { met }: Alignment = align(
    own.map(({ comparable }) => comparable),
    words.map(({ comparable }) => comparable),
    SHIPPED.exchanges,
  );
  const found = new Map<number, Span & { readonly widthA: number }>();
  for (const meeting of met) {
    const [first, last] = [words[meeting.b], words[meeting.b + meeting.widthB - 1]];
    if (!first || !last || meeting.byInitial || !isWithin(own, meeting)) continue;
    for (let i = 0; i < meeting.widthA; i++)
      found.set(meeting.a + i, { start: first.start, end: last.end, widthA: meeting.widthA });
  }
  return found;
}

/** Whether the words of the model that are read as one belong to one part. */
function isWithin(own: readonly Word[], { a, widthA }: Meeting): boolean {
  return own[a]?.part === own[a + widthA - 1]?.part;
}

function commonMiddle(own: readonly Word[], all: readonly Met[]): ReadonlySet<number> {
  const middle = own.flatMap((word, i) => (word.part === 'middle' ? [i] : []));
  let common = middle;
  for (const met of all) {
    const here = common.filter(i => met.has(i));
    if (here.length > 0) common = here;
  }
  return new Set(common);
}

function partIn(
  text: string,
  part: SpelledPart['part'],
  wanted: readonly number[],
  met: Met,
): SpelledPart | undefined {
  const spans = wanted.map(i => met.get(i));
  let [start, end] = [-1, -1];
  for (const span of spans) {
    if (!span || (start >= 0 && span.end !== end && /\p{L}/u.test(text.slice(end, span.start))))
      return undefined;
    if (start < 0) start = span.start;
    if (span.start < start) return undefined;
    end = span.end;
  }
  return start < 0 ? undefined : { part, text: text.slice(start, end), start, end };
}

/** The words of a name that are compared, each with the particles before it; initials and nicknames are left out. */
function wordsOf(name: PersonName): readonly Word[] {
  const words: Word[] = [];
  let start = -1;
  for (const match of name.text.matchAll(/[\p{L}\p{M}'’‘ʼʹ′`´]+/gu)) {
    const raw = match[0];
    const at = match.index;
    const end = at + raw.length;
    const key = fold(raw);
    if (key === '' || words.length === MOST_WORDS) continue;
    if (start < 0) start = at;
    const isLast = !/\p{L}/u.test(name.text.slice(end));
    if (!isLast && (isServant(key) || isParticleWord(key) || joinsNext(key))) continue;
    const [comparable, ...more] = comparableWords(name.text.slice(start, end));
    if (comparable && more.length === 0 && !comparable.isInitial)
      words.push({ start, end, part: placeOf(name, at), comparable });
    start = -1;
  }
  return words;
}

function placeOf({ given, familySpan }: PersonName, at: number): Word['part'] {
  if (at >= familySpan.start && at < familySpan.end) return 'family';
  return given && at >= given.start && at < given.end ? 'given' : 'middle';
}
