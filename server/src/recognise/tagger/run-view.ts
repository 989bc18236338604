import { join } from './hash.ts';
import { LIST } from './lexicon.ts';
import type { Sight } from './sight.ts';
import { FLAG, SHAPE, type TaggerTokens } from './tokens.ts';
import { hashWords } from './words.ts';

/** Stands for the word beyond the edge of a block. */
export const EDGE = 0x51ed270b;
/** The lists that stand for the same. */
export const NO_LISTS = -1;
/** The lists that features ask for. */
export const LISTS = ~(LIST.opens | LIST.connector);

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
/** A noun that says what a name is stands within so many words. */
const WIDEST = 7;
const COPULAS = hashWords('is was are were');
const ARTICLES = hashWords('a an the one');
/** Small words that end the phrase whose noun is asked for. */
const ENDS = hashWords('of in for from that who which at on by and with to');
/** Longer runs are no name that comes again. */
const LONGEST = 5;

/** A run of capitalised words and what stands around it, read once for all its tokens. */
export class RunView {
  first = 0;
  last = 0;
  /** Hashes of the words beside the run, and of those beyond them. */
  left = 0;
  left2 = 0;
  right = 0;
  right2 = 0;
  /** What the lists say of the words beside the run, and of its first and last. */
  xl = 0;
  xr = 0;
  xFirst = 0;
  xLast = 0;
  /** The hashes of all words of a run of several, and of what sorts the lists say they are; 0 where it is too long. */
  whole = 0;
  sorts = 0;
  /** The hash of the noun by which the text says what the name is; 0 where it does not. */
  noun = 0;

  look(tokens: TaggerTokens, { lists, active, runLast }: Sight, first: number): void {
    const { word, flags, length } = tokens;
    const last = runLast[first] as number;
    const hasLeft = first > 0 && ((flags[first] as number) & FLAG.line) === 0;
    const hasRight = last + 1 < length && ((flags[last + 1] as number) & FLAG.line) === 0;
    const hasLeft2 = hasLeft && first > 1 && ((flags[first - 1] as number) & FLAG.line) === 0;
    const hasRight2 = hasRight && last + 2 < length && ((flags[last + 2] as number) & FLAG.line) === 0;
    this.first = first;
    this.last = last;
    this.left = hasLeft ? (word[first - 1] as number) : EDGE;
    this.right = hasRight ? (word[last + 1] as number) : EDGE;
    this.left2 = hasLeft2 ? (word[first - 2] as number) : EDGE;
    this.right2 = hasRight2 ? (word[last + 2] as number) : EDGE;
    this.xl = hasLeft ? (lists[first - 1] as number) & LISTS : NO_LISTS;
    this.xr = hasRight ? (lists[last + 1] as number) & LISTS : NO_LISTS;
    this.xFirst = (lists[first] as number) & LISTS;
    this.xLast = (lists[last] as number) & LISTS;
    this.noun = hasRight ? nounBehind(tokens, active, last + 1) : 0;
    if (first !== last && last - first < LONGEST) this.#readWhole(tokens, lists);
    else {
      this.whole = 0;
      this.sorts = 0;
    }
  }

  #readWhole({ word, shape }: TaggerTokens, lists: Int32Array): void {
    let whole = word[this.first] as number;
    let sorts = 7;
    for (let k = this.first; k <= this.last; k++) {
      if (k > this.first) whole = join(whole, word[k] as number);
      sorts = join(sorts, ((lists[k] as number) & SORTS) * 16 + (shape[k] as number));
    }
    this.whole = whole;
    this.sorts = sorts;
  }
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
