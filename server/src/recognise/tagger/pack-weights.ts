import { BUCKET, firstBucket, HEAD, MAGIC, markOf, secondBucket, TRANSITIONS } from './packed-form.ts';
import { WEIGHED } from './weights.ts';

/** A feature and its weights, for packing. */
export interface Weighed {
  readonly feature: number;
  readonly weights: Float32Array;
}

/**
 * Packs weights in the form of packed-form.ts; `slots` is a power of two. A feature that would be taken for another, or finds no room, is left
 * out, the lightest first; `left` says how many.
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
    const slot = freeSlot(view, feature, slots / BUCKET - 1);
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
function freeSlot(view: DataView, feature: number, lastBucket: number): number {
  const mark = markOf(feature);
  let slot = -1;
  let fewest = BUCKET;
  for (const bucket of [firstBucket(feature, lastBucket), secondBucket(feature, lastBucket)]) {
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
