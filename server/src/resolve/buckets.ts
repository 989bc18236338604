const NOTHING: ReadonlySet<never> = new Set();

/** Several values under a key. A value that is alone under its key, as most are, takes no set of its own. */
export class Buckets<K, V extends object> {
  readonly #buckets = new Map<K, V | Set<V>>();

  put(key: K, value: V): void {
    const known = this.#buckets.get(key);
    if (known === undefined) this.#buckets.set(key, value);
    else if (known instanceof Set) known.add(value);
    else if (known !== value) this.#buckets.set(key, new Set([known, value]));
  }

  drop(key: K, value: V): void {
    const known = this.#buckets.get(key);
    if (known === value) this.#buckets.delete(key);
    if (!(known instanceof Set) || !known.delete(value)) return;
    const [only] = known;
    if (known.size === 1 && only) this.#buckets.set(key, only);
  }

  size(key: K): number {
    const known = this.#buckets.get(key);
    if (known === undefined) return 0;
    return known instanceof Set ? known.size : 1;
  }

  /** The values under a key, in the order in which they came. */
  under(key: K): Iterable<V> {
    const known = this.#buckets.get(key);
    if (known === undefined) return NOTHING;
    return known instanceof Set ? known : [known];
  }

  /** All values, those of one key together. */
  *values(): Iterable<V> {
    for (const each of this.#buckets.values()) {
      if (each instanceof Set) yield* each;
      else yield each;
    }
  }
}
