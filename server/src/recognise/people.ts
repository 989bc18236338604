import { classOf, DIGIT } from '../text/characters.ts';
import { CAPITALISED, CAPITALS, INITIAL, LOWERCASE, NUMBER, POSSESSIVE } from '../text/tokens.ts';
import {
  ALONE,
  DATE,
  DO,
  EVENT,
  FAMILY,
  FUNCTION,
  GIVEN,
  NAME_END,
  NATIONALITY,
  ORG_HEAD,
  ORG_TAIL,
  ORGANISATION,
  PLACE,
  PLACE_END,
  ROLE,
  SAY,
  TITLE,
  WORD,
} from './gazetteer/lexicon.ts';
import { ALL_CAPITALS, HEADING, OPENING, type Page, TELLING } from './page.ts';
import { isIrish, type Unit } from './runs.ts';

/** A person's name among the units of a run. */
export interface PersonStretch {
  readonly from: number;
  readonly to: number;
  readonly title?: string;
}

const NEVER = FUNCTION | DATE | NATIONALITY | EVENT;
const COMMA = 0x2c;

/**
 * The first person in the units `from` to `to`: after a title, from a given name on, or words that their
 * surroundings make a name. Undefined where there is none.
 */
export function personIn(
  page: Page,
  units: readonly Unit[],
  from: number,
  to: number,
): PersonStretch | undefined {
  let titled = from;
  while (titled < to && isTitle(page, units, titled, to)) titled++;
  const title = titled > from ? titleText(page, units, from, titled) : undefined;
  if (titled > from && titled < to) {
    const end = nameEnd(page, units, titled, to);
    const first = units[titled];
    if (
      end > titled &&
      first &&
      isNameLike(first) &&
      first.weakness < HEADING &&
      !(isPlaceAlone(units, titled, end) && isOffice(page, units, titled))
    )
      return { from: titled, to: end, ...(title === undefined ? {} : { title }) };
  }
  for (let u = titled; u < to; u++) {
    const unit = units[u];
    if (!unit) break;
    if (!opensName(page, units, u, to)) continue;
    const end = nameEnd(page, units, u, to);
    if (end - u >= 2) return { from: u, to: end, ...(u === titled && title !== undefined ? { title } : {}) };
  }
  return undefined;
}

/** Whether a full name begins here: a given name or initials, and after them something that is a name's part. */
function opensName(page: Page, units: readonly Unit[], u: number, to: number): boolean {
  const unit = units[u];
  const next = units[u + 1];
  if (!unit || !next || u + 1 >= to) return false;
  if (unit.initial) {
    if (unit.to === unit.from + 1 || !isNameLike(next)) return false;
    if (next.initial) return u + 2 < to && opensName(page, units, u + 1, to);
    return (next.bits & (ORGANISATION | ROLE | ORG_HEAD)) === 0;
  }
  if ((unit.bits & GIVEN) === 0 && !isHyphenatedGiven(page, unit)) return false;
  if ((unit.bits & (FUNCTION | DATE | NATIONALITY | TITLE | ORG_HEAD)) !== 0 && !isTellingGiven(unit))
    return false;
  if (unit.weakness >= HEADING && ((unit.bits & WORD) !== 0 || (next.bits & (WORD | SAY | DO | ROLE)) !== 0))
    return false;
  if ((unit.bits & WORD) !== 0 && (next.bits & (WORD | ORG_HEAD)) !== 0 && (next.bits & FAMILY) === 0)
    return false;
  if (
    (unit.bits & PLACE) !== 0 &&
    (next.bits & (FAMILY | GIVEN)) === 0 &&
    (next.bits & (WORD | EVENT | ROLE)) !== 0
  )
    return false;
  return isNameLike(next) || next.initial;
}

function isTellingGiven(unit: Unit): boolean {
  return (unit.bits & DATE) !== 0 && (unit.bits & GIVEN) !== 0 && unit.weakness === TELLING;
}

/** "Jean-Pierre": joined given names. */
function isHyphenatedGiven(page: Page, unit: Unit): boolean {
  return (
    unit.to === unit.from + 3 &&
    ((page.bits[unit.from] ?? 0) & GIVEN) !== 0 &&
    ((page.bits[unit.from + 2] ?? 0) & GIVEN) !== 0
  );
}

