import { classOf, isBlank, LINE_END, LOWER, unitAt } from '../characters.ts';
import type { Span } from '../span.ts';

/** A line longer than this was not broken by hand, so it is a paragraph of its own. */
const WRAPPED_LENGTH = 100;
/** A line shorter than this was not full, so the paragraph ends with it. */
const FULL_LENGTH = 45;

interface Line extends Span {
  /** Whether an empty line, or the text's beginning, stands before it. */
  readonly first: boolean;
}

/**
 * The paragraphs of a text, trimmed. A line is a paragraph, as web pages and feeds come; only where the lines
 * between two empty lines are broken at a width (all short, and one goes on with a small letter) they are one.
 */
export function paragraphsOf(text: string): Span[] {
  const lines = linesOf(text);
  const paragraphs: Span[] = [];
  let at = 0;
  while (at < lines.length) {
    let end = at + 1;
    while (end < lines.length && !lines[end]?.first) end++;
    const group = lines.slice(at, end);
    if (isWrapped(text, group)) joinWrapped(text, group, paragraphs);
    else for (const { start, end } of group) paragraphs.push({ start, end });
    at = end;
  }
  return paragraphs;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let first = true;
  let at = 0;
  while (at < text.length) {
    let end = at;
    while (end < text.length && classOf(text.charCodeAt(end)) !== LINE_END) end++;
    const next = unitAt(text, end) === 13 && unitAt(text, end + 1) === 10 ? end + 2 : end + 1;
    let start = at;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (start < end) lines.push({ start, end, first });
    first = start === end;
    at = next;
  }
  return lines;
}

function isWrapped(text: string, group: readonly Line[]): boolean {
  if (group.length < 2) return false;
  let goesOn = 0;
  for (const [i, line] of group.entries()) {
    if (line.end - line.start > WRAPPED_LENGTH) return false;
    if (i > 0 && classOf(text.charCodeAt(line.start)) === LOWER) goesOn++;
  }
  return goesOn * 4 >= group.length - 1 && goesOn > 0;
}

function joinWrapped(text: string, group: readonly Line[], paragraphs: Span[]): void {
  let open: { start: number; end: number } | undefined;
  for (const [i, line] of group.entries()) {
    if (open) open.end = line.end;
    else {
      open = { start: line.start, end: line.end };
      paragraphs.push(open);
    }
    const goesOn = classOf(unitAt(text, group[i + 1]?.start ?? -1)) === LOWER;
    if (line.end - line.start < FULL_LENGTH && !goesOn) open = undefined;
  }
}
