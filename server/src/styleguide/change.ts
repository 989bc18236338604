import { appended, nodeAt, put } from './insertion.ts';
import { parseTree } from './parse-tree.ts';
import { changedAt, elementsOf, equal, type Path, type Plain, plainOf } from './plain.ts';
import { removed } from './removal.ts';
import { applyEdits, type TextEdit } from './text-edit.ts';
import type { TreeNode } from './tree.ts';

/** A change of a style guide's file: edits that keep all else, or why there are none, in words for an editor. */
export type GuideEdit = { readonly edits: readonly TextEdit[] } | { readonly refused: string };

/** One change of what the file says. */
export type Change =
  | { readonly what: 'append'; readonly path: Path; readonly value: Plain }
  | { readonly what: 'put'; readonly path: Path; readonly value: Plain }
  | { readonly what: 'remove'; readonly path: Path };

const UNREADABLE =
  'The style guide cannot be changed while it cannot be read. Mend what is marked in it first, then try again.';
const UNFIT =
  'The style guide is written in a way that Namedesk does not know how to change without harm. Change it by hand, please.';

/**
 * The edits of one change. They are tried out first: unless the file says the same afterwards, but for the change,
 * they are refused. So nothing is lost, however the file is written.
 */
export function edited(text: string, change: Change): GuideEdit {
  const root = rootOf(text);
  if (root === undefined) return { refused: UNREADABLE };
  const edits = editsOf(text, root, change);
  if (edits === undefined) return { refused: UNFIT };
  const after = rootOf(applyEdits(text, edits));
  if (after === undefined || !isAsMeant(root, after, change)) return { refused: UNFIT };
  return { edits };
}

function editsOf(text: string, root: TreeNode, change: Change): TextEdit[] | undefined {
  switch (change.what) {
    case 'append':
      return appended(text, root, change.path, change.value);
    case 'put':
      return put(text, root, change.path, change.value);
    case 'remove':
      return removed(text, root, change.path);
  }
}

function isAsMeant(before: TreeNode, after: TreeNode, change: Change): boolean {
  const meant = changedAt(plainOf(before), pathOf(change), old => {
    if (change.what === 'append') return [...elementsOf(old), change.value];
    if (change.what === 'put') return change.value;
    const index = change.path.at(-1);
    if (typeof index === 'number') return elementsOf(old).filter((_, i) => i !== index);
    return new Map(old instanceof Map ? [...old].filter(([key]) => key !== index) : []);
  });
  return equal(withoutVersion(meant), withoutVersion(plainOf(after)));
}

/** The path of what changes: for a removal that of the list or map. */
function pathOf(change: Change): Path {
  return change.what === 'remove' ? change.path.slice(0, -1) : change.path;
}

/** A file that was empty is begun with its version. */
function withoutVersion(value: Plain): Plain {
  return value instanceof Map ? new Map([...value].filter(([key]) => key !== 'version')) : value;
}

/** The value at a path of a file; undefined where there is none, or the file cannot be read. */
export function saidAt(text: string, path: Path): Plain | undefined {
  const root = rootOf(text);
  const node = root && nodeAt(root, path);
  return node && plainOf(node);
}

/** The last text that was read. One change looks at a file several times, and a large one takes long to read. */
let last: { readonly text: string; readonly root: TreeNode | undefined } | undefined;

function rootOf(text: string): TreeNode | undefined {
  if (last?.text !== text) last = { text, root: parseTree(text).root };
  return last.root;
}
