import type { Block, BlockRole } from './block.ts';
import { classOf, isBlank, LOWER } from './characters.ts';
import { isByline } from './layout/byline.ts';
import { creditStart, isCaption } from './layout/caption.ts';
import { datelineEnd } from './layout/dateline.ts';
import { metadataLength } from './layout/metadata.ts';
import { isCredit, isNotice } from './layout/notices.ts';
import { paragraphsOf } from './layout/paragraphs.ts';
import type { Span } from './span.ts';

/** Headlines and subheads are no longer than this. */
const HEADLINE_LENGTH = 180;
const SUBHEAD_LENGTH = 70;
/** So many listed headlines make a list. */
const LIST_LENGTH = 3;

/**
 * The blocks of an article, each with its role. Every character that is not white space is in a block. The
 * roles come from what a paragraph looks like and from what stands before it; nothing looks far ahead, so the
 * work is linear.
 */
export function layOut(text: string): Block[] {
  const paragraphs = paragraphsOf(text);
  const listed = listedHeadlines(text, paragraphs);
  const blocks: Block[] = [];
  let story: 'none' | 'headed' | 'begun' = 'none';
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) continue;
    if (listed[i]) {
      blocks.push({ ...paragraph, role: 'boilerplate' });
      continue;
    }
    const rest = withoutMetadata(text, paragraph, blocks);
    if (!rest) continue;
    const last = i === paragraphs.length - 1;
    const role = roleOf(text, rest, story, last, blocks.at(-1)?.role);
    if (role === 'headline') story = 'headed';
    else if (role === 'body') story = 'begun';
    pushParts(text, rest, role, blocks);
  }
  return blocks;
}

function withoutMetadata(text: string, paragraph: Span, blocks: Block[]): Span | undefined {
  const length = metadataLength(text.slice(paragraph.start, paragraph.end));
  if (length === 0) return paragraph;
  let start = paragraph.start + length;
  blocks.push({ start: paragraph.start, end: start, role: 'metadata' });
  while (start < paragraph.end && isBlank(text.charCodeAt(start))) start++;
  return start < paragraph.end ? { start, end: paragraph.end } : undefined;
}

function roleOf(
  text: string,
  { start, end }: Span,
  story: 'none' | 'headed' | 'begun',
  last: boolean,
  before: BlockRole | undefined,
): BlockRole {
  const paragraph = text.slice(start, end);
  if (isNotice(paragraph)) return 'boilerplate';
  if (isCredit(paragraph)) return 'credit';
  if (isByline(paragraph)) return 'byline';
  if (isCaption(paragraph)) return 'caption';
  if (isRuledSubhead(paragraph)) return 'subhead';
  const heading = paragraph.length <= HEADLINE_LENGTH && !last && isHeading(paragraph);
  if (!heading || datelineEnd(text, start, end) > 0) return 'body';
  if (story === 'none') return 'headline';
  if (story === 'headed' && before === 'headline') return 'headline';
  return story === 'begun' && paragraph.length <= SUBHEAD_LENGTH ? 'subhead' : 'body';
}

/** A paragraph whose beginning is a dateline, or whose end is a credit, is two blocks. */
function pushParts(text: string, paragraph: Span, role: BlockRole, blocks: Block[]): void {
  let { start, end } = paragraph;
  let credit: Block | undefined;
  if (role === 'body') {
    const close = datelineEnd(text, start, end);
    if (close > 0) {
      blocks.push({ start, end: close, role: 'dateline' });
      start = close;
      while (start < end && isBlank(text.charCodeAt(start))) start++;
    }
  } else if (role === 'caption') {
    const open = creditStart(text.slice(start, end));
    if (open >= 0) {
      credit = { start: start + open, end, role: 'credit' };
      end = start + open;
      while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    }
  }
  if (start < end) blocks.push({ start, end, role });
  if (credit) blocks.push(credit);
}

/** "- Dust in space -" */
function isRuledSubhead(paragraph: string): boolean {
  return paragraph.length <= SUBHEAD_LENGTH + 4 && /^[-–—*]\s/.test(paragraph) && /\s[-–—*]$/.test(paragraph);
}

/** No sentence: it does not end like one, and does not begin small. */
function isHeading(paragraph: string): boolean {
  const last = paragraph.charAt(paragraph.length - 1);
  if ('.;,:…'.includes(last)) return false;
  if ('"”’)»'.includes(last) && /[.!?,][”"’)»]$/.test(paragraph)) return false;
  return classOf(paragraph.charCodeAt(0)) !== LOWER;
}

/** For each paragraph, 1 where it belongs to a list of headlines of other stories, set apart by lines of "-". */
function listedHeadlines(text: string, paragraphs: readonly Span[]): Uint8Array {
  const listed = new Uint8Array(paragraphs.length);
  let from = 0;
  while (from < paragraphs.length) {
    let to = from;
    while (
      to + 1 < paragraphs.length &&
      isBullet(text, paragraphs[to]) &&
      !isBullet(text, paragraphs[to + 1])
    )
      to += 2;
    if (to - from >= 2 * LIST_LENGTH) {
      // A byline right after the list says that its last headline is the story's own.
      const next = paragraphs[to];
      const own = next !== undefined && isByline(text.slice(next.start, next.end));
      listed.fill(1, from, own ? to - 1 : to);
    }
    from = Math.max(to, from + 1);
  }
  return listed;
}

function isBullet(text: string, line: Span | undefined): boolean {
  return line !== undefined && line.end - line.start === 1 && '-–—*•·|'.includes(text.charAt(line.start));
}
