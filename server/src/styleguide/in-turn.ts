import type { GuideEdit } from './change.ts';
import { applyEdits, asOneEdit, type TextEdit } from './text-edit.ts';

/** Changes made one after the other, as edits of the text that was there first. The first refusal refuses all. */
export function inTurn(text: string, steps: readonly ((text: string) => GuideEdit)[]): GuideEdit {
  let now = text;
  let made: readonly TextEdit[] = [];
  let count = 0;
  for (const step of steps) {
    const edit = step(now);
    if ('refused' in edit) return edit;
    if (edit.edits.length === 0) continue;
    now = applyEdits(now, edit.edits);
    made = edit.edits;
    count++;
  }
  return { edits: count <= 1 ? made : asOneEdit(text, now) };
}
