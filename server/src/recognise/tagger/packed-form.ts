import { LABEL_COUNT } from './labels.ts';

/*
 * The form of packed weights: four letters, the number of slots, a power of two, the step of a weight, the transitions of both readings
 * as floats (all little-endian), then 16 bits of fingerprint for each slot, 0 where it is empty, then a signed byte for
 * each slot and label.
 */

export const MAGIC = [0x4e, 0x44, 0x54, 0x33];
export const TRANSITIONS = LABEL_COUNT * LABEL_COUNT;
/** Where the fingerprints begin. */
export const HEAD = 12 + 2 * TRANSITIONS * 4;
/** So many slots are a bucket; a feature stands in one of two buckets (cuckoo hashing, Pagh and Rodler 2001). */
export const BUCKET = 4;

/** The fingerprint: what says that a slot is a feature's own; never 0. */
export function markOf(feature: number): number {
  return feature >>> 16 || 1;
}

/** The first slot of a feature's first bucket; buckets are a power of two, and `last` is the number of the last. */
export function firstBucket(feature: number, last: number): number {
  return ((Math.imul(feature, 0x9e3779b1) >>> 2) & last) * BUCKET;
}

/** The first slot of the other bucket that it may stand in. */
export function secondBucket(feature: number, last: number): number {
  return ((Math.imul(feature, 0x85ebca6b) >>> 2) & last) * BUCKET;
}
