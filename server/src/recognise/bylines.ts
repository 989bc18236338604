import { CAPITALISED, CAPITALS } from '../text/tokens.ts';
import { FUNCTION, NATIONALITY, ORG_HEAD, ORGANISATION, PLACE, ROLE, TITLE } from './gazetteer/lexicon.ts';
import type { Page } from './page.ts';
import { type Run, runsOf, type Unit } from './runs.ts';

/** What makes of a word in a byline something other than a part of a name. */
const OTHERWISE = FUNCTION | NATIONALITY | ORG_HEAD | ORGANISATION | PLACE | ROLE | TITLE;
const SLASH = 0x2f;

/** Takes whom bylines and credits name: "By Jane Doe and John Roe", "J.Doe--XY-ABC", "(Jane Doe/Reuters)". */
export function findBylines(page: Page): void {
  const { blocks, text } = page.article;
  if (!text.includes('/') && !blocks.some(block => block.role === 'byline')) return;
  for (const run of runsOf(page)) {
    const byline = blocks[page.blockOf[run.from] ?? 0]?.role === 'byline' && opensByline(page, run);
    if (!byline && !isCredited(page, run)) continue;
    const units = run.units.filter((unit, u) => u > 0 || page.key(unit.from) !== 'by');
    const to = nameEnd(page, units);
    const first = units[0];
    if (first && to >= 2 && (byline || to === units.length))
      page.take({ from: first.from, to: units[to - 1]?.to ?? first.to, kind: 'person' });
  }
}

function opensByline(page: Page, { from }: Run): boolean {
  if (from === 0 || page.blockOf[from - 1] !== page.blockOf[from]) return true;
  return /^(by|and|,|&)$/i.test(page.word(from - 1));
}

/** "(Jane Doe/Reuters)", "Photo: Jane Doe/AP": a name, and behind a slash the agency. */
function isCredited(page: Page, { from, to }: Run): boolean {
  if (page.mark(to) !== SLASH || !page.touches(to - 1) || !page.isCapital(to + 1) || from === 0) return false;
  return /^(\(|:|by)$/i.test(page.word(from - 1));
}

/** How many of the units, from the first on, are a writer's name. */
function nameEnd(page: Page, units: Run['units']): number {
  let to = 0;
  while (to < units.length && to < 4 && isNamePart(page, units[to])) to++;
  return to;
}

function isNamePart(page: Page, unit: Unit | undefined): boolean {
  if (!unit) return false;
  if (unit.initial) return true;
  const shape = page.shape(unit.to - 1);
  return (shape === CAPITALISED || shape === CAPITALS) && (unit.bits & OTHERWISE) === 0;
}
