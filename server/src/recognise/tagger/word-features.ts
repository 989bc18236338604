import { foldUnit } from './characters.ts';
import { featureOf, featureOfTwo, SEED, step } from './hash.ts';
import { LIST } from './lexicon.ts';
import type { Memo } from './memo.ts';
import { NAMES, PLACES, type Spot } from './spot.ts';
import type { TaggerTokens } from './tokens.ts';

/** Affixes have up to so many letters. */
const AFFIX = 4;
/** Words longer than this are of one length. */
const LONG = 9;
const SORTS = LIST.common | LIST.given | LIST.family | LIST.name;

/** The features of a token's own word, whatever stands beside it, from `n` on; returns where they end. */
export function wordFeatures(tokens: TaggerTokens, spot: Spot, out: Int32Array, from: number): number {
  const { text, start, end } = tokens;
  const { w, s, x, position } = spot;
  const a = start[spot.i] as number;
  const b = end[spot.i] as number;
  let n = from;
  out[n++] = featureOf(0, 0);
  out[n++] = featureOf(1, w);
  out[n++] = featureOfTwo(8, w, s);
  let h = SEED;
  for (let k = 0; k < AFFIX && a + k < b; k++) {
    h = step(h, foldUnit(text.charCodeAt(a + k)));
    if (k > 0) out[n++] = featureOf(10 + k, h);
  }
  h = SEED;
  for (let k = 0; k < AFFIX && b - 1 - k >= a; k++) {
    h = step(h, foldUnit(text.charCodeAt(b - 1 - k)));
    out[n++] = featureOf(14 + k, h);
  }
  out[n++] = featureOfTwo(18, s, Math.min(b - a, LONG));
  out[n++] = featureOf(20, s);
  out[n++] = featureOfTwo(24, s, position);
  out[n++] = featureOf(30, x);
  out[n++] = featureOfTwo(37, x, s);
  out[n++] = featureOfTwo(38, x, position);
  out[n++] = featureOf(39, x & NAMES);
  out[n++] = featureOf(40, x & PLACES);
  out[n++] = featureOfTwo(45, x & SORTS, position);
  return n;
}

/** Asks a memo for all that `wordFeatures` depend on. */
export function askForWord(memo: Memo, tokens: TaggerTokens, spot: Spot): boolean {
  const { text, start, end } = tokens;
  const a = start[spot.i] as number;
  const b = end[spot.i] as number;
  const length = Math.min(b - a, AFFIX);
  let prefix = SEED;
  let suffix = SEED;
  for (let k = 0; k < length; k++) {
    prefix = step(prefix, foldUnit(text.charCodeAt(a + k)));
    suffix = step(suffix, foldUnit(text.charCodeAt(b - 1 - k)));
  }
  // The lists depend on the word and on whether it is a mark or number, so its hash and shape stand for them.
  return memo.has(spot.w, prefix, suffix, (spot.s << 16) | (spot.position << 4) | Math.min(b - a, LONG));
}
