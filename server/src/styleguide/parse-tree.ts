import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseAllDocuments } from 'yaml';
import type { Span } from '../text/span.ts';
import { conflictMarkers } from './conflict.ts';
import type { StyleGuideProblem } from './problem.ts';
import { syntaxProblems } from './syntax-problem.ts';
import type { TreeNode, TreePair, TreeText } from './tree.ts';
import { aliasProblem, oddKey, secondDocument, tagged, tooDeep, tooLarge } from './tree-problem.ts';

/** Some 20,000 entries; reading them takes a second. */
const LONGEST = 1_000_000;
/** The style guide's own form is six deep; whatever is deeper stands in something that is reported anyhow. */
const DEEPEST = 12;
/** So many problems of syntax are shown; the rest mostly follow from the first. */
const MOST_PROBLEMS = 5;

/** A style guide's file as a tree, and what is wrong with it as YAML. */
export interface ParsedTree {
  /** Undefined where the file is no YAML, so that nothing in it can be relied on. */
  readonly root: TreeNode | undefined;
  readonly problems: readonly StyleGuideProblem[];
}

/** Reads a file as YAML 1.2. Total, and linear in the length. */
export function parseTree(text: string): ParsedTree {
  if (text.length > LONGEST) return broken(tooLarge(text.length, LONGEST));
  const conflicts = conflictMarkers(text);
  if (conflicts.length > 0) return { root: undefined, problems: conflicts };
  const documents = isNestedTooDeep(text) ? undefined : documentsOf(text);
  if (documents === undefined) return broken(tooDeep(text.length));
  const [first, second] = documents;
  if (first === undefined) return { root: { type: 'text', start: 0, end: 0, value: '' }, problems: [] };
  if (first.errors.length > 0) {
    return { root: undefined, problems: syntaxProblems(text, first.errors, MOST_PROBLEMS) };
  }
  const problems: StyleGuideProblem[] = [];
  const root = treeOf(text, first.contents, problems, 0);
  if (second !== undefined) problems.push(secondDocument(text, second));
  return { root, problems };
}

function documentsOf(text: string): readonly Document.Parsed[] | undefined {
  // A lone CR ends a line for editors, but not for the parser; as LF it takes the same room.
  const lines = text.replace(/\r(?!\n)/g, '\n');
  const options = {
    schema: 'failsafe',
    version: '1.2',
    keepSourceTokens: true,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
  } as const;
  try {
    const documents = parseAllDocuments(lines, options);
    return Array.isArray(documents) ? documents : [];
  } catch {
    // The parser calls itself for each level, and the stack ends somewhere.
    return undefined;
  }
}

/** Whether brackets, or dashes on one line, are opened so deep as nobody writes. The parser would take long over them. */
function isNestedTooDeep(text: string): boolean {
  let open = 0;
  let dashes = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '[' || char === '{') open++;
    else if (char === ']' || char === '}') open = Math.max(0, open - 1);
    else if ((char === '-' || char === '?' || char === ':') && text.charAt(i + 1) === ' ') dashes++;
    else if (char === '\n' || char === '\r') dashes = 0;
    if (open > 1000 || dashes > 1000) return true;
  }
  return false;
}

function treeOf(
  text: string,
  node: Node | null | undefined,
  problems: StyleGuideProblem[],
  depth: number,
): TreeNode {
  const start = node?.range?.[0] ?? 0;
  const end = Math.max(start, node?.range?.[1] ?? start);
  if (depth > DEEPEST) return { type: 'unread', start, end };
  if (isScalar(node)) {
    const source = text.slice(start, end);
    problems.push(...tagged(text, node.tag, { start, end }));
    return { type: 'text', start, end: start + source.trimEnd().length, value: String(node.value ?? '') };
  }
  if (isSeq(node)) {
    const elements = node.items.map(each => treeOf(text, each as Node, problems, depth + 1));
    const token = node.srcToken;
    const dashes =
      token?.type === 'block-seq'
        ? token.items.map(each => each.start.find(part => part.type === 'seq-item-ind')?.offset ?? start)
        : [];
    const flow = node.flow === true;
    const last = elements.at(-1);
    const own = flow ? end : Math.max((dashes.at(-1) ?? start) + 1, last ? last.end : start);
    return { type: 'list', start: flow ? start : (dashes[0] ?? start), end: own, elements, dashes, flow };
  }
  if (isMap(node)) {
    const pairs: TreePair[] = [];
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? treeOf(text, key, problems, depth + 1) : undefined;
      if (name?.type === 'text') {
        const found = treeOf(text, value as Node | null, problems, depth + 1);
        const keySpan = { start: name.start, end: name.end };
        pairs.push({ key: name.value, keySpan, value: isBare(value) ? afterKey(text, keySpan) : found });
      } else problems.push(oddKey(key as Node | null, { start, end }));
    }
    const flow = node.flow === true;
    const last = pairs.at(-1);
    const own = flow ? end : last ? Math.max(last.keySpan.end, last.value.end) : end;
    return { type: 'map', start, end: own, pairs, flow };
  }
  if (isAlias(node)) problems.push(aliasProblem(text, { start, end }));
  return { type: 'unread', start, end };
}

/** Whether a key has no value written behind it. */
function isBare(value: unknown): boolean {
  return value === null || (isScalar(value) && (value.range?.[0] ?? 0) === (value.range?.[1] ?? 0));
}

/** The place of a value that is not written: right behind the colon. */
function afterKey(text: string, key: Span): TreeText {
  let at = key.end;
  while (text.charAt(at) === ' ') at++;
  const end = text.charAt(at) === ':' ? at + 1 : key.end;
  return { type: 'text', start: end, end, value: '' };
}

function broken(problem: StyleGuideProblem): ParsedTree {
  return { root: undefined, problems: [problem] };
}
