import { BUCKET, firstBucket, HEAD, MAGIC, markOf, secondBucket, TRANSITIONS } from './packed-form.ts';
import type { Model, Weights } from './weights.ts';

/** Reads packed weights (packed-form.ts). Throws where the bytes are none. */
export function readWeights(bytes: Uint8Array): Model {
  if (MAGIC.some((code, i) => bytes[i] !== code)) throw new Error('these are no weights of the tagger');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const slots = view.getUint32(4, true);
  const step = view.getFloat32(8, true);
  const transitionsAt = (at: number): Float32Array =>
    Float32Array.from({ length: TRANSITIONS }, (_, i) => view.getFloat32(at + i * 4, true) / step);
  const table = new WeightTable(view, slots);
  const add: Weights['add'] = (features, count, scores, at) => table.add(features, count, scores, at);
  return {
    first: { add, transitions: transitionsAt(12), step },
    second: { add, transitions: transitionsAt(12 + TRANSITIONS * 4), step },
  };
}

/** What is added to a weight so that it is never negative. */
const BIAS = 128;
/** Of four bytes in a number the first and the third, with room to grow to 16 bits: 257 may be added. */
const EVERY_OTHER = 0x00ff00ff;

/**
 * The weights by feature. A slot's are eight bytes in two numbers of 32 bits, and each number is added up as two of two
 * bytes each: four additions instead of eight, and sums that stay in the processor's registers for a whole token.
 */
class WeightTable {
  readonly #marks: Uint16Array;
  /** Labels 1 to 4 of a slot, each weight with its bias, the first in the lowest byte; labels 5 to 8 behind them. */
  readonly #rows: Int32Array;
  readonly #lastBucket: number;

  constructor(view: DataView, slots: number) {
    if (slots < BUCKET || (slots & (slots - 1)) !== 0)
      throw new Error('the slots of weights are no power of two');
    this.#lastBucket = slots / BUCKET - 1;
    this.#marks = new Uint16Array(slots);
    for (let i = 0; i < slots; i++) this.#marks[i] = view.getUint16(HEAD + i * 2, true);
    this.#rows = new Int32Array(slots * 2);
    // Flipping the highest bit of a signed byte adds the bias.
    for (let i = 0; i < slots * 2; i++)
      this.#rows[i] = view.getInt32(HEAD + slots * 2 + i * 4, true) ^ 0x80808080;
  }

  /** Unrolled by hand: this is where most of the time goes. */
  add(features: Int32Array, count: number, scores: Float32Array, at: number): void {
    const marks = this.#marks;
    const rows = this.#rows;
    const last = this.#lastBucket;
    let found = 0;
    let labels13 = 0;
    let labels24 = 0;
    let labels57 = 0;
    let labels68 = 0;
    for (let k = 0; k < count; k++) {
      const feature = features[k] as number;
      const mark = markOf(feature);
      let slot = firstBucket(feature, last);
      if (
        marks[slot] !== mark &&
        marks[++slot] !== mark &&
        marks[++slot] !== mark &&
        marks[++slot] !== mark
      ) {
        slot = secondBucket(feature, last);
        if (
          marks[slot] !== mark &&
          marks[++slot] !== mark &&
          marks[++slot] !== mark &&
          marks[++slot] !== mark
        )
          continue;
      }
      const low = rows[slot * 2] as number;
      const high = rows[slot * 2 + 1] as number;
      labels13 += low & EVERY_OTHER;
      labels24 += (low >>> 8) & EVERY_OTHER;
      labels57 += high & EVERY_OTHER;
      labels68 += (high >>> 8) & EVERY_OTHER;
      found++;
    }
    addPair(scores, at + 1, labels13, found);
    addPair(scores, at + 2, labels24, found);
    addPair(scores, at + 5, labels57, found);
    addPair(scores, at + 6, labels68, found);
  }
}

/** Adds the two sums of a number, each of so many weights with their bias, to a score and to the second next. */
function addPair(scores: Float32Array, at: number, sums: number, count: number): void {
  scores[at] = (scores[at] as number) + (sums & 0xffff) - count * BIAS;
  scores[at + 2] = (scores[at + 2] as number) + (sums >>> 16) - count * BIAS;
}
