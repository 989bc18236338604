import type { Cluster, Form } from './form.ts';

/** Which full forms a short form may stand for, and which short forms ask for a key. Keys begin with the kind. */
export class ShortIndex {
  readonly #full = new Map<string, Set<Form>>();
  readonly #askers = new Map<string, Set<Form>>();
  readonly #asked = new Map<Form, readonly string[]>();

  /** Enters a full form under its short keys, in place of those that it had. Returns the keys concerned. */
  enter(form: Form, keys: readonly string[]): readonly string[] {
    const before = form.shortKeys;
    if (before.length === keys.length && before.every((key, i) => key === keys[i])) return [];
    for (const key of before) drop(this.#full, `${form.kind} ${key}`, form);
    for (const key of keys) put(this.#full, `${form.kind} ${key}`, form);
    form.shortKeys = keys;
    return [...before, ...keys].map(key => `${form.kind} ${key}`);
  }

  /** Notes that a short form depends on these keys, in place of those that it did. */
  ask(form: Form, keys: readonly string[]): void {
    for (const key of this.#asked.get(form) ?? []) drop(this.#askers, key, form);
    const full = keys.map(key => `${form.kind} ${key}`);
    for (const key of full) put(this.#askers, key, form);
    if (full.length > 0) this.#asked.set(form, full);
    else this.#asked.delete(form);
  }

  askers(key: string): ReadonlySet<Form> {
    return this.#askers.get(key) ?? new Set();
  }

  /** The full forms under a key. */
  forms(key: string): ReadonlySet<Form> {
    return this.#full.get(key) ?? new Set();
  }

  /** The clusters under a key: two are enough to know that there are several. */
  clusters(key: string): Set<Cluster> {
    const clusters = new Set<Cluster>();
    for (const form of this.#full.get(key) ?? []) {
      if (form.cluster) clusters.add(form.cluster);
      if (clusters.size > 1) break;
    }
    return clusters;
  }
}

function put(index: Map<string, Set<Form>>, key: string, form: Form): void {
  const known = index.get(key);
  if (known) known.add(form);
  else index.set(key, new Set([form]));
}

function drop(index: Map<string, Set<Form>>, key: string, form: Form): void {
  const known = index.get(key);
  known?.delete(form);
  if (known?.size === 0) index.delete(key);
}
