import type { Article } from './article.ts';
import { layOut } from './layout.ts';
import { Lines } from './lines.ts';
import { quotationsOf } from './quotations.ts';
import { markSentences } from './sentences.ts';
import { tokenise } from './tokens.ts';

/**
 * Reads one article: its lines, blocks, quotations and words. `path` is relative to the corpus root, with "/".
 * Total on any text, and linear in its length.
 */
export function readArticle(path: string, text: string): Article {
  const blocks = layOut(text);
  const tokens = tokenise(text);
  markSentences(text, tokens, blocks);
  return { path, text, lines: new Lines(text), blocks, quotations: quotationsOf(text, blocks), tokens };
}
