import type { Span } from '../text/span.ts';

/** What is wrong in the style guide's file, where (UTF-16 offsets), and what to do, in words for an editor. */
export interface StyleGuideProblem {
  readonly code: StyleGuideProblemCode;
  /** An error where something of the file does not work because of it; a warning where everything does. */
  readonly severity: 'error' | 'warning';
  readonly span: Span;
  readonly message: string;
}

export type StyleGuideProblemCode =
  | 'conflict'
  | 'contradiction'
  | 'duplicate'
  | 'missing'
  | 'pattern'
  | 'syntax'
  | 'too-large'
  | 'unknown'
  | 'value';
