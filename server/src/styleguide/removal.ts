import { isIndentation, nodeAt } from './insertion.ts';
import type { Path } from './plain.ts';
import { behindBreak, lineEndAt, lineStartAt, type TextEdit } from './text-edit.ts';
import type { TreeMap, TreeNode, TreePair } from './tree.ts';

/**
 * The edits that take away the value at a path: an element of a list, or a key with its value. What is empty after
 * that goes too, unless a comment stands in it. Undefined where the file is written in a way that these do not fit.
 */
export function removed(text: string, root: TreeNode, path: Path): TextEdit[] | undefined {
  const step = path.at(-1);
  const above = path.slice(0, -1);
  const parent = nodeAt(root, above);
  if (typeof step === 'string') {
    const pair = parent?.type === 'map' ? parent.pairs.find(each => each.key === step) : undefined;
    if (parent?.type !== 'map' || pair === undefined) return undefined;
    return removedPair(text, root, above, parent, pair);
  }
  // A text that stands for a list of one.
  if (parent?.type === 'text' && step === 0) return removed(text, root, above);
  const element = typeof step === 'number' && parent?.type === 'list' ? parent.elements[step] : undefined;
  if (parent?.type !== 'list' || element === undefined || typeof step !== 'number') return undefined;
  if (parent.elements.length === 1 && !hasComment(text, pairAbove(root, above), element))
    return removed(text, root, above) ?? [{ ...spanInBrackets(parent, step), newText: '' }];
  if (parent.flow) return [{ ...spanInBrackets(parent, step), newText: '' }];
  const dash = parent.dashes[step];
  if (dash === undefined || !isIndentation(text, dash)) return undefined;
  return [lines(text, dash, Math.max(element.end, dash + 1))];
}

function removedPair(
  text: string,
  root: TreeNode,
  above: Path,
  parent: TreeMap,
  pair: TreePair,
): TextEdit[] | undefined {
  if (parent.flow) return [{ ...spanInBraces(parent, pair), newText: '' }];
  if (parent.pairs.length === 1 && above.length > 0 && typeof above.at(-1) === 'string')
    if (!hasComment(text, pairAbove(root, above), pair.value)) return removed(text, root, above);
  const end = Math.max(pair.keySpan.end, pair.value.end);
  if (!isIndentation(text, pair.keySpan.start)) {
    // The first key of an entry, which has the dash before it, stays and has nothing.
    return pair.value.type === 'list'
      ? [{ start: pair.value.start, end: pair.value.end, newText: '[]' }]
      : undefined;
  }
  const whole = lines(text, pair.keySpan.start, end);
  return [parent === root ? withBlankLine(text, whole) : whole];
}

/** A section takes the blank line before it along, where another one or nothing follows; the first that behind it. */
function withBlankLine(text: string, edit: TextEdit): TextEdit {
  if (text.slice(0, edit.start).replace('\ufeff', '') === '')
    return { ...edit, end: behindBreak(text, edit.end) };
  if (edit.end < text.length && !'\r\n'.includes(text.charAt(edit.end))) return edit;
  for (const eol of ['\r\n', '\n', '\r'])
    if (text.slice(0, edit.start).endsWith(eol + eol)) return { ...edit, start: edit.start - eol.length };
  return edit;
}

/** The whole lines from one offset to another, with their line breaks. */
function lines(text: string, from: number, to: number): TextEdit {
  let start = lineStartAt(text, from);
  if (text.charAt(start) === '\ufeff') start++;
  const end = behindBreak(text, lineEndAt(text, to));
  return { start, end, newText: '' };
}

/** An element in brackets with the comma that it no longer needs. */
function spanInBrackets(
  list: Extract<TreeNode, { type: 'list' }>,
  index: number,
): { start: number; end: number } {
  const [before, element, after] = [list.elements[index - 1], list.elements[index], list.elements[index + 1]];
  const [start, end] = [element?.start ?? 0, element?.end ?? 0];
  if (after) return { start, end: after.start };
  return { start: before?.end ?? start, end };
}

function spanInBraces(map: TreeMap, pair: TreePair): { start: number; end: number } {
  const index = map.pairs.indexOf(pair);
  const [before, after] = [map.pairs[index - 1], map.pairs[index + 1]];
  const end = Math.max(pair.keySpan.end, pair.value.end);
  if (after) return { start: pair.keySpan.start, end: after.keySpan.start };
  return { start: before ? Math.max(before.keySpan.end, before.value.end) : pair.keySpan.start, end };
}

function pairAbove(root: TreeNode, path: Path): TreePair | undefined {
  const map = nodeAt(root, path.slice(0, -1));
  return map?.type === 'map' ? map.pairs.find(pair => pair.key === path.at(-1)) : undefined;
}

/** Whether a comment stands between a key and the only thing in its value. */
function hasComment(text: string, pair: TreePair | undefined, inner: TreeNode): boolean {
  return pair !== undefined && text.slice(pair.keySpan.end, inner.start).includes('#');
}
