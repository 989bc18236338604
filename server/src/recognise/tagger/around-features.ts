import { featureOf, featureOfTwo, join } from './hash.ts';
import { LIST } from './lexicon.ts';
import type { Sight } from './sight.ts';
import { EDGE } from './spot.ts';
import { FLAG, SHAPE, type TaggerTokens } from './tokens.ts';
import { hashWords } from './words.ts';

const COMMA = 0x2c;
const SORTS =
  LIST.given |
  LIST.family |
  LIST.name |
  LIST.organisationEnd |
  LIST.placeKind |
  LIST.place |
  LIST.common |
  LIST.title |
  LIST.nationality;
/** Longer runs are no name that comes again. */
const LONGEST_RUN = 5;
/** A noun that says what a name is stands within so many words. */
const WIDEST = 7;
const COPULAS = hashWords('is was are were');
const ARTICLES = hashWords('a an the one');
/** Small words that end the phrase whose noun is asked for. */
const ENDS = hashWords('of in for from that who which at on by and with to');

/**
 * The features of a run of capitalised words as a whole, and of what stands around it: the second word on either side,
 * and the noun by which the text says what the name is. `place` is where the token stands in the run, `left` and
 * `right` the words beside the run. Written from `from` on; returns where they end.
 */
export function aroundFeatures(
  tokens: TaggerTokens,
  { runFirst, runLast, active, lists }: Sight,
  i: number,
  place: number,
  left: number,
  right: number,
  out: Int32Array,
  from: number,
): number {
  const { word, shape, flags, length } = tokens;
  const first = runFirst[i] as number;
  const last = runLast[i] as number;
  let n = from;
  const hasLeft = left !== EDGE && first > 1 && ((flags[first - 1] as number) & FLAG.line) === 0;
  const hasRight = right !== EDGE && last + 2 < length && ((flags[last + 2] as number) & FLAG.line) === 0;
  const left2 = hasLeft ? (word[first - 2] as number) : EDGE;
  const right2 = hasRight ? (word[last + 2] as number) : EDGE;
  out[n++] = featureOfTwo(68, left2, place & 7);
  out[n++] = featureOfTwo(69, right2, place >> 3);
  if (first !== last) {
    out[n++] = featureOfTwo(66, left2, left);
    out[n++] = featureOfTwo(67, right, right2);
    if (last - first < LONGEST_RUN) out[n++] = featureOfTwo(85, wholeOf(word, first, last), place);
  }
  if (first !== last && last - first < LONGEST_RUN)
    out[n++] = featureOfTwo(97, sortsOf(lists, shape, first, last), place);
  if (right === EDGE) return n;
  const noun = nounBehind(tokens, active, last + 1);
  if (noun !== 0) {
    out[n++] = featureOf(86, noun);
    out[n++] = featureOfTwo(87, noun, place);
  }
  return n;
}

/** The hash of all words of a run. */
function wholeOf(word: Int32Array, first: number, last: number): number {
  let whole = word[first] as number;
  for (let k = first + 1; k <= last; k++) whole = join(whole, word[k] as number);
  return whole;
}

/** The hash of what the lists say of the words of a run, and of their shapes: of what sort a name is, whatever its words. */
function sortsOf(lists: Int32Array, shape: Uint8Array, first: number, last: number): number {
  let sorts = 7;
  for (let k = first; k <= last; k++)
    sorts = join(sorts, ((lists[k] as number) & SORTS) * 16 + (shape[k] as number));
  return sorts;
}

/** "is a French village", ", a village": the noun that says what a name before token `i` is; 0 where none does. */
function nounBehind(
  { word, shape, flags, length, text, start }: TaggerTokens,
  active: Uint8Array,
  i: number,
): number {
  if (text.charCodeAt(start[i] as number) !== COMMA && !COPULAS.has(word[i] as number)) return 0;
  const article = i + 1;
  if (article >= length || !ARTICLES.has(word[article] as number)) return 0;
  let noun = 0;
  for (let k = article + 1; k < length && k < article + WIDEST; k++) {
    if (((flags[k] as number) & FLAG.line) !== 0) break;
    if (active[k] === 1) continue;
    if (shape[k] !== SHAPE.lower || ENDS.has(word[k] as number)) break;
    noun = word[k] as number;
  }
  return noun;
}
