import type { Problem } from '../check/problem.ts';
import type { Entity } from '../resolve/entity.ts';

/** What came of a check: the input of every report. */
export interface Outcome {
  /** The number of articles that were read. */
  readonly articles: number;
  /** Sorted by path, start and rule. */
  readonly problems: readonly Problem[];
  /** Entities of which the articles leave open how they are spelled; sorted by id. */
  readonly undecided: readonly Entity[];
  /** Files that were left out, and why, in words for people; sorted by path. */
  readonly skipped: readonly { readonly file: string; readonly why: string }[];
}
