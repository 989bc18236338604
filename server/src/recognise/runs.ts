import { isHyphen } from '../text/characters.ts';
import { INITIAL, LOWERCASE } from '../text/tokens.ts';
import { DATE, FUNCTION, NATIONALITY, ORGANISATION, PARTICLE, PLACE, WORD } from './gazetteer/lexicon.ts';
import type { Page } from './page.ts';

/** One part of a run: a word with what is joined to it ("Gilgeous-Alexander", "J.K.", "al-Assad"). */
export interface Unit {
  readonly from: number;
  readonly to: number;
  /** Gazetteer bits of the unit: of its word, or what its joined words have in common. */
  readonly bits: number;
  readonly initial: boolean;
  /** Whether small particles stand before it: "van der". They are its first tokens. */
  readonly particle: boolean;
  /** The weakness of its first capital; see page.ts. */
  readonly weakness: number;
}

/** Neighbouring capitalised words, nothing but white space, particles and the stops of initials between them. */
export interface Run {
  readonly units: readonly Unit[];
  readonly from: number;
  readonly to: number;
}

const FULL_STOP = 0x2e;
const MOST_UNITS = 12;

/** The runs of capitalised words that no name has yet, in order. One pass. */
export function* runsOf(page: Page): Generator<Run> {
  const { count } = page.article.tokens;
  let i = 0;
  while (i < count) {
    if (page.taken[i] === 1 || !startsUnit(page, i)) {
      i++;
      continue;
    }
    const units: Unit[] = [];
    let at = i;
    while (at < count && units.length < MOST_UNITS) {
      if (units.length > 0 && !page.goesOn(at)) break;
      const unit = unitAt(page, at, units.length > 0);
      if (!unit) break;
      units.push(unit);
      at = unit.to;
    }
    if (units.length > 0) yield { units, from: i, to: at };
    i = Math.max(at, i + 1);
  }
}

function startsUnit(page: Page, i: number): boolean {
  return page.isCapital(i) || (page.shape(i) === LOWERCASE && isJoinedParticle(page, i));
}

/** "al-" in "al-Assad": small, and a hyphen joins it to a capital. */
function isJoinedParticle(page: Page, i: number): boolean {
  const { starts, ends } = page.article.tokens;
  if ((ends[i] ?? 0) - (starts[i] ?? 0) > 3 || !page.touches(i) || !isHyphen(page.mark(i + 1))) return false;
  return page.touches(i + 1) && page.isCapital(i + 2) && (page.know(i) & PARTICLE) !== 0;
}

function unitAt(page: Page, i: number, inside: boolean): Unit | undefined {
  let at = i;
  let particle = false;
  if (page.taken[at] === 1) return undefined;
  if (page.shape(at) === LOWERCASE) {
    if (isJoinedParticle(page, at)) {
      at += 2;
    } else {
      if (!inside) return undefined;
      let particles = 0;
      while (
        page.shape(at) === LOWERCASE &&
        (page.know(at) & PARTICLE) !== 0 &&
        page.goesOn(at + 1) &&
        ++particles <= 3
      )
        at++;
      if (particles === 0 || particles > 3) return undefined;
      if (page.shape(at) === LOWERCASE && isJoinedParticle(page, at)) at += 2;
    }
    particle = true;
    if (!page.isCapital(at) || page.taken[at] === 1) return undefined;
  }
  if (!page.isCapital(at)) return undefined;
  const first = at;
  let bits = page.bits[at] ?? 0;
  let initial = page.shape(at) === INITIAL;
  at++;
  if (initial) {
    at = afterInitials(page, first);
    // "O." may be followed by what it is glued to: "V.Said" is two units.
  } else {
    while (joinsOn(page, at)) {
      bits = joined(bits, page.bits[at + 1] ?? 0);
      at += 2;
    }
    if (isSyllable(page, at)) at += 2;
    else if (
      page.touches(at - 1) &&
      isHyphen(page.mark(at)) &&
      page.shape(at + 1) === LOWERCASE &&
      page.touches(at)
    ) {
      // "Chinese-owned", "Moscow-based": only places and nationalities make such words, and no name goes on.
      bits &= PLACE | NATIONALITY | ORGANISATION | DATE;
    }
    if (
      page.mark(at) === FULL_STOP &&
      page.touches(at - 1) &&
      isShort(page, at - 1) &&
      page.goesOn(at + 1) &&
      page.isCapital(at + 1)
    )
      at++;
  }
  if (first > i && particle && initial) initial = false;
  return { from: i, to: at, bits, initial, particle, weakness: page.weakness[first] ?? 0 };
}

/** The end of "J", "J.", "J.K.", "U.S.": initials and their stops. */
function afterInitials(page: Page, first: number): number {
  let at = first + 1;
  while (page.mark(at) === FULL_STOP && page.touches(at - 1) && page.taken[at] === 0) {
    at++;
    if (page.taken[at] === 1) break;
    if (page.touches(at - 1) && page.shape(at) === INITIAL && page.mark(at + 1) === FULL_STOP) at++;
    else if (page.touches(at - 1) && isHyphen(page.mark(at)) && page.shape(at + 1) === INITIAL) at += 2;
    else break;
  }
  return at;
}

/** A hyphen that joins two capitalised words to one name; "US-Russia" is two names. */
function joinsOn(page: Page, at: number): boolean {
  if (!isHyphen(page.mark(at)) || !page.touches(at - 1) || !page.touches(at) || !page.isCapital(at + 1))
    return false;
  const names = PLACE | ORGANISATION | NATIONALITY;
  return (
    !(((page.bits[at - 1] ?? 0) & names) !== 0 && ((page.bits[at + 1] ?? 0) & names) !== 0) &&
    page.taken[at + 1] === 0
  );
}

/** "Yiu-chung", "Jae-in": the small second half of a Chinese or Korean given name. */
function isSyllable(page: Page, at: number): boolean {
  if (
    !page.touches(at - 1) ||
    !isHyphen(page.mark(at)) ||
    page.shape(at + 1) !== LOWERCASE ||
    !page.touches(at)
  )
    return false;
  const { starts, ends } = page.article.tokens;
  const length = (ends[at + 1] ?? 0) - (starts[at + 1] ?? 0);
  if (
    length < 2 ||
    length > 5 ||
    ((page.bits[at - 1] ?? 0) & (PLACE | NATIONALITY | ORGANISATION | WORD)) !== 0
  )
    return false;
  return (page.know(at + 1) & (WORD | FUNCTION)) === 0;
}

function joined(a: number, b: number): number {
  return a & b;
}

function isShort(page: Page, i: number): boolean {
  const { starts, ends } = page.article.tokens;
  return (ends[i] ?? 0) - (starts[i] ?? 0) <= 4;
}