/** A unit that may be part of a person's name. */
function isNameLike(unit: Unit): boolean {
  if (unit.initial) return true;
  const names = GIVEN | FAMILY;
  if ((unit.bits & FUNCTION) !== 0) return (unit.bits & FAMILY) !== 0 && unit.weakness === TELLING;
  if ((unit.bits & (DATE | EVENT | NATIONALITY | ORG_TAIL)) !== 0) return (unit.bits & names) !== 0;
  if ((unit.bits & (ORG_HEAD | PLACE_END | ORGANISATION)) !== 0) return (unit.bits & names) !== 0;
  return true;
}

/** The unit after the name that begins at `u`: at most five, ended by what belongs to no name. */
function nameEnd(page: Page, units: readonly Unit[], u: number, to: number): number {
  let end = u;
  let words = 0;
  while (end < to && end - u < 6) {
    const unit = units[end];
    if (!unit || (end > u && !isNameLike(unit))) break;
    if (end > u + 1 && ((unit.bits & NEVER) !== 0 || isTitle(page, units, end, to))) break;
    if (end > u + 1 && (unit.bits & (ROLE | ORGANISATION | ORG_HEAD)) !== 0 && (unit.bits & FAMILY) === 0)
      break;
    if (end > u && unit.weakness >= HEADING && (unit.bits & (WORD | SAY | DO | ROLE)) !== 0 && words > 0)
      break;
    if (end > u + 1 && unit.weakness >= HEADING && (unit.bits & FAMILY) === 0) break;
    if (!unit.initial) words++;
    end++;
    if (words >= 4) break;
    if (words >= 3 && (unit.bits & NAME_END) === 0 && !unit.particle && !isNameWord(units[end])) break;
    if (!unit.initial && isShortened(page, unit) && (unit.bits & NAME_END) === 0 && !unit.particle) break;
  }
  while (end > u && units[end - 1]?.initial && end - u > 1 && !isLastInitial(page, units[end - 1])) end--;
  return end;
}

function isNameWord(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.bits & (GIVEN | FAMILY | NAME_END)) !== 0;
}

function isLastInitial(page: Page, unit: Unit | undefined): boolean {
  return unit !== undefined && unit.to > unit.from + 1 && page.shape(unit.from) === INITIAL;
}

/** Whether a full stop ends the unit's word; then no name goes on. */
function isShortened(page: Page, unit: Unit): boolean {
  return page.mark(unit.to - 1) === 0x2e;
}

const FIRM_TITLES = new Set(
  (
    'mr mrs ms miss mx dr prof sir dame lord lady sen rep gov gen lt col capt cmdr cdr sgt cpl maj adm rev hon president ' +
    'chancellor senator governor judge sheriff detective inspector sergeant corporal lieutenant colonel commander admiral ' +
    'cosmonaut astronaut archbishop bishop rabbi imam ayatollah sheikh professor secretary minister congressman congresswoman ' +
    'captain officer constable superintendent commissioner ambassador prince princess queen king pope cardinal'
  ).split(' '),
);

function isTitle(page: Page, units: readonly Unit[], u: number, to: number): boolean {
  const unit = units[u];
  if (!unit || (unit.bits & TITLE) === 0 || u + 1 > to) return false;
  if ((unit.bits & (GIVEN | FAMILY)) === 0) return true;
  // "Dean", "Major", "King", "Prince" are names too: a title where a full name follows.
  const next = units[u + 1];
  if (!next || u + 1 >= to) return false;
  return FIRM_TITLES.has(page.key(unit.from))
    ? u === 0 || (units[u - 1]?.bits ?? 0) !== GIVEN
    : (next.bits & GIVEN) !== 0 && u + 2 < to;
}

function titleText(page: Page, units: readonly Unit[], from: number, to: number): string {
  const { starts, ends } = page.article.tokens;
  return page.article.text.slice(starts[units[from]?.from ?? 0], ends[(units[to - 1]?.to ?? 1) - 1]);
}

function isPlaceAlone(units: readonly Unit[], from: number, end: number): boolean {
  return end - from === 1 && ((units[from]?.bits ?? 0) & (PLACE | ORGANISATION)) !== 0;
}

function isOffice(page: Page, units: readonly Unit[], named: number): boolean {
  return !/^(mr|mrs|ms|miss|dr|sir|prof)$/.test(page.key(units[named - 1]?.from ?? 0));
}

/**
 * How much the surroundings say that the tokens `from` to `to` name a person. At 3 and more they do; a negative
 * figure says that they name something else.
 */
