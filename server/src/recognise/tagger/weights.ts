import { LABEL_COUNT } from './labels.ts';

/** Weights as the tagger asks for them, in steps that no decision depends on. */
export interface Weights {
  /** Adds the weights of a feature to the scores of the labels from 1 on; `at` is where the token's scores begin. */
  add(feature: number, scores: Float32Array, at: number): void;
  /** The weight of label b after label a at `a * LABEL_COUNT + b`. */
  readonly transitions: Float32Array;
  /** What one step is worth, in natural logarithms of odds. */
  readonly step: number;
}

/** The weights of both readings of a text. */
export interface Model {
  readonly first: Weights;
  readonly second: Weights | undefined;
}

/** How many labels carry weights: all but "outside". */
export const WEIGHED = LABEL_COUNT - 1;
const TRANSITIONS = LABEL_COUNT * LABEL_COUNT;
const HEAD = 12 + 2 * TRANSITIONS * 4;
/** So many slots are a bucket; a feature stands in one of two buckets (cuckoo hashing, Pagh and Rodler 2001). */
const BUCKET = 4;
const MAGIC = [0x4e, 0x44, 0x54, 0x33];

/** A feature and its weights, for packing. */
export interface Weighed {
  readonly feature: number;
  readonly weights: Float32Array;
}

/** What says that a slot is a feature's own; never 0. */
function markOf(feature: number): number {
  return feature >>> 16 || 1;
}

function firstBucket(feature: number, buckets: number): number {
  return ((Math.imul(feature, 0x9e3779b1) >>> 2) % buckets) * BUCKET;
}

function secondBucket(feature: number, buckets: number): number {
  return ((Math.imul(feature, 0x85ebca6b) >>> 2) % buckets) * BUCKET;
}

/**
 * Packs weights: four letters, the number of slots, the step of a weight, the transitions of both readings as floats
 * (all little-endian), then 16 bits of fingerprint for each slot, 0 where it is empty, then a signed byte for each
 * slot and label. A feature that would be taken for another, or finds no room, is left out, the lightest first;
 * `left` says how many.
 */
export function packWeights(
  features: readonly Weighed[],
  transitions: readonly [Float32Array, Float32Array],
  slots: number,
): { readonly bytes: Uint8Array; readonly left: number } {
  const size = ({ weights }: Weighed): number => weights.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  const most = Math.min(
    2.5,
    features.reduce((m, feature) => Math.max(m, size(feature)), 0.01),
  );
  const step = Math.fround(most / 127);
  const bytes = new Uint8Array(HEAD + slots * (WEIGHED + 2));
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  view.setUint32(4, slots, true);
  view.setFloat32(8, step, true);
  for (const [k, table] of transitions.entries())
    for (const [i, weight] of table.entries()) view.setFloat32(12 + (k * TRANSITIONS + i) * 4, weight, true);
  let left = 0;
  for (const { feature, weights } of [...features].sort((a, b) => size(b) - size(a))) {
    const slot = freeSlot(view, feature, Math.floor(slots / BUCKET));
    if (slot < 0) {
      left++;
      continue;
    }
    view.setUint16(HEAD + slot * 2, markOf(feature), true);
    for (let y = 0; y < WEIGHED; y++) {
      const rounded = Math.round((weights[y] ?? 0) / step);
      view.setInt8(HEAD + slots * 2 + slot * WEIGHED + y, Math.max(-127, Math.min(127, rounded)));
    }
  }
  return { bytes, left };
}

/** A free slot in the emptier of a feature's buckets; -1 where there is none, or its mark is another's there. */
function freeSlot(view: DataView, feature: number, buckets: number): number {
  const mark = markOf(feature);
  let slot = -1;
  let fewest = BUCKET;
  for (const bucket of [firstBucket(feature, buckets), secondBucket(feature, buckets)]) {
    let used = 0;
    let free = -1;
    for (let k = bucket; k < bucket + BUCKET; k++) {
      const held = view.getUint16(HEAD + k * 2, true);
      if (held === mark) return -1;
      if (held !== 0) used++;
      else if (free < 0) free = k;
    }
    if (used < fewest) {
      fewest = used;
      slot = free;
    }
  }
  return slot;
}

/** Reads packed weights. Throws where the bytes are none. */
export function readWeights(bytes: Uint8Array): Model {
  if (MAGIC.some((code, i) => bytes[i] !== code)) throw new Error('these are no weights of the tagger');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const slots = view.getUint32(4, true);
  const step = view.getFloat32(8, true);
  const marks = new Uint16Array(slots);
  for (let i = 0; i < slots; i++) marks[i] = view.getUint16(HEAD + i * 2, true);
  const weights = new Int8Array(bytes.slice(HEAD + slots * 2).buffer);
  const transitionsAt = (at: number): Float32Array =>
    Float32Array.from({ length: TRANSITIONS }, (_, i) => view.getFloat32(at + i * 4, true) / step);
  const table = new PackedTable(marks, weights);
  const add: Weights['add'] = (feature, scores, at) => table.add(feature, scores, at);
  return {
    first: { add, transitions: transitionsAt(12), step },
    second: { add, transitions: transitionsAt(12 + TRANSITIONS * 4), step },
  };
}

class PackedTable {
  readonly #marks: Uint16Array;
  readonly #weights: Int8Array;
  readonly #buckets: number;

  constructor(marks: Uint16Array, weights: Int8Array) {
    this.#marks = marks;
    this.#weights = weights;
    this.#buckets = Math.floor(marks.length / BUCKET);
  }

  /** Unrolled by hand: this is where most of the time goes. */
  add(feature: number, scores: Float32Array, at: number): void {
    const marks = this.#marks;
    const mark = feature >>> 16 || 1;
    let slot = firstBucket(feature, this.#buckets);
    if (marks[slot] !== mark && marks[++slot] !== mark && marks[++slot] !== mark && marks[++slot] !== mark) {
      slot = secondBucket(feature, this.#buckets);
      if (marks[slot] !== mark && marks[++slot] !== mark && marks[++slot] !== mark && marks[++slot] !== mark)
        return;
    }
    const weights = this.#weights;
    const w = slot * WEIGHED;
    scores[at + 1] = (scores[at + 1] as number) + (weights[w] as number);
    scores[at + 2] = (scores[at + 2] as number) + (weights[w + 1] as number);
    scores[at + 3] = (scores[at + 3] as number) + (weights[w + 2] as number);
    scores[at + 4] = (scores[at + 4] as number) + (weights[w + 3] as number);
    scores[at + 5] = (scores[at + 5] as number) + (weights[w + 4] as number);
    scores[at + 6] = (scores[at + 6] as number) + (weights[w + 5] as number);
    scores[at + 7] = (scores[at + 7] as number) + (weights[w + 6] as number);
    scores[at + 8] = (scores[at + 8] as number) + (weights[w + 7] as number);
  }
}
