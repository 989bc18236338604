import type { Kind } from '../names/kind.ts';

/** The coreferent mentions of one article. */
export interface Chain {
  readonly kind: Kind;
  /** The fullest spelling in the chain; the first of several. */
  readonly name: string;
  /** Indexes into the analysis's mentions, ascending. */
  readonly mentions: readonly number[];
}
