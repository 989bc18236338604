import type { Span } from '../text/span.ts';
import type { TextEdit } from './text-edit.ts';

/** What is wrong in the style guide's file, where (UTF-16 offsets), and what to do, in words for an editor. */
export interface StyleGuideProblem {
  readonly code: StyleGuideProblemCode;
  /** An error where something of the file does not work because of it; a warning where everything does. */
  readonly severity: 'error' | 'warning';
  readonly span: Span;
  readonly message: string;
  /** What mends it at one stroke, where that is plain. */
  readonly fix?: StyleGuideFix;
}

/** A mending of the file, with its name in a menu. */
export interface StyleGuideFix {
  readonly title: string;
  readonly edit: TextEdit;
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
