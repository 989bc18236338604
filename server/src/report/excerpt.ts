import type { Span } from '../text/span.ts';
import { head, tail, visible, width } from './display.ts';

/** The words around a name, ready to be shown; the three parts stand side by side. */
export interface Excerpt {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/** No terminal is wider than this; looking further around a name would only cost time. */
const REACH = 500;

/** Of the room that the name leaves, the share for what stands before it. */
const BEFORE = 0.5;

/**
 * What stands around a name in its line of the text, cut between words to fit so many columns, "…" where
 * something was left out.
 */
export function excerpt(text: string, span: Span, columns: number): Excerpt {
  const name = shown(text.slice(span.start, span.end));
  const before = shown(lineBefore(text, span.start)).trimStart();
  const after = shown(lineAfter(text, span.end)).trimEnd();
  const room = Math.max(0, columns - width(name));
  const [widthBefore, widthAfter] = [width(before), width(after)];
  // What one side does not need, the other may have.
  const forBefore = Math.max(Math.floor(room * BEFORE), room - widthAfter);
  const forAfter = Math.max(room - Math.min(forBefore, widthBefore), 0);
  return {
    before: widthBefore <= forBefore ? before : `…${endOf(before, forBefore - 1)}`,
    name,
    after: widthAfter <= forAfter ? after : `${beginningOf(after, forAfter - 1)}…`,
  };
}

function shown(text: string): string {
  return visible(text.replace(/\s+/g, ' '));
}

function lineBefore(text: string, end: number): string {
  const from = Math.max(0, end - REACH);
  const part = text.slice(from, end);
  const line = part.slice(Math.max(part.lastIndexOf('\n'), part.lastIndexOf('\r')) + 1);
  return isLowSurrogate(line) ? line.slice(1) : line;
}

function lineAfter(text: string, start: number): string {
  const part = text.slice(start, start + REACH);
  const end = part.search(/[\r\n]/);
  const line = end < 0 ? part : part.slice(0, end);
  return /[\ud800-\udbff]$/.test(line) ? line.slice(0, -1) : line;
}

function isLowSurrogate(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0xdc00 && code <= 0xdfff;
}

/** As much of the end as fits, from the beginning of a word on. */
function endOf(text: string, columns: number): string {
  const fitting = tail(text, columns);
  if (text.endsWith(` ${fitting}`)) return fitting;
  const space = fitting.indexOf(' ');
  return space < 0 ? fitting : fitting.slice(space + 1);
}

/** As much of the beginning as fits, to the end of a word. */
function beginningOf(text: string, columns: number): string {
  const fitting = head(text, columns);
  if (text.startsWith(`${fitting} `)) return fitting;
  const space = fitting.lastIndexOf(' ');
  return space < 0 ? fitting : fitting.slice(0, space);
}
