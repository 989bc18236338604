/** As many code units as are handed to one call. */
const AT_ONCE = 4096;

/**
 * Whole numbers from 0 to 2^32 - 1, kept in two bytes each while all are below 2^16. They are code units of a
 * string: for the few dozen numbers that are kept of each of many thousand articles, a typed array and its buffer
 * would take more memory than what is in them.
 */
export class Numbers {
  readonly #units: string;
  readonly #wide: boolean;

  constructor(values: readonly number[]) {
    this.#wide = values.some(value => value > 0xffff);
    let units = '';
    const chunk: number[] = [];
    const flush = () => {
      units += String.fromCharCode(...chunk);
      chunk.length = 0;
    };
    for (const value of values) {
      chunk.push(value & 0xffff);
      if (this.#wide) chunk.push(value >>> 16);
      if (chunk.length >= AT_ONCE) flush();
    }
    flush();
    this.#units = units;
  }

  get length(): number {
    return this.#wide ? this.#units.length >> 1 : this.#units.length;
  }

  /** The number at an index; NaN outside. */
  at(index: number): number {
    if (!this.#wide) return this.#units.charCodeAt(index);
    const low = this.#units.charCodeAt(2 * index);
    return low + this.#units.charCodeAt(2 * index + 1) * 0x10000;
  }
}
