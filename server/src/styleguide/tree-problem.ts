import type { Document, Node } from 'yaml';
import type { Span } from '../text/span.ts';
import type { StyleGuideProblem } from './problem.ts';

const DEEP = 'This is nested deeper than anything a style guide holds. Take some of the levels away.';

/** What a tag of YAML in front of a text is told as; nothing for the tags of YAML's own types. */
export function tagged(text: string, tag: string | undefined, { start, end }: Span): StyleGuideProblem[] {
  if (tag === undefined || tag.startsWith('tag:yaml.org,2002:')) return [];
  const span = { start: Math.max(0, text.lastIndexOf('!', start)), end };
  const message =
    'What begins with "!" is a mark of YAML, not text. If it belongs to the text, put quotation marks around the whole.';
  return [{ code: 'value', severity: 'error', span, message }];
}

/** A reference, or a pattern that looks like one. */
export function aliasProblem(text: string, span: Span): StyleGuideProblem {
  const written = text.slice(span.start, span.end);
  const message = /[./*]/.test(written.slice(1))
    ? `A pattern that begins with * needs quotation marks around it: '${written.trim()}'.`
    : 'What begins with * is a reference in YAML, and references do not work here. Write the value itself, or put quotation marks around it.';
  const problem = { code: 'value', severity: 'error', span, message } as const;
  if (written.includes("'")) return problem;
  const edit = { ...span, end: span.start + written.trimEnd().length, newText: `'${written.trimEnd()}'` };
  return { ...problem, fix: { title: 'Put quotation marks around it', edit } };
}

/** A key that is no text. */
export function oddKey(key: Node | null, around: Span): StyleGuideProblem {
  const start = key?.range?.[0] ?? around.start;
  const message =
    'This stands where a key is expected, such as "name:". Check the colons and brackets near it.';
  return { code: 'value', severity: 'error', span: { start, end: key?.range?.[1] ?? start }, message };
}

/** Where a second document begins. */
export function secondDocument(text: string, second: Document.Parsed): StyleGuideProblem {
  const before = text.lastIndexOf('---', second.range[0]);
  const start = before < 0 ? second.range[0] : before;
  const message = 'Nothing below this line is read: "---" begins a second document. Take the line away.';
  return { code: 'syntax', severity: 'error', span: { start, end: start + 3 }, message };
}

/** A file of so many characters, where at most `most` are read. */
export function tooLarge(length: number, most: number): StyleGuideProblem {
  const message = `This file is too large for a style guide: ${length} characters, and at most ${most} are read. Keep to the names that the desk has decided on.`;
  return { code: 'too-large', severity: 'error', span: { start: 0, end: 0 }, message };
}

/** A file that is nested deeper than the parser can follow. */
export function tooDeep(length: number): StyleGuideProblem {
  return { code: 'syntax', severity: 'error', span: { start: 0, end: Math.min(1, length) }, message: DEEP };
}
