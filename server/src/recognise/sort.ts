import { CAPITALISED, INITIAL, LOWERCASE, POSSESSIVE } from '../text/tokens.ts';
import {
  ALONE,
  DATE,
  EVENT,
  FAMILY,
  FUNCTION,
  GIVEN,
  NATIONALITY,
  ORG_HEAD,
  ORGANISATION,
  PLACE,
  PLACE_END,
  ROLE,
  TITLE,
  WORD,
} from './gazetteer/lexicon.ts';
import { isAcronym, isAgency, isKnownOrganisation, isShortened, organisationIn } from './organisations.ts';
import { HEADING, OPENING, type Page, TELLING } from './page.ts';
import { looksLikeName, personIn, surroundings } from './people.ts';
import { isPlace, isSomewhere, placeIn } from './places.ts';
import { type Run, runsOf, type Unit } from './runs.ts';

/** Words that may be names, for a second look when the article's full names are known. */
export type Leftover = Run;

/** At this and more the surroundings make words a person's name, and at this a candidate. */
const SURE = 3;
const POSSIBLE = 1;

/** Sorts the article's runs of capitals into people, organisations and places; returns what stays open. */
export function sortRuns(page: Page): Leftover[] {
  const open: Leftover[] = [];
  for (const run of runsOf(page)) sortRun(page, run, open);
  return open;
}

function sortRun(page: Page, run: Run, open: Leftover[]): void {
  const { units } = run;
  if (units.length === 0) return;
  const organisation = organisationIn(page, run);
  const place = organisation ? undefined : placeIn(page, run);
  const claimed = organisation ?? place;
  if (claimed) {
    const start = units[claimed.from]?.from ?? run.from;
    page.take({
      from: start,
      to: beforeStop(page, claimed.endToken),
      kind: organisation ? 'organisation' : 'place',
    });
    if (claimed.from > 0) sortRun(page, part(run, 0, claimed.from), open);
    if (claimed.to < units.length && claimed.endToken <= (units[claimed.to]?.from ?? 0))
      sortRun(page, part(run, claimed.to, units.length), open);
    return;
  }
  const person = personIn(page, units, 0, units.length);
  if (person) {
    take(page, units, person.from, person.to, 'person', person.title);
    if (person.from > 0) sortSmall(page, part(run, 0, person.from), open);
    if (person.to < units.length) sortRun(page, part(run, person.to, units.length), open);
    return;
  }
  sortSmall(page, run, open);
}

/** Sorts a run that has no clear person, organisation or place in it: word by word, and the rest by what it looks like. */
function sortSmall(page: Page, run: Run, open: Leftover[]): void {
  const { units } = run;
  let from = 0;
  const flush = (to: number): void => {
    if (to > from) sortUnknown(page, part(run, from, to), open);
  };
  for (let u = 0; u < units.length; u++) {
    const unit = units[u];
    if (!unit) continue;
    if (isKnownOrganisation(unit)) {
      flush(u);
      from = u + 1;
      take(page, units, u, u + 1, 'organisation');
    } else if (isPlace(unit.bits) && isPlaceHere(page, units, u)) {
      flush(u);
      from = u + 1;
      take(page, units, u, u + 1, 'place');
    } else if (isDropped(page, unit, u === from)) {
      flush(u);
      from = u + 1;
    }
  }
  flush(units.length);
}

/** Words that are part of no name here: days, nationalities, titles, and what sentences open with. */
function isDropped(page: Page, unit: Unit, first: boolean): boolean {
  const { bits } = unit;
  // "A", "I": a word, where no full stop makes it an initial.
  if (first && unit.initial && unit.to === unit.from + 1) return true;
  if (
    (bits & (DATE | NATIONALITY)) !== 0 &&
    ((bits & (GIVEN | FAMILY)) === 0 || unit.weakness >= OPENING || (bits & NATIONALITY) !== 0)
  )
    return true;
  if ((bits & FUNCTION) !== 0) return true;
  if ((bits & TITLE) !== 0 && (bits & (GIVEN | FAMILY)) === 0) return true;
  if (unit.weakness >= HEADING && (bits & WORD) !== 0 && (bits & FAMILY) === 0) return true;
  return (
    first &&
    unit.weakness === OPENING &&
    (bits & (WORD | ROLE | EVENT)) !== 0 &&
    (bits & (GIVEN | FAMILY)) === 0 &&
    page.shape(unit.from) === CAPITALISED
  );
}

function isPlaceHere(page: Page, units: readonly Unit[], u: number): boolean {
  const unit = units[u];
  if (!unit) return false;
  if (unit.weakness >= HEADING && (unit.bits & (WORD | FUNCTION)) !== 0) return false;
  // "Moscow time" is a time zone.
  if (page.word(unit.to) === 'time' && page.goesOn(unit.to)) return false;
  const name = (unit.bits & (GIVEN | FAMILY)) !== 0;
  if (!name) return true;
  const next = units[u + 1];
  if (next && (next.bits & (PLACE | DATE | FUNCTION)) === 0 && !isSomewhere(page, unit.from)) return false;
  return surroundings(page, unit.from, unit.to) < SURE;
}

