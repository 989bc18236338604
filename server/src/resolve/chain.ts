import type { Kind } from '../names/kind.ts';

/** The coreferent mentions of one article. */
export interface Chain {
  readonly kind: Kind;
  /** The fullest spelling in the chain; the first of several. */
  readonly name: string;
  /** The comparison key of the name. Chains of one kind and key are one entity wherever they stand. */
  readonly key: string;
  /**
   * True where the article has nothing but a short form: a surname, an acronym or a number without its craft.
   * It names nothing by itself; the corpus settles whose it is, or leaves it undecided.
   */
  readonly short?: true;
  /** Keys of the short forms by which the article calls the bearer besides those that the name itself gives. */
  readonly shortKeys: readonly string[];
  /** True where all its mentions are candidates. */
  readonly candidate?: true;
  /** Indexes into the analysis's mentions, ascending. */
  readonly mentions: readonly number[];
}
