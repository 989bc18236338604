import { isBlank, isWordUnit, unitAt } from './characters.ts';
import type { Span } from './span.ts';

const STRAIGHT = 0x22;
const SINGLE = 0x27;
const LEFT_SINGLE = 0x2018;
const RIGHT_SINGLE = 0x2019;
const LEFT = 0x201c;
const RIGHT = 0x201d;
const LOW = 0x201e;
const LEFT_ANGLE = 0xab;
const RIGHT_ANGLE = 0xbb;

/** A quotation in single quotes is no longer than this: beyond it the closing mark was an apostrophe. */
const SINGLE_REACH = 400;

/**
 * The quotations of an article, the marks left out: between straight, curly, low and angle double quotes, and
 * between single quotes that open at a word's beginning and close at one's end. A quotation ends with its
 * paragraph at the latest; the next one, opening with a mark of its own, begins another. One pass.
 */
export function quotationsOf(text: string, paragraphs: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const paragraph of paragraphs) scan(text, paragraph, found);
  return found;
}

function scan(text: string, paragraph: Span, found: Span[]): void {
  let opened = -1;
  let opener = 0;
  let noSingleBefore = 0;
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const code = text.charCodeAt(at);
    if (code !== SINGLE && code !== STRAIGHT && code < LEFT_ANGLE) continue;
    if (opened < 0) {
      if (
        (code === STRAIGHT && !onlyCloses(text, paragraph, at)) ||
        code === LEFT ||
        code === LOW ||
        code === LEFT_ANGLE
      ) {
        opened = at + 1;
        opener = code;
      } else if ((code === SINGLE || code === LEFT_SINGLE) && at >= noSingleBefore && opensWord(text, at)) {
        const limit = Math.min(paragraph.end, at + SINGLE_REACH);
        const close = singleClose(text, at + 1, limit);
        if (close > 0) {
          push(text, at + 1, close, found);
          at = close;
        } else noSingleBefore = limit;
      }
    } else if (closes(opener, code)) {
      push(text, opened, at, found);
      opened = -1;
    }
  }
  if (opened >= 0) push(text, opened, paragraph.end, found);
}

function closes(opener: number, code: number): boolean {
  if (opener === LEFT_ANGLE) return code === RIGHT_ANGLE;
  if (opener === LOW) return code === LEFT || code === RIGHT;
  return code === RIGHT || code === STRAIGHT;
}

/** Whether a straight mark cannot open a quotation: right behind a word or a stop, and before no word. */
function onlyCloses(text: string, { start, end }: Span, at: number): boolean {
  if (at === start || isBlank(unitAt(text, at - 1)) || isWordUnit(unitAt(text, at + 1))) return false;
  return isWordUnit(unitAt(text, at - 1)) || at + 1 === end || isBlank(unitAt(text, at + 1));
}

function opensWord(text: string, at: number): boolean {
  return !isWordUnit(unitAt(text, at - 1)) && isWordUnit(unitAt(text, at + 1));
}

/** The mark that closes a single quotation, or -1: one after a word or its stop, before no letter. */
function singleClose(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code !== SINGLE && code !== RIGHT_SINGLE) continue;
    if (!isBlank(unitAt(text, at - 1)) && !isWordUnit(unitAt(text, at + 1))) return at;
  }
  return -1;
}

function push(text: string, from: number, to: number, found: Span[]): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (start < end) found.push({ start, end });
}
