import { SOUNDS, soundsOf } from './sounds.ts';

/** Longer words are cut: no name is so long, and it bounds the work. */
const LONGEST = 24;
const GAP = SOUNDS.length;
const WIDTH = GAP + 1;

/** A word as the sounds that it writes. */
export interface Sounded {
  readonly codes: Uint8Array;
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

/** Words and pairs of words kept at most. */
const MOST_KEPT = 1 << 15;
const MOST_PAIRS = 1 << 16;

/**
 * Compares sounds by the evidence for each exchange of one sound by another (or by none) in two spellings of one name,
 * against chance: tenths of a natural logarithm of the likelihood ratio, row after row. See `exchange.generated.ts`.
 */
export function exchangesBy(figures: string): Exchanges {
  const table = Int16Array.from(figures.trim().split(/\s+/), Number);
  const kept = new Map<string, Sounded>();
  const met = new Map<number, number>();
  let wordsMet = 0;
  return {
    sounded(folded) {
      const known = kept.get(folded);
      if (known) return known;
      const sounds = soundsOf(folded).slice(0, LONGEST);
      const codes = Uint8Array.from(sounds, symbol => SOUNDS.indexOf(symbol));
      let information = 0;
      for (const code of codes) information += table[code * WIDTH + code] ?? 0;
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
      const key = a.number < b.number ? a.number * 0x4000000 + b.number : b.number * 0x4000000 + a.number;
      const known = met.get(key);
      if (known !== undefined) return known;
      const alike = evidence(table, a.codes, b.codes) / most;
      if (met.size >= MOST_PAIRS) met.clear();
      met.set(key, alike);
      return alike;
    },
  };
}

let last = new Int32Array(LONGEST + 1);
let row = new Int32Array(LONGEST + 1);

/**
 * The evidence that two words are spellings of one: the best alignment of their sounds, by Needleman and Wunsch
 * (1970) with the learned evidence of each exchange. Symmetric. O(length²) with length at most `LONGEST`.
 */
function evidence(table: Int16Array, a: Uint8Array, b: Uint8Array): number {
  last[0] = 0;
  for (let j = 1; j <= b.length; j++) last[j] = (last[j - 1] ?? 0) + gap(table, b[j - 1] ?? 0);
  for (let i = 1; i <= a.length; i++) {
    const from = a[i - 1] ?? 0;
    const dropped = gap(table, from);
    let left = (last[0] ?? 0) + dropped;
    row[0] = left;
    for (let j = 1; j <= b.length; j++) {
      const to = b[j - 1] ?? 0;
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
