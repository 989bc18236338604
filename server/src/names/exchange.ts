import { SOUNDS, soundsOf } from './sounds.ts';

/** Longer words are cut: no name is so long, and it bounds the work. */
const LONGEST = 24;
const GAP = SOUNDS.length;
const WIDTH = GAP + 1;

/** A word as the sounds that it writes. */
export interface Sounded {
  /** The number of each sound among `SOUNDS`, as a code unit: a string takes a quarter of the memory of an array. */
  readonly codes: string;
  /** What the word tells when it is met again, letter for letter. */
  readonly information: number;
  /** Which word it is, among those met since the start. */
  readonly number: number;
}

/** Words less alike than this are no spellings of one. */
export const LEAST_ALIKE = 0.05;

/** What is known of how spellings of one name differ, asked word by word. */
export interface Exchanges {
  /** The sounds of a folded word; kept for the words met last. */
  readonly sounded: (folded: string) => Sounded;
  /**
   * How alike two words sound: 1 for the same sounds, 0 or less for two words that have nothing in common. Symmetric.
   * Both words must have been sounded here. Kept for the pairs met last, as the words of names are compared again and again.
   */
  readonly likeness: (a: Sounded, b: Sounded) => number;
}

/** How alike two folded words sound; see `Exchanges.likeness`. */
export function soundAlike({ likeness, sounded }: Exchanges, a: string, b: string): number {
  return likeness(sounded(a), sounded(b));
}

/** Words kept at most. */
const MOST_KEPT = 1 << 16;
/** Pairs of words kept at most, a power of two: each has one place, which it takes from the pair that was there. */
const MOST_PAIRS = 1 << 17;

/**
 * Compares sounds by the evidence for each exchange of one sound by another (or by none) in two spellings of one name,
 * against chance: tenths of a natural logarithm of the likelihood ratio, row after row. See `exchange.generated.ts`.
 */
export function exchangesBy(figures: string): Exchanges {
  const table = Int16Array.from(figures.trim().split(/\s+/), Number);
  const kept = new Map<string, Sounded>();
  const pairs = new Float64Array(MOST_PAIRS);
  const met = new Float64Array(MOST_PAIRS);
  let wordsMet = 0;
  return {
    sounded(folded) {
      const known = kept.get(folded);
      if (known) return known;
      const sounds = soundsOf(folded).slice(0, LONGEST);
      let codes = '';
      let information = 0;
      for (let i = 0; i < sounds.length; i++) {
        const code = SOUNDS.indexOf(sounds[i] ?? '');
        codes += String.fromCharCode(code);
        information += table[code * WIDTH + code] ?? 0;
      }
      wordsMet = (wordsMet + 1) % 0x4000000;
      const made = { codes, information, number: wordsMet };
      if (kept.size >= MOST_KEPT) kept.clear();
      if (folded.length <= 64) kept.set(folded, made);
      return made;
    },
    likeness(a, b) {
      if (a === b) return a.information === 0 ? 0 : 1;
      const most = Math.max(a.information, b.information);
      if (most === 0) return 0;
      // No alignment tells more than the shorter word does.
      if (Math.min(a.information, b.information) < most * LEAST_ALIKE) return 0;
      const [less, more] = a.number < b.number ? [a.number, b.number] : [b.number, a.number];
      const pair = less * 0x4000000 + more;
      const place = placeOf(less, more);
      if (pairs[place] === pair) return met[place] ?? 0;
      const alike = evidence(table, a.codes, b.codes) / most;
      pairs[place] = pair;
      met[place] = alike;
      return alike;
    },
  };
}

/** Where a pair of words is kept. */
function placeOf(less: number, more: number): number {
  const mixed = Math.imul(less, 0x9e3779b1) ^ Math.imul(more, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (MOST_PAIRS - 1);
}

let last = new Int32Array(LONGEST + 1);
let row = new Int32Array(LONGEST + 1);

/**
 * The evidence that two words are spellings of one: the best alignment of their sounds, by Needleman and Wunsch
 * (1970) with the learned evidence of each exchange. Symmetric. O(length²) with length at most `LONGEST`.
 */
function evidence(table: Int16Array, a: string, b: string): number {
  last[0] = 0;
  for (let j = 1; j <= b.length; j++) last[j] = (last[j - 1] ?? 0) + gap(table, b.charCodeAt(j - 1));
  for (let i = 1; i <= a.length; i++) {
    const from = a.charCodeAt(i - 1);
    const dropped = gap(table, from);
    let left = (last[0] ?? 0) + dropped;
    row[0] = left;
    for (let j = 1; j <= b.length; j++) {
      const to = b.charCodeAt(j - 1);
      const exchanged = (last[j - 1] ?? 0) + (table[from * WIDTH + to] ?? 0);
      const without = Math.max((last[j] ?? 0) + dropped, left + gap(table, to));
      left = Math.max(exchanged, without);
      row[j] = left;
    }
    [last, row] = [row, last];
  }
  return last[b.length] ?? 0;
}

function gap(table: Int16Array, code: number): number {
  return table[code * WIDTH + GAP] ?? 0;
}
