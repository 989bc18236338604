import type { GuideEdit } from './change.ts';
import { asOneEdit } from './text-edit.ts';

/** A change of a style guide that was made: the whole text before it, and after. */
export interface MadeChange {
  readonly before: string;
  readonly after: string;
}

const CHANGED_SINCE = 'The style guide has been changed since, and is left as it is.';

/**
 * The edits that put a style guide back as it was before a change: also what the change took away. Refused where
 * anything was written into it since; an editor that wrote all ends of lines alike changed nothing.
 */
export function undone(text: string, { before, after }: MadeChange): GuideEdit {
  if (text === after) return { edits: asOneEdit(text, before) };
  if (withPlainEnds(text) !== withPlainEnds(after)) return { refused: CHANGED_SINCE };
  const eol = text.includes('\r\n') ? '\r\n' : text.includes('\r') ? '\r' : '\n';
  return { edits: asOneEdit(text, withPlainEnds(before).replaceAll('\n', eol)) };
}

function withPlainEnds(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}
