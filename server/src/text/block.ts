import type { Span } from './span.ts';

/**
 * What a block of an article is for. `metadata` is what a feed puts above the story (dates, keywords),
 * `boilerplate` what a scraped page puts around it (other headlines, notices); rules never report on it.
 */
export type BlockRole =
  | 'metadata'
  | 'headline'
  | 'byline'
  | 'dateline'
  | 'subhead'
  | 'body'
  | 'caption'
  | 'credit'
  | 'boilerplate';

/** A stretch of an article with one role. Blocks are sorted, do not overlap, and hold no white space at their ends. */
export interface Block extends Span {
  readonly role: BlockRole;
}

/** Whether a block with this role belongs to what the article's author wrote; rules report on nothing else. */
export function isWritten(role: BlockRole): boolean {
  return role !== 'metadata' && role !== 'boilerplate';
}
