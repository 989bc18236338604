import { foldUnit } from './characters.ts';
import { featureOf, featureOfTwo, SEED, step } from './hash.ts';
import { LIST } from './lexicon.ts';
import { SEEN } from './seen.ts';
import type { Sight } from './sight.ts';
import { FLAG, type TaggerTokens } from './tokens.ts';

/** The most features that a token has. */
export const MOST_FEATURES = 96;

const EDGE = 0x51ed270b;
const NAMES = LIST.given | LIST.family | LIST.name | LIST.particle;
const PLACES = LIST.place | LIST.town | LIST.placePart | LIST.placeKind;
const LISTS = ~(LIST.opens | LIST.connector);
const PERSON_SEEN = SEEN.afterGiven | SEEN.afterTitle | SEEN.beforeSay | SEEN.age | SEEN.given;
const CASE_SEEN = SEEN.lower | SEEN.midSentence;
const RUN_SEEN = SEEN.first | SEEN.last | SEEN.alone;
const PLACE_SEEN = SEEN.afterIn | SEEN.afterThe | SEEN.afterCommaPlace | SEEN.organisationRun;

/** The features of one token as hashes, written to `out`; returns how many. */
export function featuresOf(tokens: TaggerTokens, sight: Sight, i: number, out: Int32Array): number {
  const { word, shape, flags, text, start, end, length } = tokens;
  const { lists, active, phrase, runFirst, runLast, seen } = sight;
  let n = 0;
  const f = flags[i] as number;
  const lineStart = (f & FLAG.line) !== 0;
  const p1 = i > 0 && !lineStart;
  const p2 = p1 && i > 1 && ((flags[i - 1] as number) & FLAG.line) === 0;
  const n1 = i + 1 < length && ((flags[i + 1] as number) & FLAG.line) === 0;
  const n2 = n1 && i + 2 < length && ((flags[i + 2] as number) & FLAG.line) === 0;
  const w = word[i] as number;
  const wp = p1 ? (word[i - 1] as number) : EDGE;
  const wp2 = p2 ? (word[i - 2] as number) : EDGE;
  const wn = n1 ? (word[i + 1] as number) : EDGE;
  const wn2 = n2 ? (word[i + 2] as number) : EDGE;
  const layout = f & (FLAG.capitalsLine | FLAG.headline);
  const s = (shape[i] as number) + ((f & FLAG.capitalsLine) !== 0 ? 16 : 0) + (active[i] === 2 ? 32 : 0);
  const sp = p1 ? (shape[i - 1] as number) + (active[i - 1] === 1 ? 16 : 0) : 15;
  const sn = n1 ? (shape[i + 1] as number) + (active[i + 1] === 1 ? 16 : 0) : 15;
  const x = (lists[i] as number) & LISTS;
  const xp = p1 ? (lists[i - 1] as number) & LISTS : -1;
  const xn = n1 ? (lists[i + 1] as number) & LISTS : -1;
  const position = f & (FLAG.start | FLAG.line | FLAG.capitalsLine | FLAG.headline);

  out[n++] = featureOf(0, 0);
  // words
  out[n++] = featureOf(1, w);
  out[n++] = featureOf(2, wp);
  out[n++] = featureOf(3, wn);
  out[n++] = featureOf(4, wp2);
  out[n++] = featureOf(5, wn2);
  out[n++] = featureOfTwo(6, wp, w);
  out[n++] = featureOfTwo(7, w, wn);
  out[n++] = featureOfTwo(8, w, s);
  out[n++] = featureOfTwo(9, wp, wp2);
  out[n++] = featureOfTwo(10, wn, wn2);
  // affixes
  const a = start[i] as number;
  const b = end[i] as number;
  let h = SEED;
  for (let k = 0; k < 4 && a + k < b; k++) {
    h = step(h, foldUnit(text.charCodeAt(a + k)));
    if (k > 0) out[n++] = featureOf(10 + k, h);
  }
  h = SEED;
  for (let k = 0; k < 4 && b - 1 - k >= a; k++) {
    h = step(h, foldUnit(text.charCodeAt(b - 1 - k)));
    out[n++] = featureOf(14 + k, h);
  }
  out[n++] = featureOfTwo(18, s, Math.min(b - a, 9));
  // shapes
  out[n++] = featureOf(20, s);
  out[n++] = featureOfTwo(21, s, sp);
  out[n++] = featureOfTwo(22, s, sn);
  out[n++] = featureOfTwo(23, s * 64 + sp, sn);
  out[n++] = featureOfTwo(24, s, position);
  // lists
  out[n++] = featureOf(30, x);
  out[n++] = featureOf(31, xp);
  out[n++] = featureOf(32, xn);
  out[n++] = featureOfTwo(33, x, xp);
  out[n++] = featureOfTwo(34, x, xn);
  out[n++] = featureOfTwo(35, x & NAMES, xp & (NAMES | LIST.title));
  out[n++] = featureOfTwo(36, x & NAMES, xn & (NAMES | LIST.organisationEnd | LIST.placeKind));
  out[n++] = featureOfTwo(37, x, s);
  out[n++] = featureOfTwo(38, x, position);
  out[n++] = featureOf(39, x & NAMES);
  out[n++] = featureOf(40, x & PLACES);
  out[n++] = featureOfTwo(41, x & PLACES, wp);
  out[n++] = featureOfTwo(42, x & NAMES, wp);
  out[n++] = featureOfTwo(43, x & NAMES, wn);
  out[n++] = featureOfTwo(44, x & NAMES, p2 ? (lists[i - 2] as number) & NAMES : -1);
  out[n++] = featureOfTwo(45, x & (LIST.common | LIST.given | LIST.family | LIST.name), position);
  if (phrase[i] !== 0) {
    out[n++] = featureOf(46, phrase[i] as number);
    out[n++] = featureOfTwo(47, phrase[i] as number, xn);
  }
  // the run
  if (active[i] === 1) {
    const first = runFirst[i] as number;
    const last = runLast[i] as number;
    const size = last - first > 3 ? 4 : last - first + 1;
    const place = (i - first > 2 ? 3 : i - first) * 8 + (last - i > 2 ? 3 : last - i);
    const hasLeft = first > 0 && ((flags[first] as number) & FLAG.line) === 0;
    const hasRight = last + 1 < length && ((flags[last + 1] as number) & FLAG.line) === 0;
    const left = hasLeft ? (word[first - 1] as number) : EDGE;
    const right = hasRight ? (word[last + 1] as number) : EDGE;
    const xl = hasLeft ? (lists[first - 1] as number) & LISTS : -1;
    const xr = hasRight ? (lists[last + 1] as number) & LISTS : -1;
    const xFirst = (lists[first] as number) & LISTS;
    const xLast = (lists[last] as number) & LISTS;
    out[n++] = featureOfTwo(50, place, layout);
    out[n++] = featureOfTwo(51, left, size);
    out[n++] = featureOfTwo(52, right, size);
    out[n++] = featureOfTwo(53, left, place);
    out[n++] = featureOfTwo(54, right, place);
    out[n++] = featureOfTwo(55, xl, place);
    out[n++] = featureOfTwo(56, xr, place);
    if (first !== last) {
      out[n++] = featureOfTwo(57, word[last] as number, last - i);
      out[n++] = featureOfTwo(58, word[first] as number, i - first);
      out[n++] = featureOfTwo(59, xLast, place);
      out[n++] = featureOfTwo(60, xFirst, place);
      out[n++] = featureOfTwo(
        61,
        xFirst & (NAMES | LIST.common),
        featureOfTwo(61, xLast & (NAMES | LIST.common | LIST.organisationEnd), place),
      );
    } else {
      out[n++] = featureOfTwo(62, left, right);
      out[n++] = featureOfTwo(63, x, featureOfTwo(63, xl, xr));
      out[n++] = featureOfTwo(64, x, left);
      out[n++] = featureOfTwo(65, x, right);
    }
    // the article
    const e = seen.bits[seen.word[i] as number] as number;
    for (let k = 1; k <= SEEN.given; k <<= 1) if ((e & k) !== 0) out[n++] = featureOf(70, k);
    out[n++] = featureOfTwo(71, e & PERSON_SEEN, e & RUN_SEEN);
    out[n++] = featureOfTwo(72, e & CASE_SEEN, position);
    out[n++] = featureOfTwo(73, e & (CASE_SEEN | PERSON_SEEN), x & (LIST.common | NAMES | PLACES));
    out[n++] = featureOfTwo(74, e & PLACE_SEEN, e & PERSON_SEEN);
    out[n++] = featureOfTwo(75, e & PERSON_SEEN, place);
    out[n++] = featureOfTwo(76, e & (PERSON_SEEN | PLACE_SEEN | CASE_SEEN), position);
    if (first !== last) {
      const eFirst = seen.bits[seen.word[first] as number] as number;
      const eLast = seen.bits[seen.word[last] as number] as number;
      out[n++] = featureOfTwo(77, eLast & (PERSON_SEEN | CASE_SEEN | SEEN.organisationRun), place);
      out[n++] = featureOfTwo(78, eFirst & (PERSON_SEEN | CASE_SEEN | SEEN.organisationRun), place);
    }
  } else {
    out[n++] = featureOfTwo(80, w, featureOfTwo(80, xp & LIST.given, xn & NAMES));
    out[n++] = featureOfTwo(81, w, n1 ? (lists[i + 1] as number) & LISTS : -1);
    out[n++] = featureOfTwo(82, w, xp);
  }
  return n;
}
