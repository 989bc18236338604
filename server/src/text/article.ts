import type { Block } from './block.ts';
import type { Lines } from './lines.ts';
import type { Span } from './span.ts';
import type { Tokens } from './tokens.ts';

/** One news article, read. Immutable; a changed text is another article. */
export interface Article {
  /** Path from the corpus root, with "/" between its parts, whatever the system. It is the article's identity. */
  readonly path: string;
  /** The text as decoded, without byte order mark; never normalised. */
  readonly text: string;
  readonly lines: Lines;
  readonly blocks: readonly Block[];
  /** The words between quotation marks, the marks left out; sorted, apart. */
  readonly quotations: readonly Span[];
  readonly tokens: Tokens;
}
