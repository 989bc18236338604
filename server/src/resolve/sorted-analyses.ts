import { byCodeUnits } from '../base/order.ts';
import type { Analysis } from './analysis.ts';

/** The analyses of one snapshot by path: an array in which paths are looked for, as a map is costly to make anew. */
export class SortedAnalyses implements ReadonlyMap<string, Analysis> {
  readonly #sorted: readonly Analysis[];

  /** @param sorted by path, in the order of code units */
  constructor(sorted: readonly Analysis[]) {
    this.#sorted = sorted;
  }

  get size(): number {
    return this.#sorted.length;
  }

  get(path: string): Analysis | undefined {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (byCodeUnits(this.#sorted[middle]?.path ?? '', path) < 0) low = middle + 1;
      else high = middle;
    }
    const found = this.#sorted[low];
    return found?.path === path ? found : undefined;
  }

  has(path: string): boolean {
    return this.get(path) !== undefined;
  }

  forEach(visit: (analysis: Analysis, path: string, map: ReadonlyMap<string, Analysis>) => void): void {
    for (const analysis of this.#sorted) visit(analysis, analysis.path, this);
  }

  keys(): MapIterator<string> {
    return this.#sorted.map(({ path }) => path).values();
  }

  values(): MapIterator<Analysis> {
    return this.#sorted.values();
  }

  entries(): MapIterator<[string, Analysis]> {
    return this.#sorted.map((analysis): [string, Analysis] => [analysis.path, analysis]).values();
  }

  [Symbol.iterator](): MapIterator<[string, Analysis]> {
    return this.entries();
  }
}
