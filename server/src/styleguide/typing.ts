import type { Span } from '../text/span.ts';
import { lineEndAt, lineStartAt } from './text-edit.ts';

/** Where somebody is typing in a style guide's file, be it half-written. */
export interface Typing {
  /** The keys that lead there, from the outermost: ["people"]. */
  readonly path: readonly string[];
  /** The key whose value is typed; undefined where a key is typed, or an element of the last key's list. */
  readonly key: string | undefined;
  /** The word or words typed so far, and where they stand, to be replaced. */
  readonly typed: string;
  readonly span: Span;
  /** Whether what is typed stands within [ ] or { }. */
  readonly isInBrackets: boolean;
  /** Whether a dash stands before what is typed, on its line. */
  readonly hasDash: boolean;
  /** Keys that stand beside what is typed already. */
  readonly siblings: ReadonlySet<string>;
}

/** A line of the file: where its text begins behind the dashes, where the last of these stands, and its key. */
interface Line {
  readonly column: number;
  readonly dash: number | undefined;
  readonly key: string | undefined;
  /** What stands behind the key's colon, or the whole text where there is no key. */
  readonly rest: string;
}

/**
 * Where in the file an offset lies, going by how far lines are moved in. As a file is broken while it is typed, this
 * reads lines and not YAML. Undefined within comments. Linear in the text before and after.
 */
export function typingAt(text: string, offset: number): Typing | undefined {
  const start = lineStartAt(text, offset);
  const before = text.slice(start, offset).replace('\ufeff', '');
  if (/(?:^|\s)#/.test(before)) return undefined;
  const line = lineOf(before);
  const above = text.slice(0, start).split(/\r\n|[\r\n]/);
  above.pop();
  const below = text
    .slice(lineEndAt(text, offset))
    .split(/\r\n|[\r\n]/)
    .slice(1);
  const { path, siblings } = around(line, above.map(lineOf), below.map(lineOf));
  const hasDash = line.dash !== undefined;
  const common = { siblings, hasDash, isInBrackets: false };
  if (line.key === undefined && !/[[{]/.test(line.rest))
    return { path, key: undefined, ...typedIn(line.rest, offset), ...common };
  return inValue(line, path, offset, siblings);
}

function inValue(line: Line, path: readonly string[], offset: number, siblings: ReadonlySet<string>): Typing {
  const keys = [...path, ...(line.key === undefined ? [] : [line.key])];
  const braces: Set<string>[] = [];
  let key = line.key;
  let from = 0;
  let quote = '';
  for (let i = 0; i < line.rest.length; i++) {
    const char = line.rest.charAt(i);
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if ((char === '"' || char === "'") && line.rest.slice(from, i).trim() === '') quote = char;
    else if (char === '[' || char === '{' || char === ',') {
      if (char === '{') braces.push(new Set());
      // In braces a comma begins another key; in brackets another element.
      if (
        char === '{' ||
        (char === ',' && key !== undefined && braces.length > 0 && !isInList(line.rest, i))
      ) {
        if (char === ',') keys.pop();
        key = undefined;
      }
      from = i + 1;
    } else if (char === ':' && braces.length > 0 && key === undefined) {
      key = line.rest.slice(from, i).trim().replaceAll(/["']/g, '');
      braces.at(-1)?.add(key);
      keys.push(key);
      from = i + 1;
    } else if (char === '}') {
      if (key !== undefined) keys.pop();
      braces.pop();
      key = keys.at(-1);
    }
  }
  const isInBrackets = from > 0;
  const typed = typedIn(line.rest.slice(from), offset);
  const beside = braces.at(-1) ?? siblings;
  const common = { isInBrackets, hasDash: line.dash !== undefined, siblings: beside };
  if (key === undefined) return { path: keys, key, ...typed, ...common };
  return { path: keys.slice(0, -1), key, ...typed, ...common };
}

/** Whether a bracket [ is open at a place. */
function isInList(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('[') > Math.max(before.lastIndexOf(']'), before.lastIndexOf('{'));
}

function typedIn(rest: string, offset: number): { typed: string; span: Span } {
  const written = rest.trimStart();
  const typed = written.replaceAll(/["']/g, '');
  return { typed, span: { start: offset - written.length, end: offset } };
}

/** The keys above a line, and those beside it. */
function around(
  line: Line,
  above: readonly Line[],
  below: readonly Line[],
): { path: string[]; siblings: Set<string> } {
  const path: string[] = [];
  const siblings = new Set<string>();
  let isBeside = line.dash === undefined;
  let limit = line.dash === undefined ? line.column : line.dash + 1;
  for (const each of [...above].reverse()) {
    if (each.key === undefined && each.dash === undefined) continue;
    if (isBeside && each.column === line.column && each.key !== undefined) siblings.add(each.key);
    if (each.column < limit && each.key !== undefined) path.unshift(each.key);
    else if (each.dash === undefined || each.dash >= limit) continue;
    isBeside = false;
    limit = each.dash === undefined ? each.column : each.dash + 1;
    if (each.dash !== undefined && each.column < limit) limit = each.dash + 1;
    if (limit <= 0) break;
  }
  for (const each of below) {
    if (each.key === undefined && each.dash === undefined) continue;
    if (each.column < line.column || (each.dash !== undefined && each.dash < line.column)) break;
    if (each.column === line.column && each.key !== undefined) siblings.add(each.key);
  }
  return { path, siblings };
}

function lineOf(text: string): Line {
  let at = 0;
  let dash: number | undefined;
  const bare = text.replace('\ufeff', '');
  while (at < bare.length) {
    if (bare.charAt(at) === '-' && (at + 1 === bare.length || bare.charAt(at + 1) === ' ')) dash = at;
    else if (bare.charAt(at) !== ' ') break;
    at++;
  }
  const rest = bare.slice(at);
  if (rest.startsWith('#')) return { column: at, dash: undefined, key: undefined, rest: '' };
  const found = /^(?:"([\w-]+)"|'([\w-]+)'|([\w-]+)) *:(?= |$)/.exec(rest);
  const key = found?.[1] ?? found?.[2] ?? found?.[3];
  return { column: at, dash, key, rest: found ? rest.slice(found[0].length) : rest };
}
