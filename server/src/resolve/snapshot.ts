import type { Mention } from '../recognise/mention.ts';
import type { Analysis } from './analysis.ts';
import type { Entity } from './entity.ts';

/** The corpus at one moment. Features and rules read it; it never changes. */
export interface Snapshot {
  /** Grows by one with each change of the corpus. */
  readonly revision: number;
  /** By path, in the order of code units. */
  readonly analyses: ReadonlyMap<string, Analysis>;
  /** Sorted by id. */
  readonly entities: readonly Entity[];
  /** The entity that a mention belongs to; undefined where that is undecided. */
  entityOf(mention: Mention): Entity | undefined;
}
