import { SOUNDS } from '../../../server/src/names/sounds.ts';

/** The number that stands for no sound, after those of `SOUNDS`. */
export const NONE = SOUNDS.length;

/** A row and a column for each sound, and for none. */
export const WIDTH = NONE + 1;

/** A figure for each exchange of one sound (or none) by another, row after row, of `WIDTH` figures each. */
export type Table = Float64Array;

/** A word as the numbers of its sounds. */
export type Codes = readonly number[];

/** A table with the figure that `of` gives each exchange. */
export function tableOf(of: (x: number, y: number) => number): Table {
  const table = new Float64Array(WIDTH * WIDTH);
  for (let x = 0; x < WIDTH; x++) for (let y = 0; y < WIDTH; y++) table[x * WIDTH + y] = of(x, y);
  return table;
}

/** The numbers of sounds written by `soundsOf`. */
export function codesOf(sounds: string): Codes {
  return [...sounds].map(symbol => SOUNDS.indexOf(symbol));
}

const EXCHANGED = 1;
const DROPPED = 2;
const ADDED = 3;

/**
 * The score of the best alignment of two words: Needleman and Wunsch (1970). `visit` is told its exchanges, the last
 * first. O(length²).
 */
export function alignSounds(
  table: Table,
  a: Codes,
  b: Codes,
  visit?: (x: number, y: number) => void,
): number {
  const across = b.length + 1;
  const scores = new Float64Array((a.length + 1) * across);
  const steps = new Uint8Array(scores.length);
  for (let at = 1; at < scores.length; at++) {
    const j = at % across;
    const i = (at - j) / across;
    const [x = NONE, y = NONE] = [a[i - 1], b[j - 1]];
    let best = Number.NEGATIVE_INFINITY;
    const offer = (step: number, from: number, exchange: number): void => {
      const score = (scores[from] ?? 0) + (table[exchange] ?? 0);
      if (score <= best) return;
      best = score;
      steps[at] = step;
    };
    if (i > 0 && j > 0) offer(EXCHANGED, at - across - 1, x * WIDTH + y);
    if (i > 0) offer(DROPPED, at - across, x * WIDTH + NONE);
    if (j > 0) offer(ADDED, at - 1, NONE * WIDTH + y);
    scores[at] = best;
  }
  if (visit) walkBack(steps, a, b, visit);
  return scores.at(-1) ?? 0;
}

function walkBack(steps: Uint8Array, a: Codes, b: Codes, visit: (x: number, y: number) => void): void {
  let i = a.length;
  let j = b.length;
  while (i > 0 || j > 0) {
    const step = steps[i * (b.length + 1) + j];
    const x = step === ADDED ? NONE : (a[--i] ?? NONE);
    const y = step === DROPPED ? NONE : (b[--j] ?? NONE);
    visit(x, y);
  }
}
