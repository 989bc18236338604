import type { TreeNode } from './tree.ts';

/** What a file says, without where and how: texts, lists and maps. */
export type Plain = string | readonly Plain[] | PlainMap;
export type PlainMap = ReadonlyMap<string, Plain>;

/** The way to a value: keys of maps and places in lists. */
export type Path = readonly (string | number)[];

/** What a tree says. What cannot be read is a text that nothing else equals. */
export function plainOf(node: TreeNode): Plain {
  switch (node.type) {
    case 'text':
      return node.value.trim();
    case 'list':
      return node.elements.map(plainOf);
    case 'map':
      return new Map(node.pairs.map(({ key, value }) => [key, plainOf(value)]));
    case 'unread':
      return '\u0000';
  }
}

/** Whether two say the same. Nothing may be written as nothing, an empty list, or an empty map, and keys of nothing are none. */
export function equal(a: Plain, b: Plain): boolean {
  if (isEmpty(a) || isEmpty(b)) return isEmpty(a) && isEmpty(b);
  if (typeof a === 'string' || typeof b === 'string') return single(a) === single(b);
  if (a instanceof Map && b instanceof Map) {
    const keys = new Set([...a.keys(), ...b.keys()]);
    return [...keys].every(key => equal(a.get(key) ?? '', b.get(key) ?? ''));
  }
  if (!Array.isArray(a) || !Array.isArray(b)) return false;
  return a.length === b.length && a.every((each, i) => equal(each, b[i] ?? ''));
}

/** A text, or that of a list of one; undefined for others. */
function single(value: Plain): string | undefined {
  if (typeof value === 'string') return value;
  const [first] = Array.isArray(value) && value.length === 1 ? value : [];
  return typeof first === 'string' ? first : undefined;
}

function isEmpty(value: Plain): boolean {
  if (typeof value === 'string') return value === '' || value === '~' || value === 'null';
  if (Array.isArray(value)) return value.length === 0;
  return value instanceof Map && [...value.values()].every(isEmpty);
}

/** What is said after a change of the value at a path; whatever is missing on the way there is made. */
export function changedAt(value: Plain, path: Path, change: (old: Plain) => Plain): Plain {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (typeof step === 'number') {
    const list = Array.isArray(value) ? (value as readonly Plain[]) : [];
    return list.map((each, i) => (i === step ? changedAt(each, rest, change) : each));
  }
  const map = new Map(value instanceof Map ? (value as PlainMap) : []);
  return map.set(step, changedAt(map.get(step) ?? '', rest, change));
}

/** The elements of a list; a text alone is a list of one. */
export function elementsOf(value: Plain): readonly Plain[] {
  if (typeof value === 'string') return isEmpty(value) ? [] : [value];
  return Array.isArray(value) ? (value as readonly Plain[]) : [];
}
