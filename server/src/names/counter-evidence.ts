import type { Meeting } from './alignment.ts';
import type { Aligned } from './features.ts';
import { breathless } from './frame.ts';
import { establishedNames } from './given-names.ts';
import { formsOfTwoLanguages } from './languages.ts';
import type { Comparable } from './name-words.ts';
import { isShortForm } from './nicknames.ts';
import { isOfOtherGender, isOtherFamily } from './part.ts';
import { areShortSurnames } from './surnames.ts';

/** In a name of two words each must be more alike than this, unless the other is the same. */
const FAR = 0.25;
/** And where they stand in the other order, more than this. */
const TURNED = 0.6;

/**
 * What makes two people of two names, however much else of them agrees. These are rules of the desk, not learned:
 *
 * - two short names that each have a word which meets none of the other (Mark Kelly, Scott Kelly)
 * - an initial that meets nothing of the other (John A. Smith, John B. Smith)
 * - words that are two families' names, or a man's and a woman's (Petrov, Petrova; Johnson, Johnston)
 * - a short family name beside a short given name (Eric Chan, Eric Chen)
 * - a single word beside more, unless it is all of them without a space
 */
export function speaksAgainst({ short, long, met, leftA, leftB }: Aligned): boolean {
  const words = met.filter(meeting => !meeting.byInitial);
  if (words.length === 0) return true;
  if (short.length < 2) return !isWhole(words[0], short, long);
  if (leftA.length > 0 && leftB.length > 0) {
    if (short.length <= 2 || leftA.some(isInitial) || leftB.some(isInitial)) return true;
  }
  if (short.length === 2 && words.some(({ alike }) => alike < FAR)) {
    if (long.length > 2 || words.every(({ alike }) => alike < 1)) return true;
  }
  if (short.length === 2 && isTurned(words) && words.some(({ alike }) => alike < TURNED)) return true;
  return words.some(meeting => areTwo(meeting, short, long));
}

function isInitial(word: Comparable): boolean {
  return word.isInitial;
}

function isTurned(words: readonly Meeting[]): boolean {
  return words.some(x => words.some(y => x.a < y.a && x.b > y.b));
}

/** Whether one word says all that the other name does: "PolPot", "Abdul Haq" beside "Abdal-Haq". */
function isWhole(
  meeting: Meeting | undefined,
  short: readonly Comparable[],
  long: readonly Comparable[],
): boolean {
  if (!meeting || meeting.widthB !== long.length || meeting.alike < 0.8) return false;
  const [first] = short;
  return long.length > 1 || (first?.key.startsWith('abd') === true && first.key.length > 5);
}

function areTwo(meeting: Meeting, short: readonly Comparable[], long: readonly Comparable[]): boolean {
  if (meeting.widthA + meeting.widthB > 2) return false;
  const [x, y] = [short[meeting.a]?.key ?? '', long[meeting.b]?.key ?? ''];
  if (x === y || formsOfTwoLanguages(x, y)) return false;
  if (isOfOtherGender(x, y) || establishedNames(x, y) === 'two') return !isShortForm(x, y);
  const isLast = meeting.a === short.length - 1 && meeting.b === long.length - 1;
  if (!isLast || short.length > 2) return false;
  if (isOtherFamily(x, y) || areShortSurnames(x, y)) return true;
  return Math.max(x.length, y.length) <= 4 && long.length === 2 && breathless(x) !== breathless(y);
}
