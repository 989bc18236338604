import { LOWERCASE } from '../text/tokens.ts';
import {
  DATE,
  EVENT,
  FAMILY,
  FUNCTION,
  GIVEN,
  NATIONALITY,
  ORG_HEAD,
  PLACE_END,
  PLACE_START,
  TITLE,
  WORD,
} from './gazetteer/lexicon.ts';
import type { Stretch } from './organisations.ts';
import { HEADING, OPENING, type Page } from './page.ts';
import type { Run } from './runs.ts';

/** Words that make a place of the word after them. */
const OPENERS =
  /^(lake|mount|mt|cape|fort|port|camp|san|santa|rio|north|south|east|west|northern|southern|eastern|western|upper|lower)$/;

/** The place in a run, by the word that makes it one: "Tasman Glacier", "Lake Baikal", "Mount Sefton". */
export function placeIn(page: Page, run: Run): Stretch | undefined {
  const { units } = run;
  for (let u = units.length - 1; u >= 0; u--) {
    const unit = units[u];
    if (!unit || unit.weakness >= HEADING) continue;
    if ((unit.bits & PLACE_END) !== 0 && u > 0 && (unit.bits & PLACE_START) === 0) {
      let from = u;
      while (from > 0) {
        const bits = units[from - 1]?.bits ?? 0;
        if ((bits & (DATE | ORG_HEAD | EVENT)) !== 0 || ((bits & TITLE) !== 0 && (bits & GIVEN) === 0)) break;
        if (
          (bits & FUNCTION) !== 0 &&
          (units[from - 1]?.weakness === OPENING || /^the$/i.test(page.word(units[from - 1]?.from ?? 0)))
        )
          break;
        from--;
      }
      // "Jonah Hill", "Jerry Hall": a given name and one word that is a surname too.
      const named = from === u - 1 && (unit.bits & FAMILY) !== 0 && ((units[from]?.bits ?? 0) & GIVEN) !== 0;
      if (from < u && !named) return { from, to: u + 1, endToken: unit.to };
    }
    if ((unit.bits & PLACE_START) !== 0 && OPENERS.test(page.key(unit.from))) {
      const next = units[u + 1];
      const afterName = u > 0 && ((units[u - 1]?.bits ?? 0) & GIVEN) !== 0;
      if (next && !afterName && (next.bits & (DATE | FUNCTION | NATIONALITY | ORG_HEAD | EVENT | WORD)) === 0)
        return { from: u, to: u + 2, endToken: next.to };
    }
  }
  return undefined;
}

/** Whether the word before puts what follows somewhere: "in", "near", "from". */
export function isSomewhere(page: Page, i: number): boolean {
  if (i === 0 || !page.goesOn(i) || page.shape(i - 1) !== LOWERCASE) return false;
  return /^(in|near|from|to|at|outside|around|across|throughout|via|toward|towards)$/.test(page.word(i - 1));
}

/** Whether the token behind a place makes it a team: "76ers", "67s", and not "1990s" or "80s". */
export function isTeam(page: Page, i: number): boolean {
  return page.goesOn(i) && /^[1-9](?:\ders|[1-9]s)$/i.test(page.word(i));
}
