import type { TextEdit } from './edit.ts';

/**
 * How far a fix reaches: this mention; the same fault in the article, in the corpus; every spelling of the name, made
 * the canonical one; every spelling, made the one that stands here.
 */
export const SCOPES = ['occurrence', 'article', 'corpus', 'entity', 'respelling'] as const;
export type Scope = (typeof SCOPES)[number];

/** What is offered for a problem. Nothing changes until a person picks it. */
export interface Fix {
  readonly scope: Scope;
  readonly title: string;
  /** The one fix that an editor may apply without asking further. */
  readonly preferred: boolean;
  /** Of a respelling, what is to be written everywhere: there may be several to choose from. */
  readonly spelling?: string;
  /** By path, then offset; never empty. */
  readonly edits: readonly TextEdit[];
}
