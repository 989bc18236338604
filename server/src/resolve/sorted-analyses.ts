import { placeAmong } from '../base/sorted.ts';
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
    const found = this.#sorted[placeAmong(this.#sorted, path, pathOf)];
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

function pathOf({ path }: Analysis): string {
  return path;
}
