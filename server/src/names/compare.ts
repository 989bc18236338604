import { compareAcrossScripts } from './compare-across-scripts.ts';
import { compareAnywhere } from './compare-anywhere.ts';
import { isNameWord } from './compare-given.ts';
import { compareInOrder } from './compare-in-order.ts';
import { type Comparison, comparisonOf, RELATED } from './comparison.ts';
import { type Knowledge, SHIPPED } from './knowledge.ts';
import { areOneKoreanName } from './korean.ts';
import { isOrderTold } from './name-order.ts';
import { compareSuffix } from './name-suffix.ts';
import { compareFamily } from './part.ts';
import { type PersonName, parsePersonName } from './person-name.ts';
import { prepared } from './prepared.ts';
import { isCommon, mayBeSlip, mayBeSpelling } from './spelled-otherwise.ts';
import { toldApart, withoutTitle } from './told-apart.ts';

export type { Comparison, Verdict } from './comparison.ts';

/**
 * Compares two people's names. Symmetric. Judged pair by pair: that A is B and B is C never makes A of C here.
 * The same given name with another surname, and the same surname with another given name, are two people.
 */
export function comparePersonNames(a: PersonName, b: PersonName, knowledge: Knowledge = SHIPPED): Comparison {
  const [x, y] = [withoutTitle(a), withoutTitle(b)];
  if ((x === a) !== (y === b)) return comparePersonNames(x, y, knowledge);
  if (x !== a && a.given?.key !== b.given?.key) {
    const { score, reasons } = compareSpellings(x, y, knowledge);
    return comparisonOf(Math.min(score, RELATED), reasons);
  }
  return toldApart(compareSpellings(a, b, knowledge), a, b, knowledge);
}

function compareSpellings(a: PersonName, b: PersonName, knowledge: Knowledge): Comparison {
  if (a.writing !== b.writing)
    return compareAcrossScripts(a.text, b.text, (x, y) =>
      comparePersonNames(parsePersonName(x), parsePersonName(y), knowledge),
    );
  const straight = compareInOrder(a, b, knowledge);
  if (straight.score >= 0.5) return straight;
  const turned = compareTurned(a, b);
  const inPlace = turned.score > straight.score ? turned : straight;
  if (turned.score >= 0.5 || isSettled(a, b, inPlace)) return inPlace;
  if (!a.given && !b.given) return inPlace;
  const [preparedA, preparedB] = [prepared(a, knowledge), prepared(b, knowledge)];
  if (preparedA.chinese !== undefined && preparedA.chinese === preparedB.chinese)
    return comparisonOf(0.85, ['romanisation']);
  if (preparedA.korean && preparedB.korean && areOneKoreanName(preparedA.korean, preparedB.korean))
    return comparisonOf(0.8, ['romanisation', a.isFamilyFirst === b.isFamilyFirst ? undefined : 'order']);
  const anywhere = compareAnywhere(preparedA.words, preparedB.words, isCommon(a, b), knowledge);
  if (isDoubtful(a, b, inPlace, knowledge) && anywhere.score < BEYOND_DOUBT) return inPlace;
  return anywhere.score > inPlace.score ? anywhere : inPlace;
}

/** Whether the words in their places tell enough: then what they tell wherever they stand is not asked for. */
function isSettled(a: PersonName, b: PersonName, { reasons, verdict }: Comparison): boolean {
  if (compareSuffix(a.suffix, b.suffix).score < 0.5) return true;
  if (verdict !== 'unsure' || a.words.length + b.words.length > 5) return false;
  return reasons.includes('order') || (reasons.includes('slip') && !mayBeSlip(a, b));
}

/** What the whole of two names must come to where their words in their places differ by a slip. */
const BEYOND_DOUBT = 0.9;

/** Whether the words in their places differ by a slip that is no matter of spelling. */
function isDoubtful(
  a: PersonName,
  b: PersonName,
  { reasons, verdict }: Comparison,
  knowledge: Knowledge,
): boolean {
  return (
    verdict === 'unsure' &&
    a.words.length + b.words.length <= 5 &&
    reasons.includes('slip') &&
    !mayBeSpelling(a, b, knowledge)
  );
}

/**
 * Wakata Koichi for Koichi Wakata: each word must meet its fellow without a slip. Lewis James and James Lewis may
 * be two people as well: where neither word tells that it is a family name, the verdict is "unsure".
 */
function compareTurned(a: PersonName, b: PersonName): Comparison {
  if (!a.given || !b.given || !isNameWord(a.given) || !isNameWord(b.given)) return comparisonOf(0, []);
  if (a.middle.length > 0 || b.middle.length > 0) return comparisonOf(0, []);
  const first = compareFamily(a.given.text, b.family);
  if (first.score < 0.9) return comparisonOf(0, []);
  const second = compareFamily(a.family, b.given.text);
  if (second.score < 0.9) return comparisonOf(0, []);
  const most = isOrderTold(a.given.key, a.familyKey) ? 0.85 : RELATED;
  return comparisonOf(most * first.score * second.score, ['order', first.reason, second.reason]);
}
