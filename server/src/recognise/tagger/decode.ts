import { begins, LABEL_COUNT as L, mayFollow, OUTSIDE } from './labels.ts';

const NEVER = -1e9;

/** Transitions with those that make no name forbidden. */
export function closed(transitions: Float32Array): Float32Array {
  const table = transitions.slice();
  for (let a = 0; a < L; a++) for (let b = 0; b < L; b++) if (!mayFollow(a, b)) table[a * L + b] = NEVER;
  return table;
}

/** Finds the best row of labels for a row of tokens (Viterbi 1967). Keeps its buffers from row to row. */
export class Decoder {
  #best = new Float32Array(256 * L);
  #back = new Uint8Array(256 * L);

  /** Writes the best labels of the tokens `from` to `to` (exclusive), whose scores are given. */
  decode(
    scores: Float32Array,
    transitions: Float32Array,
    from: number,
    to: number,
    labels: Uint8Array,
  ): void {
    const n = to - from;
    if (n * L > this.#best.length) {
      this.#best = new Float32Array(n * L * 2);
      this.#back = new Uint8Array(n * L * 2);
    }
    const best = this.#best;
    const back = this.#back;
    const base = from * L;
    for (let y = 0; y < L; y++) best[y] = (scores[base + y] as number) + (transitions[y] as number);
    for (let i = 1; i < n; i++) {
      const before = (i - 1) * L;
      for (let y = 0; y < L; y++) {
        // A name goes on only from the two labels of its own kind; any label may come before the others.
        const goesOn = y !== OUTSIDE && !begins(y);
        const least = goesOn ? y - 1 : 0;
        const most = goesOn ? y : L - 1;
        let top = Number.NEGATIVE_INFINITY;
        let origin = least;
        for (let z = least; z <= most; z++) {
          const value = (best[before + z] as number) + (transitions[z * L + y] as number);
          if (value <= top) continue;
          top = value;
          origin = z;
        }
        best[i * L + y] = top + (scores[base + i * L + y] as number);
        back[i * L + y] = origin;
      }
    }
    let label = 0;
    for (let y = 1; y < L; y++)
      if ((best[(n - 1) * L + y] as number) > (best[(n - 1) * L + label] as number)) label = y;
    for (let i = n - 1; i >= 0; i--) {
      labels[from + i] = label;
      label = back[i * L + label] as number;
    }
  }
}
