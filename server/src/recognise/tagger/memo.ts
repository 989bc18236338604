import { LABEL_COUNT as L } from './labels.ts';

/** So many groups are remembered. */
const ROWS = 4096;
const KEY = 4;

/**
 * Remembers what groups of features add to a token's scores: by the numbers that a group depends on, all of them, so that
 * what is remembered is what would be found again, and what was read before changes nothing. Of two groups that
 * want one place the later has it, so it never grows.
 */
export class Memo {
  /** The scores of all rows. */
  readonly scores = new Float32Array(ROWS * L);
  /** Where the scores begin of the group that was asked for last. */
  at = 0;
  readonly #keys = new Int32Array(ROWS * KEY);

  /**
   * Whether the scores at `at` are those of the group of these numbers; if not, they are 0, and to be filled. The last
   * number is never 0: so is that of an empty row.
   */
  has(a: number, b: number, c: number, d: number): boolean {
    const keys = this.#keys;
    let h =
      Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b) ^
      Math.imul(c ^ Math.imul(d, 0x7feb352d), 0xc2b2ae35);
    h ^= h >>> 15;
    const row = Math.imul(h, 0x27d4eb2f) >>> 20;
    const k = row * KEY;
    this.at = row * L;
    if (keys[k] === a && keys[k + 1] === b && keys[k + 2] === c && keys[k + 3] === d) return true;
    keys[k] = a;
    keys[k + 1] = b;
    keys[k + 2] = c;
    keys[k + 3] = d;
    this.scores.fill(0, this.at, this.at + L);
    return false;
  }

  /** Adds the group's scores to those of a token's labels, which begin at `to`. */
  addTo(scores: Float32Array, to: number): void {
    const from = this.at;
    // The label "outside" has no weights.
    for (let y = 1; y < L; y++)
      scores[to + y] = (scores[to + y] as number) + (this.scores[from + y] as number);
  }
}
