import type { Path, Plain } from './plain.ts';
import { lineBreakOf, lineEndAt, lineStartAt, type TextEdit } from './text-edit.ts';
import { isNothing, type TreeList, type TreeMap, type TreeNode, type TreePair } from './tree.ts';
import { elementLines, mapLines, pairLines, writtenInBrackets, writtenText } from './written.ts';

/** The node at a path; undefined where there is none. */
export function nodeAt(root: TreeNode, path: Path): TreeNode | undefined {
  let node: TreeNode | undefined = root;
  for (const step of path) {
    if (typeof step === 'number') node = node?.type === 'list' ? node.elements[step] : undefined;
    else node = node?.type === 'map' ? node.pairs.find(pair => pair.key === step)?.value : undefined;
  }
  return node;
}

/**
 * The edits that put an element behind those of the list at a path; the list is made where there is none. Undefined
 * where the file is written in a way that these do not fit.
 */
export function appended(text: string, root: TreeNode, path: Path, value: Plain): TextEdit[] | undefined {
  const node = nodeAt(root, path);
  if (node === undefined || isNothing(node) || isEmptyBrackets(text, node))
    return put(text, root, path, [value]);
  if (node.type === 'text') {
    const list = writtenInBrackets([node.value.trim(), value]);
    return [{ start: node.start, end: node.end, newText: list }];
  }
  return node.type === 'list' ? appendedToList(text, node, value) : undefined;
}

function appendedToList(text: string, list: TreeList, value: Plain): TextEdit[] | undefined {
  const last = list.elements.at(-1);
  if (list.flow) {
    const at = last?.end ?? list.end - 1;
    return [insertion(at, (last ? ', ' : '') + writtenInBrackets(value))];
  }
  const [dash] = list.dashes;
  if (dash === undefined || !isIndentation(text, dash)) return undefined;
  const before = text.slice(lineStartAt(text, dash), dash).replace('\ufeff', '');
  return [newLines(text, list.end, elementLines(value), before)];
}

/** The edits by which the key at the end of a path has a value, in place of what it had. */
export function put(text: string, root: TreeNode, path: Path, value: Plain): TextEdit[] | undefined {
  const key = path.at(-1);
  if (key === undefined) return root.type === 'text' ? onEmptyFile(text, value) : undefined;
  if (typeof key === 'number') return undefined;
  const above = path.slice(0, -1);
  const parent = nodeAt(root, above);
  if (parent === undefined || isNothing(parent)) return put(text, root, above, new Map([[key, value]]));
  if (parent.type !== 'map') return undefined;
  const pair = parent.pairs.find(each => each.key === key);
  if (pair) return replaced(text, parent, pair, value);
  return parent.flow ? addedInBraces(parent, key, value) : addedBelow(text, root, parent, key, value);
}

function onEmptyFile(text: string, value: Plain): TextEdit[] | undefined {
  if (!(value instanceof Map)) return undefined;
  const eol = lineBreakOf(text);
  const isBare = text.replace('\ufeff', '').trim() === '';
  const lines = [...(isBare ? ['version: 1', ''] : []), ...mapLines(value)];
  const gap = isBare || /[\r\n]$/.test(text) ? '' : eol;
  return [insertion(text.length, gap + lines.map(line => line + eol).join(''))];
}

function replaced(text: string, parent: TreeMap, pair: TreePair, value: Plain): TextEdit[] | undefined {
  const old = pair.value;
  const isNew = isNothing(old) || isEmptyBrackets(text, old);
  if (!isNew && old.type !== 'text') return undefined;
  const isWritten = old.end > old.start;
  if (parent.flow || typeof value === 'string') {
    const newText = typeof value === 'string' ? writtenText(value) : writtenInBrackets(value);
    return [{ start: old.start, end: old.end, newText: isWritten ? newText : ` ${newText}` }];
  }
  const column = pair.keySpan.start - lineStartAt(text, pair.keySpan.start);
  const [first = '', ...rest] = pairLines(pair.key, value);
  const colon = text.lastIndexOf(':', Math.max(old.start - 1, pair.keySpan.end)) + 1;
  if (colon <= pair.keySpan.end - 1 || text.slice(colon, old.start).trim() !== '') return undefined;
  const here = { start: colon, end: old.end, newText: first.slice(pair.key.length + 1) };
  if (rest.length === 0) return [here];
  return [here, newLines(text, old.end, rest, ' '.repeat(column))];
}

function addedInBraces(parent: TreeMap, key: string, value: Plain): TextEdit[] {
  const last = parent.pairs.at(-1);
  const at = last ? Math.max(last.keySpan.end, last.value.end) : parent.end - 1;
  return [insertion(at, `${last ? ', ' : ''}${key}: ${writtenInBrackets(value)}`)];
}

/** A new key of a map, behind its last one; at the root behind comments that follow, with a blank line between. */
function addedBelow(
  text: string,
  root: TreeNode,
  parent: TreeMap,
  key: string,
  value: Plain,
): TextEdit[] | undefined {
  const [first] = parent.pairs;
  if (first === undefined) return undefined;
  const at = first.keySpan.start;
  const before = ' '.repeat(text.slice(lineStartAt(text, at), at).replace('\ufeff', '').length);
  const lines = pairLines(key, value);
  if (parent !== root) {
    const near = parent.pairs.findLast(pair => NEAR[key]?.includes(pair.key));
    return [newLines(text, near ? endOf(near) : parent.end, lines, before)];
  }
  const eol = lineBreakOf(text);
  if (!isRestComment(text, lineEndAt(text, parent.end))) return [newLines(text, parent.end, lines, before)];
  const gap = /[\r\n]$/.test(text) ? eol : eol + eol;
  return [insertion(text.length, gap + lines.map(line => before + line + eol).join(''))];
}

/** Behind which keys of an entry a new one stands best. */
const NEAR: Readonly<Record<string, readonly string[]>> = {
  aliases: ['name'],
  misspellings: ['name', 'aliases'],
  role: ['name', 'aliases', 'misspellings'],
};

function endOf(pair: TreePair): number {
  return Math.max(pair.keySpan.end, pair.value.end);
}

/** Whether nothing but blank lines and comments follows. */
function isRestComment(text: string, from: number): boolean {
  return text
    .slice(from)
    .split(/\r\n?|\n/)
    .every(line => line.trim() === '' || line.trimStart().startsWith('#'));
}

/** Lines below the line of an offset, behind any comment that stands on it. */
function newLines(text: string, offset: number, lines: readonly string[], before: string): TextEdit {
  const eol = lineBreakOf(text);
  return insertion(lineEndAt(text, offset), lines.map(line => eol + before + line).join(''));
}

function insertion(at: number, newText: string): TextEdit {
  return { start: at, end: at, newText };
}

/** Whether nothing but spaces stands before an offset on its line. */
export function isIndentation(text: string, offset: number): boolean {
  return text.slice(lineStartAt(text, offset), offset).replace('\ufeff', '').trim() === '';
}

/** [] or {} with nothing in it, no comment either. */
function isEmptyBrackets(text: string, node: TreeNode): boolean {
  if (node.type !== 'list' && node.type !== 'map') return false;
  return node.flow && text.slice(node.start + 1, node.end - 1).trim() === '';
}
