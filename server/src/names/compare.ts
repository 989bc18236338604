import { breathless } from './common-words.ts';
import { speaksAgainst } from './counter-evidence.ts';
import { likeness, sounded } from './exchange.ts';
import { featuresOf } from './features.ts';
import { judge } from './judgement.ts';
import { formsOfTwoLanguages } from './languages.ts';
import { reasonsOf } from './meeting-reasons.ts';
import type { Comparable } from './name-words.ts';
import { compareFamily, compareGiven, isOfOtherGender, type PartComparison } from './part.ts';
import type { NameWord, PersonName } from './person-name.ts';
import { prepared } from './prepared.ts';
import type { Reason } from './reason.ts';
import { latinOf } from './script.ts';
import { isCommonSurname } from './surnames.ts';

export type Verdict = 'same' | 'different' | 'unsure';

/** Whether two names may be one person's, as far as the names alone tell. */
export interface Comparison {
  readonly verdict: Verdict;
  /** From 0 to 1; the verdict is "same" exactly from 0.5 on, and "different" below 0.3. */
  readonly score: number;
  /** What differs between the two, the gravest first; empty where nothing does, and where they are different. */
  readonly reasons: readonly Reason[];
}

const NONE: PartComparison = { score: 0, reason: undefined };

/**
 * Compares two people's names. Symmetric. Judged pair by pair: that A is B and B is C never makes A of C here.
 * The same given name with another surname, and the same surname with another given name, are two people.
 */
export function comparePersonNames(a: PersonName, b: PersonName): Comparison {
  const straight = compareInOrder(a, b);
  if (straight.score >= 0.5) return straight;
  const turned = compareTurned(a, b);
  const inPlace = turned.score > straight.score ? turned : straight;
  if (isSettled(a, b, inPlace)) return inPlace;
  if (!a.given && !b.given) return inPlace;
  const [preparedA, preparedB] = [prepared(a), prepared(b)];
  if (preparedA.chinese !== undefined && preparedA.chinese === preparedB.chinese)
    return result(0.85, ['romanisation']);
  const anywhere = compareAnywhere(a, b, preparedA.words, preparedB.words);
  return anywhere.score > inPlace.score ? anywhere : inPlace;
}

/** Whether the words in their places tell enough: then what they tell wherever they stand is not asked for. */
function isSettled(a: PersonName, b: PersonName, { reasons, verdict }: Comparison): boolean {
  if (compareSuffix(a.suffix, b.suffix).score < 0.5) return true;
  if (verdict !== 'unsure' || a.words.length + b.words.length > 5) return false;
  return reasons.includes('order') || (reasons.includes('slip') && !mayBeSpelling(a, b));
}

/** How alike the sounds of a word and its slip must be for it to be a matter of spelling. */
const SPELLED_OTHERWISE = 0.82;

/**
 * Whether a slip may as well be another spelling: Jaber and Jabir differ in a vowel, which the writing they come from
 * leaves out; Peskov and Peshkov are two sounds.
 */
