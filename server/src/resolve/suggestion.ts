import { isAllCapitals } from '../names/part.ts';
import type { Span } from '../text/span.ts';

/** A part of a spelling and what it should read. */
export interface Replacement extends Span {
  readonly text: string;
  readonly expected: string;
}

/** The spelling with its parts replaced, in its own letter case and with its own apostrophes. Parts are in order. */
export function suggest(spelling: string, parts: readonly Replacement[]): string {
  let result = '';
  let at = 0;
  for (const part of parts) {
    result += spelling.slice(at, part.start) + dressed(part.expected, part.text, spelling);
    at = part.end;
  }
  return result + spelling.slice(at);
}

/** What a part should read where `found` stands now. */
export function dressed(expected: string, found: string, spelling: string): string {
  const cased = isHeadline(found) ? expected.toUpperCase() : expected;
  return spelling.includes('’') ? cased.replaceAll("'", '’') : cased;
}

/** Whether a text stands in capitals because all around it does: "MS22" does so by itself. */
function isHeadline(text: string): boolean {
  return isAllCapitals(text) && (!/\d/.test(text) || /\p{Lu}{3}/u.test(text));
}
