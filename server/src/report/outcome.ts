import type { Problem } from '../check/problem.ts';

/** What came of a check: the input of every report. */
export interface Outcome {
  /** The number of articles that were read. */
  readonly articles: number;
  /** Sorted by path, start and rule. */
  readonly problems: readonly Problem[];
  /** Files that were left out, and why, in words for people; sorted by path. */
  readonly skipped: readonly { readonly file: string; readonly why: string }[];
}