function mayBeSpelling(a: PersonName, b: PersonName): boolean {
  if (isCommon(a, b)) return false;
  return spellsAlike(a.familyCore, b.familyCore) && spellsAlike(a.given?.key ?? '', b.given?.key ?? '');
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

function spellsAlike(a: string, b: string): boolean {
  if (breathless(a) === breathless(b)) return true;
  return !SLAVIC.some(ending => a.endsWith(ending)) && likeness(sounded(a), sounded(b)) >= SPELLED_OTHERWISE;
}

/** The words of two names wherever they stand: for long names, of which writers leave out, turn and join words. */
function compareAnywhere(
  a: PersonName,
  b: PersonName,
  wordsA: readonly Comparable[],
  wordsB: readonly Comparable[],
): Comparison {
  const aligned = featuresOf(wordsA, wordsB);
  if (aligned.met.length === 0 || speaksAgainst(aligned)) return result(0, []);
  const reasons = reasonsOf(aligned);
  const score = judge(aligned.figures);
  // Sergei and Serhii are related; beside a surname that many bear, that is not enough.
  const isOpen = reasons.includes('language') && aligned.met.length < 3 && isCommon(a, b);
  return result(isOpen ? Math.min(score, RELATED) : score, reasons);
}

function isCommon(a: PersonName, b: PersonName): boolean {
  return isCommonSurname(a.familyKey) || isCommonSurname(b.familyKey);
}

/** Two single words: spellings of one name in two languages are related, and no more than that is said of them. */
function compareRelated(a: string, b: string): Comparison {
  if (isOfOtherGender(a, b) || isCommonSurname(a) || isCommonSurname(b)) return result(0, []);
  const alike = likeness(sounded(latinOf(a)), sounded(latinOf(b)));
  const isForm = alike >= RELATED_SOUND || formsOfTwoLanguages(a, b) !== undefined;
  return isForm ? result(RELATED, ['language']) : result(0, []);
}

/** The score of related forms: unsure, and as near to "same" as that can be. */
const RELATED = 0.49;
/** How alike two words must sound to be taken for forms of one name in two languages. */
const RELATED_SOUND = 0.56;

function compareInOrder(a: PersonName, b: PersonName): Comparison {
  const family = familyOf(a, b);
  if (family.score < 0.5 && !a.given && !b.given && a.words.length === 1 && b.words.length === 1) {
    const related = compareRelated(a.familyKey, b.familyKey);
    if (related.score > 0) return related;
  }
  if (family.score === 0) return result(0.05, []);
  if (!a.given || !b.given) {
    return a.given || b.given
      ? result(0.45 * family.score, [family.reason, 'length'])
      : result(family.score, [family.reason]);
  }
  const given = givenOf(a, b);
  if (given.part.score === 0) return result(0.1, []);
  const middle = compareMiddle(a.middle.slice(given.usedA), b.middle.slice(given.usedB));
  const suffix = compareSuffix(a.suffix, b.suffix);
  const parts = [family, given.part, middle, suffix].filter(part => part.reason !== undefined);
  parts.sort((x, y) => x.score - y.score);
  const slips = parts.filter(part => part.reason === 'slip').length;
  let score = family.score * given.part.score * middle.score * suffix.score;
  // Two slips in one name are two letters of difference: that is another name.
  if (slips > 1) score = Math.min(score, 0.4);
  return result(
    score,
    parts.map(part => part.reason),
  );
}

/** The family names; a compound one also against its own last or first half ("Reyes-Whitford", "Whitford"). */
function familyOf(a: PersonName, b: PersonName): PartComparison {
  const whole = compareFamily(a.family, b.family);
  if (whole.score > 0) return whole;
  if (a.familyCore !== '' && b.familyCore !== '' && a.familyCore === b.familyCore) {
    return a.familyKey === a.familyCore || b.familyKey === b.familyCore
      ? { score: 0.85, reason: 'length' }
      : NONE;
  }
  return NONE;
}

interface GivenComparison {
  readonly part: PartComparison;
  /** How many middle names of either name were read as a piece of its given name. */
  readonly usedA: number;
  readonly usedB: number;
}

/** The given names, the nickname of either standing for its given name too; "Jean Luc" beside "Jean-Luc". */
function givenOf(a: PersonName, b: PersonName): GivenComparison {
  const { given: givenA, nickname: nickA } = a;
  const { given: givenB, nickname: nickB } = b;
  if (!givenA || !givenB) return { part: NONE, usedA: 0, usedB: 0 };
  let best: GivenComparison = { part: compareGiven(givenA.text, givenB.text), usedA: 0, usedB: 0 };
  const consider = (x: string | undefined, y: string | undefined, usedA: number, usedB: number): void => {
    if (x === undefined || y === undefined || best.part.score >= 0.9) return;
    const part = compareGiven(x, y);
    if (part.score > best.part.score) best = { part, usedA, usedB };
  };
  consider(nickA?.text, givenB.text, 0, 0);
  consider(givenA.text, nickB?.text, 0, 0);
  consider(compound(a), givenB.text, 1, 0);
  consider(givenA.text, compound(b), 0, 1);
  if (best.part.score > 0) return best;
  const called =
    (!b.middle.some(isName) && isCalled(a, givenB)) || (!a.middle.some(isName) && isCalled(b, givenA));
  return called
    ? { part: { score: 0.6, reason: 'length' }, usedA: a.middle.length, usedB: b.middle.length }
    : best;
}

/** Known by the second name: "C. Scott Franklin", called "Scott". */
function isCalled(name: PersonName, given: NameWord): boolean {
  return name.middle.some(word => isName(word) && compareGiven(word.text, given.text).score >= 0.9);
}

/** "Jean Luc" out of "Jean Luc Moreau": a given name in two words, should the other name join them. */
function compound(name: PersonName): string | undefined {
  const second = name.middle[0];
  return name.given && second && isName(second) ? `${name.given.text} ${second.text}` : undefined;
}

/** Middle names: one side may leave them out; two that are written out must agree one by one. */
function compareMiddle(a: readonly NameWord[], b: readonly NameWord[]): PartComparison {
  if (a.length === 0 && b.length === 0) return { score: 1, reason: undefined };
  if (a.length === 0 || b.length === 0) return { score: 0.93, reason: 'length' };
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let worst: PartComparison =
    short.length === long.length ? { score: 1, reason: undefined } : { score: 0.93, reason: 'length' };
  let next = 0;
  for (const word of short) {
    let best: PartComparison = NONE;
    let found = next;
    for (let i = next; i < long.length; i++) {
      const here = compareGiven(word.text, long[i]?.text ?? '');
      if (here.score > best.score) {
        best = here;
        found = i;
      }
    }
    if (best.score === 0) return { score: 0.25, reason: 'length' };
    next = found + 1;
    if (best.score < worst.score) worst = best;
  }
  return worst;
}

/** Father and son: two suffixes that differ are two people; one alone leaves it open, but most often is one. */
function compareSuffix(a: NameWord | undefined, b: NameWord | undefined): PartComparison {
  if (a && b)
    return SUFFIX[a.key] === SUFFIX[b.key]
      ? { score: 1, reason: undefined }
      : { score: 0.1, reason: undefined };
  return a || b ? { score: 0.7, reason: 'length' } : { score: 1, reason: undefined };
}

const SUFFIX: Readonly<Record<string, string>> = {
  jr: 'ii',
  junior: 'ii',
  ii: 'ii',
  sr: 'i',
  senior: 'i',
  iii: 'iii',
  iv: 'iv',
};

/**
 * Wakata Koichi for Koichi Wakata: each word must meet its fellow without a slip. Lewis James and James Lewis may
 * be two people as well, so the order alone is never enough: the verdict is "unsure".
 */
function compareTurned(a: PersonName, b: PersonName): Comparison {
  if (!a.given || !b.given || !isName(a.given) || !isName(b.given)) return result(0, []);
  if (a.middle.length > 0 || b.middle.length > 0) return result(0, []);
  const first = compareFamily(a.given.text, b.family);
  const second = compareFamily(a.family, b.given.text);
  if (first.score < 0.9 || second.score < 0.9) return result(0, []);
  return result(0.49 * first.score * second.score, ['order', first.reason, second.reason]);
}

function isName(word: NameWord): boolean {
  return word.role !== 'initial';
}

function result(score: number, reasons: readonly (Reason | undefined)[]): Comparison {
  const verdict = score >= 0.5 ? 'same' : score < 0.3 ? 'different' : 'unsure';
  if (verdict === 'different') return { verdict, score, reasons: [] };
  const named = reasons.filter(reason => reason !== undefined);
  return { verdict, score, reasons: [...new Set(named)] };
}
