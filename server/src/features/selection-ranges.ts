import type { Snapshot } from '../resolve/snapshot.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { mentionAt } from './mention-at.ts';

/**
 * What "expand selection" goes through at an offset, from the inside outwards: the word, the name, the quotation,
 * the sentence, the block, the article. Each holds the one before it and is larger. Linear in the article's length.
 */
export function selectionRanges(snapshot: Snapshot, article: Article, offset: number): readonly Span[] {
  const { text } = article;
  const holds = ({ start, end }: Span) => start <= offset && offset <= end;
  const candidates: (Span | undefined)[] = [
    wordAt(article, offset),
    mentionAt(snapshot, article.path, offset)?.mention,
    article.quotations.find(holds),
    sentenceAt(article, offset),
    article.blocks.find(holds),
    { start: 0, end: text.length },
  ];
  const found: Span[] = [];
  for (const candidate of candidates) {
    if (candidate === undefined) continue;
    const inner = found.at(-1);
    const isLarger = !inner || candidate.end - candidate.start > inner.end - inner.start;
    if (inner && !(candidate.start <= inner.start && inner.end <= candidate.end)) continue;
    if (isLarger) found.push({ start: candidate.start, end: candidate.end });
  }
  return found;
}

function wordAt({ tokens }: Article, offset: number): Span | undefined {
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.starts[i] ?? 0;
    const end = tokens.ends[i] ?? 0;
    if (start <= offset && offset <= end) return { start, end };
  }
  return undefined;
}

/** From the token that opens it to the last one before the next that does, within one block. */
function sentenceAt({ tokens, blocks }: Article, offset: number): Span | undefined {
  const block = blocks.find(({ start, end }) => start <= offset && offset <= end);
  if (block === undefined) return undefined;
  let found: Span | undefined;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.starts[i] ?? 0;
    const end = tokens.ends[i] ?? 0;
    if (end <= block.start) continue;
    if (start >= block.end) break;
    if (tokens.opens[i] && start > offset && found) break;
    found = tokens.opens[i] || !found ? { start, end } : { start: found.start, end };
  }
  return found;
}
