import { CAPITALISED, CAPITALS } from '../text/tokens.ts';
import { FUNCTION, NATIONALITY, ORG_HEAD, ORGANISATION, PLACE, ROLE, TITLE } from './gazetteer/lexicon.ts';
import type { Page } from './page.ts';
import { type Run, runsOf, type Unit } from './runs.ts';

/** What makes of a word in a byline something other than a part of a name. */
const OTHERWISE = FUNCTION | NATIONALITY | ORG_HEAD | ORGANISATION | PLACE | ROLE | TITLE;

/** Takes the writers that bylines name: "By Jane Doe and John Roe in Moscow", "J.Doe--XY-ABC". */
export function findBylines(page: Page): void {
  const { blocks, tokens } = page.article;
  if (!blocks.some(block => block.role === 'byline')) return;
  for (const run of runsOf(page)) {
    if (blocks[page.blockOf[run.from] ?? 0]?.role !== 'byline') continue;
    const units = run.units.filter((unit, u) => u > 0 || page.key(unit.from) !== 'by');
    const first = units[0];
    const opens = run.from === 0 || page.blockOf[run.from - 1] !== page.blockOf[run.from];
    if (!first || !(opens || /^(by|and|,|&)$/i.test(page.word(run.from - 1)))) continue;
    const to = nameEnd(page, units);
    if (to >= 2) page.take({ from: first.from, to: units[to - 1]?.to ?? first.to, kind: 'person' });
    if (tokens.count === run.to) break;
  }
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
