import { INITIAL } from '../text/tokens.ts';
import { personExtent } from './extent.ts';
import {
  DATE,
  EVENT,
  FAMILY,
  FUNCTION,
  GIVEN,
  NATIONALITY,
  ORG_HEAD,
  ORG_TAIL,
  ORGANISATION,
  PLACE,
  PLACE_END,
  PLACE_START,
  TITLE,
  WORD,
} from './gazetteer/lexicon.ts';
import { isAcronym, isAgency, isKnownOrganisation, isShortened, organisationIn } from './organisations.ts';
import { HEADING, type Page, TELLING } from './page.ts';
import { isSomewhere, isTeam, placeIn } from './places.ts';
import { type Run, runsOf, type Unit } from './runs.ts';

/** What the lists say of words that are in no person's name here. */
const NO_PERSON =
  WORD |
  FUNCTION |
  DATE |
  PLACE |
  TITLE |
  EVENT |
  ORG_HEAD |
  ORG_TAIL |
  ORGANISATION |
  PLACE_END |
  PLACE_START;

/** Finds organisations and places among the words that have no name yet: by what their words say, or the gazetteers. */
export function sortRuns(page: Page): void {
  for (const run of runsOf(page)) sortRun(page, run);
}

function sortRun(page: Page, run: Run): void {
  const { units } = run;
  const organisation = organisationIn(page, run);
  const claimed = organisation ?? placeIn(page, run);
  if (!claimed) {
    sortWords(page, run);
    return;
  }
  const from = units[claimed.from]?.from ?? run.from;
  const kind = organisation ? 'organisation' : 'place';
  page.take({ from, to: beforeStop(page, claimed.endToken), kind });
  if (claimed.from > 0) sortRun(page, part(run, 0, claimed.from));
  if (claimed.to < units.length && claimed.endToken <= (units[claimed.to]?.from ?? 0))
    sortRun(page, part(run, claimed.to, units.length));
}

/** Takes the organisations and places that the gazetteers know, and what stays as a whole if it is an organisation. */
function sortWords(page: Page, run: Run): void {
  const { units } = run;
  let from = 0;
  for (let u = 0; u <= units.length; u++) {
    const unit = units[u];
    const kind = unit && kindOf(page, units, u);
    if (unit && !kind && !isDropped(unit, u === from)) continue;
    if (u > from) sortUnknown(page, part(run, from, u));
    from = u + 1;
    if (!unit || !kind) continue;
    if (kind === 'place' && isTeam(page, unit.to))
      page.take({ from: unit.from, to: unit.to + 1, kind: 'organisation' });
    else page.take({ from: unit.from, to: withoutStop(page, unit), kind });
  }
}

function kindOf(page: Page, units: readonly Unit[], u: number): 'organisation' | 'place' | undefined {
  const unit = units[u];
  if (!unit) return undefined;
  if (isKnownOrganisation(unit)) return 'organisation';
  return (unit.bits & (PLACE | NATIONALITY)) === PLACE && isPlaceHere(page, units, u) ? 'place' : undefined;
}

/** Words that are part of no name here: days, nationalities, titles, and what sentences open with. */
function isDropped({ bits, initial, from, to, weakness }: Unit, first: boolean): boolean {
  // "A", "I": a word, where no full stop makes it an initial.
  if (first && initial && to === from + 1) return true;
  if ((bits & (FUNCTION | DATE | NATIONALITY | TITLE)) !== 0 && (bits & (GIVEN | FAMILY)) === 0) return true;
  return weakness >= HEADING && (bits & WORD) !== 0;
}

function isPlaceHere(page: Page, units: readonly Unit[], u: number): boolean {
  const unit = units[u];
  if (!unit || (unit.weakness >= HEADING && (unit.bits & (WORD | FUNCTION)) !== 0)) return false;
  // "Moscow time" is a time zone.
  if (page.word(unit.to) === 'time' && page.goesOn(unit.to)) return false;
  const next = units[u + 1];
  const name = (unit.bits & (GIVEN | FAMILY)) !== 0;
  return !name || !next || (next.bits & (PLACE | DATE | FUNCTION)) !== 0 || isSomewhere(page, unit.from);
}

function sortUnknown(page: Page, run: Run): void {
  const [first] = run.units;
  const last = run.units.at(-1);
  if (!first || !last) return;
  if ((run.units.length === 1 && isAcronym(page, first)) || isShortened(page, run) || isAgency(page, run))
    page.take({ from: first.from, to: withoutStop(page, last), kind: 'organisation' });
  else if (isFullName(run)) {
    const extent = personExtent(page, { from: first.from, to: withoutStop(page, last) });
    page.take({ ...extent, kind: 'person' });
  }
}

/** "the Dane Andrea Hagenson": the name of a people, a given name and another, none a word of the language. */
function isFullName({ units }: Run): boolean {
  const [people, given, other] = units;
  if (units.length !== 3 || !people || !given || !other) return false;
  return (
    (people.bits & NATIONALITY) !== 0 &&
    (given.bits & (GIVEN | NATIONALITY | NO_PERSON)) === GIVEN &&
    (other.bits & NO_PERSON) === 0 &&
    given.weakness === TELLING &&
    other.weakness === TELLING &&
    !other.initial
  );
}

/** A shortened last word keeps its full stop out of the name; initials ("U.S.") keep it in. */
function withoutStop(page: Page, unit: Unit): number {
  return !unit.initial && page.mark(unit.to - 1) === 0x2e ? unit.to - 1 : unit.to;
}

/** "Inc.": the full stop that shortens the last word is no part of the name. */
function beforeStop(page: Page, to: number): number {
  return page.mark(to - 1) === 0x2e && page.shape(to - 2) !== INITIAL ? to - 1 : to;
}

function part(run: Run, from: number, to: number): Run {
  const units = run.units.slice(from, to);
  return { units, from: units[0]?.from ?? run.from, to: units.at(-1)?.to ?? run.to };
}
