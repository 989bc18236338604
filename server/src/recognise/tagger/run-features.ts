import { aroundFeatures } from './around-features.ts';
import { featureOf, featureOfTwo } from './hash.ts';
import { LIST } from './lexicon.ts';
import type { Memo } from './memo.ts';
import { SEEN } from './seen.ts';
import type { Sight } from './sight.ts';
import { NAMES, PLACES, type Spot } from './spot.ts';
import type { TaggerTokens } from './tokens.ts';
import { topicFeatures } from './topic-features.ts';

const PERSON_SEEN = SEEN.afterGiven | SEEN.afterTitle | SEEN.beforeSay | SEEN.age | SEEN.given;
const CASE_SEEN = SEEN.lower | SEEN.midSentence;
const RUN_SEEN = SEEN.first | SEEN.last | SEEN.alone;
const PLACE_SEEN = SEEN.afterIn | SEEN.afterThe | SEEN.afterCommaPlace | SEEN.organisationRun;
const END_SEEN = PERSON_SEEN | CASE_SEEN | SEEN.organisationRun;
const KNOWN = LIST.common | NAMES | PLACES;

/** Where a capitalised token stands in its run: how many stand before it, and how many behind it. */
function placeOf({ runFirst, runLast }: Sight, i: number): number {
  const before = i - (runFirst[i] as number);
  const behind = (runLast[i] as number) - i;
  return (before > 2 ? 3 : before) * 8 + (behind > 2 ? 3 : behind);
}

/** The features of the run of capitalised words that a token is in, from `from` on; returns where they end. */
export function runFeatures(
  tokens: TaggerTokens,
  sight: Sight,
  spot: Spot,
  out: Int32Array,
  from: number,
): number {
  const { i, x, layout, run } = spot;
  const { first, last, left, right, xl, xr } = run;
  const size = last - first > 3 ? 4 : last - first + 1;
  const place = placeOf(sight, i);
  let n = aroundFeatures(run, place, out, from);
  if (sight.topic !== 0) n = topicFeatures(sight.topic, spot, place, out, n);
  out[n++] = featureOfTwo(50, place, layout);
  out[n++] = featureOfTwo(51, left, size);
  out[n++] = featureOfTwo(52, right, size);
  out[n++] = featureOfTwo(53, left, place);
  out[n++] = featureOfTwo(54, right, place);
  out[n++] = featureOfTwo(55, xl, place);
  out[n++] = featureOfTwo(56, xr, place);
  if (first === last) {
    out[n++] = featureOfTwo(62, left, right);
    out[n++] = featureOfTwo(63, x, featureOfTwo(63, xl, xr));
    out[n++] = featureOfTwo(64, x, left);
    out[n++] = featureOfTwo(65, x, right);
    return n;
  }
  const { word } = tokens;
  const { xFirst, xLast } = run;
  const { seen } = sight;
  out[n++] = featureOfTwo(57, word[last] as number, last - i);
  out[n++] = featureOfTwo(58, word[first] as number, i - first);
  out[n++] = featureOfTwo(59, xLast, place);
  out[n++] = featureOfTwo(60, xFirst, place);
  out[n++] = featureOfTwo(
    61,
    xFirst & (NAMES | LIST.common),
    featureOfTwo(61, xLast & (NAMES | LIST.common | LIST.organisationEnd), place),
  );
  const eFirst = seen.bits[seen.word[first] as number] as number;
  const eLast = seen.bits[seen.word[last] as number] as number;
  out[n++] = featureOfTwo(77, eLast & END_SEEN, place);
  out[n++] = featureOfTwo(78, eFirst & END_SEEN, place);
  return n;
}

/** The features of what the article shows of a capitalised token's word, from `from` on; returns where they end. */
export function seenFeatures(sight: Sight, { i, x, position }: Spot, out: Int32Array, from: number): number {
  let n = from;
  const place = placeOf(sight, i);
  const e = sight.seen.bits[sight.seen.word[i] as number] as number;
  for (let k = 1; k <= SEEN.given; k <<= 1) if ((e & k) !== 0) out[n++] = featureOf(70, k);
  out[n++] = featureOfTwo(71, e & PERSON_SEEN, e & RUN_SEEN);
  out[n++] = featureOfTwo(72, e & CASE_SEEN, position);
  out[n++] = featureOfTwo(73, e & (CASE_SEEN | PERSON_SEEN), x & KNOWN);
  out[n++] = featureOfTwo(74, e & PLACE_SEEN, e & PERSON_SEEN);
  out[n++] = featureOfTwo(75, e & PERSON_SEEN, place);
  out[n++] = featureOfTwo(76, e & (PERSON_SEEN | PLACE_SEEN | CASE_SEEN), position);
  return n;
}

/** Asks a memo for all that `seenFeatures` depend on. */
export function askForSeen(memo: Memo, sight: Sight, { i, x, position }: Spot): boolean {
  const e = sight.seen.bits[sight.seen.word[i] as number] as number;
  return memo.has(e, x & KNOWN, 3, (placeOf(sight, i) << 8) | position | (1 << 16));
}
