import type { ErrorCode } from 'yaml';
import type { Span } from '../text/span.ts';
import { leftOpen } from './left-open.ts';
import type { StyleGuideFix, StyleGuideProblem } from './problem.ts';
import { lineEndAt, lineStartAt } from './text-edit.ts';

/** What the parser's complaints mean to somebody who never heard of YAML's grammar, and what to do. */
const ADVICE: Readonly<Partial<Record<ErrorCode, string>>> = {
  TAB_AS_INDENT: 'Lines are moved in with spaces here, not with tabs. Replace the tab by two spaces.',
  BAD_INDENT:
    'This line does not stand under the one it belongs to. Move it in exactly as far as its neighbours.',
  BAD_SCALAR_START:
    'A text cannot begin with this character unless it stands in quotation marks. Put quotation marks around the whole.',
  BLOCK_AS_IMPLICIT_KEY:
    'A colon with a space behind it begins a new key. If it belongs to the text, put quotation marks around the whole.',
  BLOCK_IN_FLOW: 'This cannot stand within brackets. Close the bracket first, or write the list with dashes.',
  MISSING_CHAR:
    'Something is missing here: a colon behind a key, perhaps, or the line is moved in too far or not far enough.',
  MULTILINE_IMPLICIT_KEY: 'Here a colon is missing behind the key.',
  UNEXPECTED_TOKEN:
    'This stands behind a closing quotation mark or bracket, where nothing more may stand. If a quotation mark belongs to the text, put the whole between marks of the other kind.',
  BAD_DQ_ESCAPE:
    "A backslash has a meaning of its own between double quotation marks. Use single ones ('…'), or write two backslashes.",
  BAD_ALIAS: 'What begins with * needs quotation marks around it.',
  BAD_DIRECTIVE: 'A line that begins with % is not of use here. Take it away.',
  TAG_RESOLVE_FAILED: 'What begins with "!" needs quotation marks around it.',
};

const ELSE =
  'This cannot be read as YAML. Check the colons, quotation marks, brackets and the spaces at the beginnings of lines.';
/** What the parser says of something else where a quotation mark or bracket is not closed. */
const ENDS: readonly ErrorCode[] = [
  'MISSING_CHAR',
  'BAD_INDENT',
  'UNEXPECTED_TOKEN',
  'MULTILINE_IMPLICIT_KEY',
];

/** What the parser found: the kind of fault, and the offsets of the text between which it noticed it. */
export interface SyntaxFault {
  readonly code: ErrorCode;
  readonly pos: readonly [number, number];
}

/** The problems of a file that is no YAML: at most `most`, as the rest mostly follow from the first. */
export function syntaxProblems(
  text: string,
  faults: readonly SyntaxFault[],
  most: number,
): StyleGuideProblem[] {
  const open = leftOpen(text);
  const [first] = faults;
  if (open && first && ENDS.includes(first.code) && open.span.start <= first.pos[1]) {
    const called = open.mark === '[' || open.mark === '{' ? 'bracket' : 'quotation mark';
    const message = `This ${called} is not closed. ${CLOSING[open.mark] ?? ''}`;
    return [{ code: 'syntax', severity: 'error', span: open.span, message }];
  }
  return faults.slice(0, most).map(({ code, pos }) => {
    const span = spanOf(text, code, pos);
    const message = ADVICE[code] ?? ELSE;
    const fix = fixOf(text, code, span);
    return { code: 'syntax', severity: 'error', span, message, ...(fix ? { fix } : {}) };
  });
}

function fixOf(text: string, code: ErrorCode, span: Span): StyleGuideFix | undefined {
  if (code === 'TAB_AS_INDENT') {
    // All tabs at the beginning of the line: the next one would be the next fault.
    let end = span.start;
    while (text.charAt(end) === '\t') end++;
    const newText = '  '.repeat(end - span.start);
    return { title: 'Replace tabs by spaces', edit: { start: span.start, end, newText } };
  }
  const written = text.slice(span.start, span.end);
  // With a comment behind it, where the text ends is for people to see.
  if (!['BAD_SCALAR_START', 'BLOCK_AS_IMPLICIT_KEY'].includes(code) || /["'#[\]{},]/.test(written))
    return undefined;
  return { title: 'Put quotation marks around it', edit: { ...span, newText: `'${written}'` } };
}

const CLOSING: Readonly<Record<string, string>> = {
  '[': 'Put a ] where the list ends.',
  '{': 'Put a } where it ends.',
  '"': 'Put another " where the text ends.',
  "'": 'Put another \' where the text ends. If it is an apostrophe, put the whole between "…".',
};

/** What is marked: from where the fault is to the end of its line, or the whole line where it is in the spaces. */
function spanOf(text: string, code: ErrorCode, [from]: readonly [number, number]): Span {
  let at = Math.min(from, text.length);
  if (code === 'TAB_AS_INDENT') return { start: at, end: Math.min(at + 1, text.length) };
  // At the end of a line, or of the file, the last line that has something on it is meant.
  if (text.slice(lineStartAt(text, at), lineEndAt(text, at)).trim() === '')
    while (at > 0 && /\s/.test(text.charAt(at - 1))) at--;
  const line = text.slice(lineStartAt(text, at), lineEndAt(text, at));
  const end = lineStartAt(text, at) + line.trimEnd().length;
  const isInSpaces = code === 'BAD_INDENT' || text.slice(at, end).trim() === '' || /\s/.test(text.charAt(at));
  const start = isInSpaces ? end - line.trim().length : at;
  return { start: Math.min(start, end), end };
}