/** Words that no gazetteer settles: an abbreviation, a person by looks and surroundings, or open. */
function sortUnknown(page: Page, run: Run, open: Leftover[]): void {
  const { units, from, to } = run;
  const first = units[0];
  if (!first) return;
  if ((units.length === 1 && isAcronym(page, first)) || isShortened(page, run) || isAgency(page, run)) {
    take(page, units, 0, units.length, 'organisation');
    return;
  }
  if (units.length >= 2 && units.length <= 4) {
    const around = surroundings(page, from, to);
    const score = looksLikeName(page, units, 0, units.length) + around;
    if (score >= 1.5 && around > -3 && page.shape(units.at(-1)?.from ?? 0) !== LOWERCASE) {
      take(page, units, 0, units.length, 'person');
      return;
    }
  }
  open.push(run);
}

/**
 * Looks at what is open again, when the article's full names have vouched for what they can. A lone word's
 * occurrences speak for each other: where one is plainly a person ("Jafari said"), all are.
 */
export function settleOpen(page: Page, open: readonly Leftover[]): void {
  const lone = new Map<
    string,
    { best: number; telling: number; places: number; determined: number; readonly units: Unit[] }
  >();
  for (const run of open) {
    const unit = run.units[0];
    if (!unit || !page.isFree(run.from, run.to)) continue;
    if (isBeforePlace(page, run)) {
      page.take({ from: run.from, to: run.to, kind: 'place' });
      continue;
    }
    if (run.units.length !== 1 || !mayStandAlone(page, unit)) continue;
    const key = page.key(unit.to - 1);
    const votes = lone.get(key) ?? { best: -9, telling: 0, places: 0, determined: 0, units: [] };
    lone.set(key, votes);
    votes.units.push(unit);
    if (unit.from > 0 && page.word(unit.from - 1).toLowerCase() === 'the') votes.determined++;
    if (unit.weakness >= HEADING) continue;
    votes.best = Math.max(votes.best, loneScore(page, unit));
    if (unit.weakness === TELLING) votes.telling++;
    votes.places += placeScore(page, unit);
  }
  for (const { best, telling, places, determined, units } of lone.values()) {
    // "the Chiefs": what has an article now and then is no person.
    const article = determined * 3 >= units.length ? -4 : 0;
    const score = best + article + Math.min(2, 0.5 * Math.max(0, telling - 1));
    for (const unit of units) {
      if (places >= 2 && places > score) page.take({ from: unit.from, to: unit.to, kind: 'place' });
      else if (score >= SURE) page.take({ from: unit.from, to: unit.to, kind: 'person' });
      else if (score >= POSSIBLE && unit.weakness <= OPENING)
        page.take({ from: unit.from, to: unit.to, kind: 'person', candidate: true });
    }
  }
}

function mayStandAlone(page: Page, unit: Unit): boolean {
  if (unit.initial || page.shape(unit.from) !== CAPITALISED) return false;
  return (unit.bits & (DATE | FUNCTION | NATIONALITY | ORG_HEAD | PLACE_END | ORGANISATION | EVENT)) === 0;
}

/** How much speaks for a lone capitalised word being somebody's name. */
function loneScore(page: Page, unit: Unit): number {
  const { bits } = unit;
  let score = surroundings(page, unit.from, unit.to);
  if ((bits & ALONE) !== 0) score += SURE;
  else if ((bits & GIVEN) !== 0) score += (bits & (PLACE | WORD)) !== 0 ? 0.5 : 2.5;
  else if ((bits & FAMILY) !== 0) score += 1.5;
  if ((bits & (WORD | ROLE | TITLE)) !== 0) score -= 2;
  if (unit.particle) score += 1;
  if (unit.weakness === OPENING) score -= (bits & (FAMILY | GIVEN)) !== 0 ? 0.5 : 1;
  if (page.shape(unit.to) === POSSESSIVE) score += 0.5;
  return score;
}

/** How much speaks for a lone unknown word being a place. */
function placeScore(page: Page, unit: Unit): number {
  if ((unit.bits & (GIVEN | FAMILY | WORD | ROLE | TITLE)) !== 0) return 0;
  if (!isSomewhere(page, unit.from)) return 0;
  return /^(in|near|outside)$/.test(page.word(unit.from - 1)) ? 2 : 0.75;
}

/** "Longwood, Florida": unknown words, a comma, and a place that the gazetteers know. */
function isBeforePlace(page: Page, { units, to }: Run): boolean {
  if (
    page.mark(to) !== 0x2c ||
    !page.goesOn(to) ||
    page.taken[to + 1] !== 1 ||
    !isPlace(page.bits[to + 1] ?? 0)
  )
    return false;
  return (
    units.length <= 3 &&
    units.every(
      unit =>
        (unit.bits & (DATE | FUNCTION | NATIONALITY | ORGANISATION | ORG_HEAD | ROLE)) === 0 && !unit.initial,
    )
  );
}

function take(
  page: Page,
  units: readonly Unit[],
  from: number,
  to: number,
  kind: 'person' | 'organisation' | 'place',
  title?: string,
): void {
  const start = units[from]?.from;
  const last = units[to - 1];
  if (start === undefined || !last) return;
  page.take({ from: start, to: withoutStop(page, last), kind, ...(title === undefined ? {} : { title }) });
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
