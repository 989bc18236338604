import { soundAlike } from './exchange.ts';
import { breathless } from './frame.ts';
import type { Knowledge } from './knowledge.ts';
import type { PersonName } from './person-name.ts';
import { isCommonSurname } from './surnames.ts';

/** How alike the sounds of a word and its slip must be for it to be a matter of spelling. */
const SPELLED_OTHERWISE = 0.82;

/**
 * Whether a slip may as well be another spelling: Jaber and Jabir differ in a vowel, which the writing they come from
 * leaves out; Peskov and Peshkov are two sounds.
 */
export function mayBeSpelling(a: PersonName, b: PersonName, knowledge: Knowledge): boolean {
  if (isCommon(a, b)) return false;
  return (
    spellsAlike(a.familyCore, b.familyCore, knowledge) &&
    spellsAlike(a.given?.key ?? '', b.given?.key ?? '', knowledge)
  );
}

/** Families' names that end alike lie close together. */
const SLAVIC = [
  'ov',
  'ev',
  'yov',
  'in',
  'yn',
  'ko',
  'sky',
  'skiy',
  'ski',
  'ich',
  'ic',
  'son',
  'sen',
  'man',
  'mann',
];

/** A slip in a shorter word makes another word. */
const LEAST_LENGTH = 5;

/**
 * Whether one letter that differs may be a slip of the pen, if all the rest of the names agrees: in a long word that few
 * bear, and that does not end as a whole people's names do.
 */
export function mayBeSlip(a: PersonName, b: PersonName): boolean {
  return (
    !isCommon(a, b) &&
    slipsAlike(a.familyCore, b.familyCore) &&
    slipsAlike(a.given?.key ?? '', b.given?.key ?? '')
  );
}

function slipsAlike(a: string, b: string): boolean {
  if (breathless(a) === breathless(b)) return true;
  return (
    Math.min(a.length, b.length) >= LEAST_LENGTH &&
    !SLAVIC.some(ending => a.endsWith(ending) && b.endsWith(ending))
  );
}

function spellsAlike(a: string, b: string, { exchanges }: Knowledge): boolean {
  if (breathless(a) === breathless(b)) return true;
  return !SLAVIC.some(ending => a.endsWith(ending)) && soundAlike(exchanges, a, b) >= SPELLED_OTHERWISE;
}

/** Whether either family name is one that many bear. */
export function isCommon(a: PersonName, b: PersonName): boolean {
  return isCommonSurname(a.familyKey) || isCommonSurname(b.familyKey);
}