export function surroundings(page: Page, from: number, to: number): number {
  let score = 0;
  const before = from - 1;
  if (before >= 0 && page.goesOn(from) && page.shape(before) === LOWERCASE) {
    const bits = page.know(before);
    if ((bits & ROLE) !== 0) score += 3;
    if ((bits & SAY) !== 0) score += page.word(before).endsWith('s') ? 1 : 2;
    if (/^(the|a|an)$/.test(page.word(before))) score -= 4;
    if (/^(with|by|for|and|told|asked|named|called|like|than|against)$/.test(page.word(before))) score += 0.5;
    if (/^(in|at|near|from|to|on|into|across)$/.test(page.word(before))) score -= 2;
  }
  if (before >= 0 && page.goesOn(from) && page.article.blocks[page.blockOf[from] ?? 0]?.role === 'byline')
    score += /^(by|and)$/i.test(page.word(before)) ? 3 : 0;
  // "engineer, Rubio,": a role and a comma.
  if (page.mark(before) === COMMA && before > 0 && page.goesOn(from) && (page.know(before - 1) & ROLE) !== 0)
    score += 1;
  const { count } = page.article.tokens;
  if (to < count && page.goesOn(to)) {
    if (page.shape(to) === LOWERCASE) {
      const bits = page.know(to);
      if ((bits & SAY) !== 0) score += 3;
      else if ((bits & DO) !== 0) score += 1;
      if (page.word(to) === 'who' || page.word(to) === 'whose') score += 3;
      if (/^(himself|herself)$/.test(page.word(to))) score += 3;
    } else if (page.mark(to) === COMMA) score += afterComma(page, to + 1);
    else if (page.shape(to) === POSSESSIVE && (page.know(to + 1) & ROLE) !== 0) score += 1;
    else if (page.mark(to) === 0x28 && isAge(page, to + 1)) score += 2;
  }
  return score;
}

function afterComma(page: Page, i: number): number {
  if (!page.goesOn(i)) return 0;
  if (isAge(page, i)) return 3;
  const word = page.word(i);
  if (word === 'who' || word === 'whose') return 3;
  if (/^(a|an|the|his|her)$/.test(word)) {
    for (let k = 1; k <= 4 && page.goesOn(i + k) && page.mark(i + k) === 0; k++)
      if ((page.know(i + k) & ROLE) !== 0 && page.shape(i + k) === LOWERCASE) return 2;
  }
  return (page.know(i) & ROLE) !== 0 && page.shape(i) === LOWERCASE ? 1.5 : 0;
}

function isAge(page: Page, i: number): boolean {
  if (page.shape(i) !== NUMBER) return false;
  const word = page.word(i);
  if (word.length !== 2 || classOf(word.charCodeAt(0)) !== DIGIT || word < '10') return false;
  const next = page.mark(i + 1);
  return next === COMMA || next === 0x2e || next === 0x29;
}

/** How much the words themselves say that a run without a known given name is a person's: see `surroundings`. */
export function looksLikeName(page: Page, units: readonly Unit[], from: number, to: number): number {
  let score = 0;
  for (let u = from; u < to; u++) {
    const unit = units[u];
    if (!unit) continue;
    const { bits } = unit;
    if (unit.initial) score += unit.to > unit.from + 1 ? 1.5 : 0;
    else if ((bits & (GIVEN | FAMILY)) !== 0)
      score += (bits & (PLACE | ORGANISATION | WORD)) !== 0 ? 0.5 : 1.5;
    else if ((bits & (PLACE | ORGANISATION)) !== 0) score -= 2.5;
    else if ((bits & (WORD | FUNCTION | ORG_HEAD | PLACE_END | ROLE | TITLE)) !== 0) score -= 2.5;
    else score += 0.75;
    if ((bits & NEVER) !== 0) score -= 3;
    if (unit.particle) score += 1;
    if (page.shape(unit.from) === CAPITALS && unit.weakness !== ALL_CAPITALS) score -= 2.5;
    if (page.shape(unit.from) === CAPITALISED && isIrish(page.word(unit.from))) score += 1.5;
    if (unit.weakness === OPENING && bits !== 0) score -= 0.5;
    if (unit.weakness >= HEADING) score -= 1.5;
    if ((bits & ALONE) !== 0) score += 2;
  }
  return score;
}
