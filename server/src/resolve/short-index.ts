import { Buckets } from './buckets.ts';
import type { Cluster, Form } from './form.ts';

/** Which full forms a short form may stand for, and which short forms ask for a key. Keys begin with the kind. */
export class ShortIndex {
  readonly #full = new Buckets<string, Form>();
  readonly #askers = new Buckets<string, Form>();
  readonly #asked = new Map<Form, readonly string[]>();

  /** Enters a full form under its short keys, in place of those that it had. Returns the keys concerned. */
  enter(form: Form, keys: readonly string[]): readonly string[] {
    const before = form.shortKeys;
    if (before.length === keys.length && before.every((key, i) => key === keys[i])) return [];
    for (const key of before) this.#full.drop(`${form.kind} ${key}`, form);
    for (const key of keys) this.#full.put(`${form.kind} ${key}`, form);
    form.shortKeys = keys;
    return [...before, ...keys].map(key => `${form.kind} ${key}`);
  }

  /** Notes that a short form depends on these keys, in place of those that it did. */
  ask(form: Form, keys: readonly string[]): void {
    for (const key of this.#asked.get(form) ?? []) this.#askers.drop(key, form);
    const full = keys.map(key => `${form.kind} ${key}`);
    for (const key of full) this.#askers.put(key, form);
    if (full.length > 0) this.#asked.set(form, full);
    else this.#asked.delete(form);
  }

  askers(key: string): Iterable<Form> {
    return this.#askers.under(key);
  }

  /** The number of full forms under a key. */
  count(key: string): number {
    return this.#full.size(key);
  }

  /** The full forms under a key. */
  forms(key: string): Iterable<Form> {
    return this.#full.under(key);
  }

  /** The clusters under a key: two are enough to know that there are several. */
  clusters(key: string): Set<Cluster> {
    const clusters = new Set<Cluster>();
    for (const form of this.#full.under(key)) {
      if (form.cluster) clusters.add(form.cluster);
      if (clusters.size > 1) break;
    }
    return clusters;
  }
}
