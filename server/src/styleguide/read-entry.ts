import type { Span } from '../text/span.ts';
import type { Entry, NameOrder } from './style-guide.ts';
import { childOf, type TreeNode } from './tree.ts';

/** An entry as it was read, with the places of its names, for what is wrong with them. */
export interface ReadEntry {
  readonly entry: Entry;
  readonly aliases: readonly Placed[];
  readonly misspellings: readonly Placed[];
}

/** A text and where it stands in the file. */
export interface Placed {
  readonly text: string;
  readonly span: Span;
}

/** The entry of a node that is in its form. */
export function readEntry(node: TreeNode, kind: Entry['kind']): ReadEntry {
  const aliases = placedTexts(childOf(node, 'aliases'));
  const misspellings = placedTexts(childOf(node, 'misspellings'));
  const name = childOf(node, 'name') ?? node;
  const entry: Entry = {
    kind,
    name: textOf(node, 'name') ?? '',
    aliases: aliases.map(({ text }) => text),
    misspellings: misspellings.map(({ text }) => text),
    role: textOf(node, 'role'),
    description: textOf(node, 'description'),
    links: placedTexts(childOf(node, 'links')).map(({ text }) => text),
    note: textOf(node, 'note'),
    order: textOf(node, 'order') as NameOrder | undefined,
    span: { start: node.start, end: node.end },
    nameSpan: { start: name.start, end: name.end },
  };
  return { entry, aliases, misspellings };
}

/** The text under a key, without white space round it; undefined where there is none. */
export function textOf(node: TreeNode | undefined, key: string): string | undefined {
  const child = childOf(node, key);
  return (child?.type === 'text' && child.value.trim()) || undefined;
}

/** The texts of a list, without white space round them and without empty ones. */
export function placedTexts(list: TreeNode | undefined): Placed[] {
  if (list?.type !== 'list') return [];
  return list.elements.flatMap(each => {
    const text = each.type === 'text' ? each.value.trim() : '';
    return text === '' ? [] : [{ text, span: { start: each.start, end: each.end } }];
  });
}
