/** Where every hash starts. */
export const SEED = 0x811c9dc5 | 0;

/** One step of FNV-1a (Fowler, Noll and Vo), by code units. */
export function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Spreads the bits of a hash (constants of Ettinger's lowbias32). */
export function mix(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b | 0);
  return h ^ (h >>> 16);
}

/** The hash of two hashes in their order. */
export function join(a: number, b: number): number {
  return Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b | 0);
}

/** The hash of a feature: a template's number and one value. Never 0. */
export function featureOf(template: number, a: number): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 15;
  return Math.imul(h, 0xc2b2ae35) | 1;
}

/** The hash of a feature of two values in their order. Never 0. */
export function featureOfTwo(template: number, a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h ^ b, 0xc2b2ae35);
  h ^= h >>> 16;
  return Math.imul(h, 0x27d4eb2f) | 1;
}
