import { CAPITALISED, CAPITALS } from '../text/tokens.ts';
import { DATE, ORG_HEAD, ORGANISATION } from './gazetteer/lexicon.ts';
import type { Page } from './page.ts';

const HYPHEN = 0x2d;

/**
 * Takes the place with which a dateline begins: "WESTON, March 3 -", "CAPE CANAVERAL, Fla. (AP) —". Whatever else the
 * word may be, there it says where the story was written; a town need not be known for that.
 */
export function findDatelines(page: Page): void {
  const { blocks, tokens } = page.article;
  if (!blocks.some(({ role }) => role === 'dateline')) return;
  const towns = new Set<string>();
  for (let i = 0; i < tokens.count; i++) {
    const block = page.blockOf[i] ?? 0;
    if (blocks[block]?.role !== 'dateline' || (i > 0 && page.blockOf[i - 1] === block)) continue;
    const to = placeEnd(page, i, block);
    if (to === i || !page.isFree(i, to)) continue;
    page.take({ from: i, to, kind: 'place' });
    if (to === i + 1) towns.add(page.key(i));
  }
  if (towns.size > 0) takeLone(page, towns);
}

/** The same word in the story is the town too, where no other name stands beside it: "the fire brigade of Weston". */
function takeLone(page: Page, towns: ReadonlySet<string>): void {
  const { tokens } = page.article;
  for (let i = 0; i < tokens.count; i++) {
    if (page.shape(i) !== CAPITALISED || !page.isFree(i, i + 1) || !towns.has(page.key(i))) continue;
    const isBeside = page.isCapital(i + 1) || (i > 0 && page.isCapital(i - 1));
    if (!isBeside) page.take({ from: i, to: i + 1, kind: 'place' });
  }
}

/** Where the place that begins at a token ends; the token itself where none does. */
function placeEnd(page: Page, from: number, block: number): number {
  const isInside = (i: number) => page.blockOf[i] === block;
  let to = from;
  while (isInside(to) && isPlaceWord(page, to)) {
    to++;
    // "STRATFORD-UPON-AVON", "Clermont-Ferrand"; a dash stands apart.
    const goesOn = page.mark(to) === HYPHEN && page.touches(to - 1) && page.touches(to);
    if (goesOn && isInside(to + 1) && isPlaceWord(page, to + 1)) to++;
  }
  return to;
}

function isPlaceWord(page: Page, i: number): boolean {
  const shape = page.shape(i);
  if (shape !== CAPITALS && shape !== CAPITALISED) return false;
  return ((page.bits[i] ?? 0) & (DATE | ORG_HEAD | ORGANISATION)) === 0;
}
