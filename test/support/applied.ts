import assert from 'node:assert/strict';
import { areInOrder, stillFits, type TextEdit } from '../../server/src/features/edit.ts';

/** The texts after these edits, those that did not change too; fails where an edit does not fit. */
export function applied(texts: ReadonlyMap<string, string>, edits: readonly TextEdit[]): Map<string, string> {
  const after = new Map(texts);
  for (const path of new Set(edits.map(edit => edit.path))) {
    const own = edits.filter(edit => edit.path === path);
    const before = texts.get(path) ?? '';
    assert.ok(areInOrder(own), `${path}: in order and apart`);
    let text = '';
    let at = 0;
    for (const edit of own) {
      assert.ok(stillFits(before, edit), `${path}: the mention stands there`);
      assert.equal(before.slice(edit.start, edit.end), edit.oldText);
      text += before.slice(at, edit.start) + edit.newText;
      at = edit.end;
    }
    after.set(path, text + before.slice(at));
  }
  return after;
}
