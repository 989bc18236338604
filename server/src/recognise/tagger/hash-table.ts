/**
 * A map from hashes to bits: open addressing, never more than half full; a key of 0 is not kept. A key and its bits stand
 * side by side, so that the processor fetches both at once.
 */
export class HashTable {
  readonly #places: Int32Array;
  readonly #mask: number;

  /** Room for so many keys. */
  constructor(expected: number) {
    let size = 16;
    while (size < expected * 2) size *= 2;
    this.#places = new Int32Array(size * 2);
    this.#mask = size - 1;
  }

  /** The bits of a key; 0 for one that is not there. */
  get(key: number): number {
    const places = this.#places;
    for (let at = key & this.#mask; ; at = (at + 1) & this.#mask) {
      const held = places[at * 2];
      if (held === key) return places[at * 2 + 1] as number;
      if (held === 0) return 0;
    }
  }

  /** Adds bits to those of a key. */
  add(key: number, bits: number): void {
    if (key === 0) return;
    for (let at = key & this.#mask; ; at = (at + 1) & this.#mask) {
      const held = this.#places[at * 2];
      if (held !== key && held !== 0) continue;
      this.#places[at * 2] = key;
      this.#places[at * 2 + 1] = (this.#places[at * 2 + 1] as number) | bits;
      return;
    }
  }
}
