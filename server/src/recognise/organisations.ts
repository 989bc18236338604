import { CAPITALS, LOWERCASE } from '../text/tokens.ts';
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
  TITLE,
  WEAK_HEAD,
  WORD,
} from './gazetteer/lexicon.ts';
import { HEADING, OPENING, type Page, TELLING } from './page.ts';
import type { Run, Unit } from './runs.ts';
import { isPostNominal } from './titles.ts';

/** A stretch of a run, as indexes of its units (`to` exclusive), and the token that ends the name beyond it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly endToken: number;
}

/**
 * The organisation in a run, by the word that makes it one: "... Space Agency", "University of ...", "... Inc".
 * Undefined where there is none.
 */
export function organisationIn(page: Page, run: Run): Stretch | undefined {
  const { units } = run;
  for (let h = units.length - 1; h >= 0; h--) {
    const head = units[h];
    if (!head || head.weakness >= HEADING) continue;
    if ((head.bits & ORG_TAIL) !== 0 && h > 0 && isTail(page, head))
      return { from: opening(page, run, h), to: h + 1, endToken: head.to };
    if ((head.bits & ORG_HEAD) === 0) continue;
    const from = opening(page, run, h);
    const last = h === units.length - 1;
    const endToken = last ? withComplement(page, head.to) : head.to;
    if (endToken > head.to) return { from, to: h + 1, endToken };
    if (from === h) continue;
    // "Charlotte Church" is a person.
    if (from === h - 1 && (head.bits & FAMILY) !== 0 && ((units[from]?.bits ?? 0) & GIVEN) !== 0) continue;
    if ((head.bits & WEAK_HEAD) !== 0 && !saysMore(units, from, h)) continue;
    if ((units[from]?.bits ?? 0) === 0 || h - from >= 1) return { from, to: h + 1, endToken };
  }
  return undefined;
}

/** Some short endings of companies are given names too; these are not, in English copy. */
function isTail(page: Page, unit: Unit): boolean {
  return (unit.bits & GIVEN) === 0 || /^(inc|ltd|llc|plc|corp|gmbh|co)$/.test(page.key(unit.from));
}

/** The unit that the organisation's name begins with: back from its head over what may stand in such a name. */
function opening(page: Page, run: Run, head: number): number {
  let from = head;
  while (from > 0) {
    const unit = run.units[from - 1];
    if (!unit) break;
    if ((unit.bits & (DATE | TITLE)) !== 0 && (unit.bits & (GIVEN | WORD)) === 0) break;
    if ((unit.bits & FUNCTION) !== 0 && (unit.weakness === OPENING || isDeterminer(page, unit))) break;
    from--;
  }
  return from;
}

function isDeterminer(page: Page, unit: Unit): boolean {
  return /^(the|a|an|this|that|his|her|its|their|our)$/i.test(page.word(unit.from));
}

/** Whether a name with a weak head says more than a nationality: "the Russian Army" names no body by itself. */
function saysMore(units: readonly Unit[], from: number, head: number): boolean {
  for (let u = from; u < head; u++) {
    const bits = units[u]?.bits ?? 0;
    if ((bits & (NATIONALITY | DATE)) === 0) return true;
  }
  return false;
}

/** "of California", "for Space Research", "of the Interior" after a head: the token that ends it, or `at`. */
function withComplement(page: Page, at: number): number {
  if (!page.goesOn(at) || page.shape(at) !== LOWERCASE) return at;
  const link = page.word(at);
  if (link !== 'of' && link !== 'for') return at;
  let next = at + 1;
  if (page.word(next) === 'the') next++;
  let end = at;
  while (
    page.goesOn(next) &&
    page.isCapital(next) &&
    page.taken[next] === 0 &&
    ((page.bits[next] ?? 0) & (DATE | TITLE)) === 0
  ) {
    end = ++next;
    if (
      (page.word(next) === 'and' || page.word(next) === '&') &&
      page.isCapital(next + 1) &&
      page.goesOn(next + 1) &&
      isTopic(page, next - 1) &&
      isTopic(page, next + 1)
    )
      next++;
  }
  return end;
}

function isTopic(page: Page, i: number): boolean {
  const bits = page.bits[i] ?? 0;
  return (bits & (WORD | EVENT | ORG_HEAD)) !== 0 || (bits & (GIVEN | PLACE)) === 0;
}

/** Abbreviations that name no body. */
const NO_BODY = new Set(
  (
    'TV AM PM CEO CFO COO CTO MP MPS PM DNA RNA GPS HIV AIDS OK DVD CD PC IT AI PR HR ID SUV UFO VIP Q A FAQ PDF USB LED GDP IPO ' +
    'EDT EST PST GMT UTC BST ET PT II III IV VI VII VIII IX XI XII HD PHD MBA MVP RBI ERA CPU GPU CPUS GPUS LCD APU RAM SMS EVA ' +
    'IED AK RPG CCTV DUI ER ICU IQ LGBT NYC LA SF DC UTV URL HTML API GMO CO COVID SARS WWII WWI NOTE PHOTO FILE VIDEO'
  ).split(' '),
);

/** Whether an abbreviation in capitals, unknown to the gazetteers, reads as an organisation. */
export function isAcronym(page: Page, unit: Unit): boolean {
  if (unit.to !== unit.from + 1 || page.shape(unit.from) !== CAPITALS || unit.weakness > OPENING)
    return false;
  const word = page.word(unit.from);
  return (
    word.length >= 2 &&
    word.length <= 6 &&
    !NO_BODY.has(word) &&
    !isPostNominal(page, unit.from) &&
    unit.bits === 0
  );
}

/** Whether a unit is an organisation that the gazetteers know, and reads as one here. */
export function isKnownOrganisation(unit: Unit): boolean {
  if ((unit.bits & ORGANISATION) === 0) return false;
  if ((unit.bits & (WORD | FUNCTION | GIVEN | NATIONALITY | PLACE | TITLE)) === 0) return true;
  return unit.weakness === TELLING && (unit.bits & (FUNCTION | NATIONALITY | TITLE)) === 0;
}

/**
 * Whether an abbreviation in brackets follows that a run of words is the long form of - "Transpacific Wire (TPW)":
 * it begins with the run's first letter, ends with that of its last word, and its letters stand in the run in order.
 */
export function isShortened(page: Page, { units, from, to }: Run): boolean {
  if (
    units.length < 2 ||
    page.mark(to) !== 0x28 ||
    page.shape(to + 1) !== CAPITALS ||
    page.mark(to + 2) !== 0x29
  )
    return false;
  const short = page.word(to + 1).toLowerCase();
  const last = page.key(units[units.length - 1]?.from ?? from);
  if (short.length > 8 || short[0] !== page.key(from)[0] || short.at(-1) !== last[0]) return false;
  let at = 0;
  for (const unit of units) for (const letter of page.key(unit.from)) if (letter === short[at]) at++;
  return at === short.length;
}

/** Whether a run is the agency of a dateline - "(Meridian) —" - or of a credit - "(NASA via Meridian)", "NASA/Meridian". */
export function isAgency(page: Page, { from, to }: Run): boolean {
  const role = page.article.blocks[page.blockOf[from] ?? 0]?.role;
  if (role === 'dateline') return page.mark(from - 1) === 0x28 && page.mark(to) === 0x29;
  if (from === 0) return false;
  if (page.word(from - 1) === 'via' && page.mark(to) === 0x29) return true;
  if (role !== 'credit' && role !== 'caption') return false;
  return page.word(from - 1) === 'via' || (page.mark(from - 1) === 0x2f && page.touches(from - 1));
}
