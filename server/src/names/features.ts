import { type Alignment, align, type Meeting } from './alignment.ts';
import { distanceWithin, slipBetween } from './distance.ts';
import type { Exchanges } from './exchange.ts';
import { isLatinGiven } from './given-names.ts';
import type { Comparable } from './name-words.ts';

/** The figures that are weighed, by name. All lie between 0 and some 3. */
const FEATURES = [
  'threeWordsMeet',
  'oneWordMeets',
  'told',
  'unlike',
  'mostUnlike',
  'mostUnlikeSquared',
  'turned',
  'doubtful',
  'leftOnBoth',
  'isLeftOnBoth',
  'leftOfShort',
  'mostLeft',
  'isLeftOfShort',
  'lastsMeet',
  'firstsMeet',
  'lastsUnlike',
  'firstsUnlike',
  'initials',
  'best',
  'unlikeOnAverage',
  'oneDiffers',
  'moreDiffer',
  'leastTold',
  'asLong',
  'moreLeftOfShort',
  'isOneWord',
  'unlikeByWeight',
  'frameApart',
  'framesApart',
  'beginsOtherwise',
  'lastsFrameApart',
  'firstsFrameApart',
  'isSlip',
  'shortUnlike',
  'syllables',
  'syllablesUnlike',
  'settled',
  'settledUnlike',
  'settledApart',
  'settledBeginsOtherwise',
] as const;

/** One number for each of `FEATURES`, in their order. */
export type Figures = readonly number[] & { readonly length: (typeof FEATURES)['length'] };

/** The alignment of two names. */
export interface Aligned extends Alignment {
  readonly short: readonly Comparable[];
  readonly long: readonly Comparable[];
}

/** Aligns two names, the one with fewer words first. Symmetric. */
export function alignedOf(a: readonly Comparable[], b: readonly Comparable[], exchanges: Exchanges): Aligned {
  const [short, long] = isFirst(a, b) ? [a, b] : [b, a];
  const { met, leftA, leftB } = align(short, long, exchanges);
  return { met, leftA, leftB, short, long };
}

function isFirst(a: readonly Comparable[], b: readonly Comparable[]): boolean {
  if (a.length !== b.length) return a.length < b.length;
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i]?.key ?? '', b[i]?.key ?? ''];
    if (x !== y) return x < y;
  }
  return true;
}

/** What the alignment of two names tells, in the order of `FEATURES`. */
export function figuresOf({ met, leftA, leftB, short, long }: Aligned): Figures {
  let words = 0;
  let told = 0;
  let unlike = 0;
  let unlikeByWeight = 0;
  let mostUnlike = 0;
  let differing = 0;
  let doubtful = 0;
  let best = 0;
  let leastTold = 1;
  let turned = 0;
  let frameApart = 0;
  let framesApart = 0;
  let beginsOtherwise = 0;
  let isSlip = 0;
  let shortUnlike = 0;
  const syllables = short.every(isSyllable) && long.every(isSyllable) ? 1 : 0;
  let firsts: Meeting | undefined;
  let lasts: Meeting | undefined;
  for (const meeting of met) {
    if (meeting.a === 0 && meeting.b === 0) firsts = meeting;
    if (meeting.a + meeting.widthA === short.length && meeting.b + meeting.widthB === long.length)
      lasts = meeting;
    for (const other of met) if (meeting.a < other.a && meeting.b > other.b) turned = 1;
    if (meeting.byInitial) continue;
    const loss = 1 - meeting.alike;
    const tells = meeting.weight * meeting.alike;
    words++;
    told += tells;
    unlike += loss;
    unlikeByWeight += loss * meeting.weight;
    mostUnlike = Math.max(mostUnlike, loss);
    if (loss > 0) {
      differing++;
      const apart = frameBetween(meeting, short, long);
      frameApart = Math.max(frameApart, apart);
      if (apart > 0) framesApart++;
      const [x, y] = [short[meeting.a]?.key ?? '', long[meeting.b]?.key ?? ''];
      if (apart > 0 && short[meeting.a]?.frame[0] !== long[meeting.b]?.frame[0]) beginsOtherwise = 1;
      if (slipBetween(x, y) !== undefined) isSlip = 1;
      shortUnlike = Math.max(shortUnlike, (loss * Math.max(0, 8 - Math.max(x.length, y.length))) / 4);
    }
    if (loss > 0.4) doubtful++;
    best = Math.max(best, tells);
    leastTold = Math.min(leastTold, meeting.evidence / 10);
  }
  const settled = isLatinGiven(short[0]?.key ?? '') && isLatinGiven(long[0]?.key ?? '') ? 1 : 0;
  const [leftShort, leftLong] = [leftOf(leftA), leftOf(leftB)];
  return [
    words >= 3 ? 1 : 0,
    words <= 1 ? 1 : 0,
    Math.min(told, 3),
    Math.min(unlike, 2),
    mostUnlike,
    mostUnlike * mostUnlike,
    turned,
    doubtful,
    Math.min(leftShort.weight, leftLong.weight),
    leftShort.words > 0 && leftLong.words > 0 ? 1 : 0,
    leftShort.weight,
    Math.max(leftShort.weight, leftLong.weight),
    leftShort.words > 0 ? 1 : 0,
    lasts ? 1 : 0,
    firsts ? 1 : 0,
    lasts ? 1 - lasts.alike : 0,
    firsts ? 1 - firsts.alike : 0,
    met.length - words,
    best,
    words > 0 ? unlike / words : 1,
    differing === 1 ? 1 : 0,
    differing >= 2 ? 1 : 0,
    leastTold,
    short.length === long.length ? 1 : 0,
    leftShort.words > 1 ? 1 : 0,
    short.length <= 1 ? 1 : 0,
    unlikeByWeight,
    frameApart,
    Math.min(framesApart, 3),
    beginsOtherwise,
    lasts ? frameBetween(lasts, short, long) : 0,
    firsts ? frameBetween(firsts, short, long) : 0,
    isSlip,
    shortUnlike,
    syllables,
    syllables * mostUnlike,
    settled,
    settled * mostUnlike,
    settled * frameApart,
    settled * beginsOtherwise,
  ];
}

/** How far apart the consonants of two words are, from 0 to 1. */
function frameBetween(
  { a, b, widthA, widthB }: Meeting,
  short: readonly Comparable[],
  long: readonly Comparable[],
): number {
  if (widthA + widthB > 2) return 0;
  const [x, y] = [short[a]?.frame ?? '', long[b]?.frame ?? ''];
  if (x === y) return 0;
  return Math.min(1, distanceWithin(x, y, 3) / Math.max(x.length, y.length, 3));
}

function isSyllable({ key }: Comparable): boolean {
  return key.length <= 6 && /^[^aeiouy]*[aeiouy]+[^aeiouy]*$/.test(key);
}

/** How many words of one name meet none of the other, and what they tell. Initials do not count. */
function leftOf(left: readonly Comparable[]): { words: number; weight: number } {
  let words = 0;
  let weight = 0;
  for (const word of left) {
    if (word.isInitial) continue;
    words++;
    weight += word.weight;
  }
  return { words, weight };
}
