import { byCodeUnits } from '../base/order.ts';

/** One change to one article. Edits of one article are sorted and do not overlap. */
export interface TextEdit {
  /** The article's path from the corpus root. */
  readonly path: string;
  /** UTF-16 offsets into the article's text; equal where something is only put in. */
  readonly start: number;
  readonly end: number;
  readonly oldText: string;
  readonly newText: string;
  /** The whole mention as it was read: the edit is right only while this text stands at this offset. */
  readonly mention: { readonly start: number; readonly spelling: string };
  /** Which change it is one of, in words for the preview: “Dimitri Petelin” to “Dmitry Petelin”. */
  readonly label?: string;
  /** Why a person has to agree first, in words for the preview: "in a quotation". */
  readonly needsConfirmation?: string;
}

/** Whether the mention that an edit changes still stands where it was read. */
export function stillFits(text: string, edit: TextEdit): boolean {
  return text.startsWith(edit.mention.spelling, edit.mention.start);
}

/** Whether the edits of one article are sorted, apart, and within the mentions that they change. */
export function areInOrder(edits: readonly TextEdit[]): boolean {
  let end = 0;
  for (const edit of edits) {
    const last = edit.mention.start + edit.mention.spelling.length;
    if (edit.start < end || edit.end < edit.start || edit.start < edit.mention.start || edit.end > last) {
      return false;
    }
    end = edit.end;
  }
  return true;
}

/** By path, then offset. */
export function inEditOrder(a: TextEdit, b: TextEdit): number {
  return byCodeUnits(a.path, b.path) || a.start - b.start;
}
