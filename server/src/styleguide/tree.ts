import type { Span } from '../text/span.ts';

/** A piece of the style guide's file with its place in it (UTF-16 offsets). What YAML offers beyond this is not used. */
export type TreeNode = TreeMap | TreeList | TreeText | TreeUnread;

export interface TreeMap extends Span {
  readonly type: 'map';
  readonly pairs: readonly TreePair[];
  /** Whether it is written as {…}. */
  readonly flow: boolean;
}

export interface TreePair {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: TreeNode;
}

export interface TreeList extends Span {
  readonly type: 'list';
  readonly elements: readonly TreeNode[];
  /** Where the "-" of each element stands; empty for a list in brackets. */
  readonly dashes: readonly number[];
  /** Whether it is written as […]. */
  readonly flow: boolean;
}

/** A scalar; every one is taken as text, so that "No" is a name and 2001 is too. Empty where nothing is written. */
export interface TreeText extends Span {
  readonly type: 'text';
  readonly value: string;
}

/** What is there but cannot be used, and has been reported already. */
interface TreeUnread extends Span {
  readonly type: 'unread';
}

/** The value of a key, where the node is a map that has it. */
export function childOf(node: TreeNode | undefined, key: string): TreeNode | undefined {
  return node?.type === 'map' ? node.pairs.find(pair => pair.key === key)?.value : undefined;
}

/** Whether nothing is written here: no value at all, or YAML's words for nothing. */
export function isNothing(node: TreeNode): boolean {
  return node.type === 'text' && (node.value === '' || node.value === '~' || node.value === 'null');
}
