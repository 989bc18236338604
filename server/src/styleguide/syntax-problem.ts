import type { ErrorCode } from 'yaml';
import type { StyleGuideProblem } from './problem.ts';

/** What the parser's complaints mean to somebody who never heard of YAML's grammar, and what to do. */
const ADVICE: Readonly<Partial<Record<ErrorCode, string>>> = {
  TAB_AS_INDENT: 'Lines are moved in with spaces here, not with tabs. Replace the tab by two spaces.',
  BAD_INDENT:
    'This line does not stand under the one it belongs to. Move it in as far as its neighbours, and check for a bracket that is not closed.',
  BAD_SCALAR_START:
    'A text cannot begin with this character unless it stands in quotation marks. Put quotation marks around the whole.',
  BLOCK_AS_IMPLICIT_KEY:
    'A colon with a space behind it begins a new key. If it belongs to the text, put quotation marks around the whole.',
  BLOCK_IN_FLOW: 'This cannot stand within brackets. Close the bracket first, or write the list with dashes.',
  MISSING_CHAR: 'Something is missing here: a colon behind a key, or a closing quotation mark or bracket.',
  MULTILINE_IMPLICIT_KEY:
    'A key and its colon have to stand on one line. Is a colon missing behind a word, or a quotation mark not closed?',
  UNEXPECTED_TOKEN:
    'This does not belong here. Text behind a closing quotation mark or bracket, perhaps? Put quotation marks around the whole.',
  BAD_DQ_ESCAPE:
    "A backslash has a meaning of its own between double quotation marks. Use single ones ('…'), or write two backslashes.",
  BAD_ALIAS: 'What begins with * needs quotation marks around it.',
  BAD_DIRECTIVE: 'A line that begins with % is not of use here. Take it away.',
  TAG_RESOLVE_FAILED: 'What begins with "!" needs quotation marks around it.',
};

const ELSE =
  'This cannot be read as YAML. Check the colons, quotation marks, brackets and the spaces at the beginnings of lines.';
const MEANWHILE = ' Until the file can be read again, the last good version of the style guide works on.';

/** The problem of a file that is no YAML, as the parser found it between two offsets of the text. */
export function syntaxProblem(
  text: string,
  code: ErrorCode,
  [from, to]: readonly [number, number],
): StyleGuideProblem {
  const end = Math.min(Math.max(from, to), text.length);
  const start = Math.min(from, end);
  // Of what runs over several lines the first tells enough.
  const line = text.slice(start, end).search(/[\r\n]/);
  const span = { start, end: line > 0 ? start + line : end };
  return { code: 'syntax', severity: 'error', span, message: (ADVICE[code] ?? ELSE) + MEANWHILE };
}
