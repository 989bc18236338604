/** One change of a text: what stands between two UTF-16 offsets is replaced. Edits are sorted and do not overlap. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** The text after the edits. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, newText } of edits) {
    out += text.slice(at, start) + newText;
    at = end;
  }
  return out + text.slice(at);
}

/** The change of one text into another as one edit of whole lines, the smallest one. */
export function asOneEdit(before: string, after: string): TextEdit[] {
  if (before === after) return [];
  const least = Math.min(before.length, after.length);
  let same = 0;
  while (same < least && before.charCodeAt(same) === after.charCodeAt(same)) same++;
  const start = same === 0 ? 0 : lineStartAt(before, same);
  let tail = 0;
  while (
    tail < least - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  // The common end begins behind a line's end, where both have one.
  let end = before.length - tail;
  while (end < before.length && !(end > 0 && before.charAt(end - 1) === '\n')) end++;
  return [{ start, end, newText: after.slice(start, after.length - (before.length - end)) }];
}

/** Where the line of an offset begins. LF, CR and CRLF end a line. */
export function lineStartAt(text: string, offset: number): number {
  let at = offset;
  // An offset between the CR and the LF of one line's end lies in that line.
  if (text.charAt(at) === '\n' && text.charAt(at - 1) === '\r') at--;
  while (at > 0 && !'\r\n'.includes(text.charAt(at - 1))) at--;
  return at;
}

/** Where the line of an offset ends, before its line break. */
export function lineEndAt(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !'\r\n'.includes(text.charAt(at))) at++;
  return at;
}

/** The offset behind the line break at an offset; the offset itself where there is none. */
export function behindBreak(text: string, offset: number): number {
  if (text.startsWith('\r\n', offset)) return offset + 2;
  return '\r\n'.includes(text.charAt(offset)) && offset < text.length ? offset + 1 : offset;
}

/** The line break that a text uses first; LF where it has none. */
export function lineBreakOf(text: string): string {
  const end = lineEndAt(text, 0);
  return text.slice(end, behindBreak(text, end)) || '\n';
}
