import type { Mention } from '../recognise/mention.ts';
import type { Lines } from '../text/lines.ts';
import type { Chain } from './chain.ts';

/**
 * All that Namedesk keeps of one article: a pure function of its text, the gazetteers and the desk's
 * decisions. Small and immutable (see packed-analysis.ts); the text itself is not kept.
 */
export interface Analysis {
  /** The article's path from the corpus root. */
  readonly path: string;
  readonly lines: Lines;
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
  /** The sketch of the story it tells, by which two articles of one wire story are known. See story.ts. */
  readonly story: Uint32Array;
}
