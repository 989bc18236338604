/** A map from hashes to bits: open addressing, never more than half full; a key of 0 is not kept. */
export class HashTable {
  readonly #keys: Int32Array;
  readonly #values: Int32Array;
  readonly #mask: number;

  /** Room for so many keys. */
  constructor(expected: number) {
    let size = 16;
    while (size < expected * 2) size *= 2;
    this.#keys = new Int32Array(size);
    this.#values = new Int32Array(size);
    this.#mask = size - 1;
  }

  /** The bits of a key; 0 for one that is not there. */
  get(key: number): number {
    for (let at = key & this.#mask; ; at = (at + 1) & this.#mask) {
      const held = this.#keys[at];
      if (held === key) return this.#values[at] as number;
      if (held === 0) return 0;
    }
  }

  /** Adds bits to those of a key. */
  add(key: number, bits: number): void {
    if (key === 0) return;
    for (let at = key & this.#mask; ; at = (at + 1) & this.#mask) {
      const held = this.#keys[at];
      if (held !== key && held !== 0) continue;
      this.#keys[at] = key;
      this.#values[at] = (this.#values[at] as number) | bits;
      return;
    }
  }
}
