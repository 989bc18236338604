import type { Article } from '../text/article.ts';
import type { Block, BlockRole } from '../text/block.ts';
import type { Span } from '../text/span.ts';

/** A stretch of an article that can be folded away. */
export interface Fold extends Span {
  /** `aside`: what is no part of the story; `section`: a subhead and what follows it. */
  readonly why: 'aside' | 'section';
}

/**
 * What can be folded: runs of boilerplate and metadata, and each subhead with the text up to the next one. The spans
 * begin at the first block and end at the last; whether they take more than one line is for the caller to see.
 */
export function folds(article: Article): readonly Fold[] {
  return [...asides(article.blocks), ...sections(article.blocks)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

const ASIDE: ReadonlySet<BlockRole> = new Set(['boilerplate', 'metadata']);

function asides(blocks: readonly Block[]): readonly Fold[] {
  const found: Fold[] = [];
  let first: Block | undefined;
  let last: Block | undefined;
  const close = () => {
    if (first && last) found.push({ start: first.start, end: last.end, why: 'aside' });
    first = undefined;
  };
  for (const block of blocks) {
    if (!ASIDE.has(block.role) || (first && first.role !== block.role)) close();
    if (!ASIDE.has(block.role)) continue;
    first ??= block;
    last = block;
  }
  close();
  return found;
}

/** A section ends where the next begins, and before what is no part of the story. */
function sections(blocks: readonly Block[]): readonly Fold[] {
  const found: Fold[] = [];
  let head: Block | undefined;
  let end = 0;
  const close = () => {
    if (head && end > head.end) found.push({ start: head.start, end, why: 'section' });
    head = undefined;
  };
  for (const block of blocks) {
    if (block.role === 'subhead') {
      close();
      head = block;
    } else if (ASIDE.has(block.role)) close();
    end = block.end;
  }
  close();
  return found;
}
