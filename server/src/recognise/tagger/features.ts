import { besideFeatures, joiningFeatures } from './beside-features.ts';
import { featureOf, featureOfTwo } from './hash.ts';
import { runFeatures, seenFeatures } from './run-features.ts';
import type { Sight } from './sight.ts';
import type { Spot } from './spot.ts';
import type { TaggerTokens } from './tokens.ts';
import { wordFeatures } from './word-features.ts';

/** The most features that a token has. */
export const MOST_FEATURES = 112;

/** Where among its features those stand that tell a word from all others: beside its neighbours, alone, by its shape. */
export const TELLING_FEATURES: readonly number[] = [0, 1, 22, 23];

/**
 * All features of the token at a spot as hashes, written to `out`; returns how many. They come in groups: what the
 * groups of the word and of what is seen of it come to can be remembered (scorer.ts), for they depend on little; the
 * rest does not come again often enough.
 */
export function featuresOf(tokens: TaggerTokens, sight: Sight, spot: Spot, out: Int32Array): number {
  let n = besideFeatures(spot, out, 0);
  n = wordFeatures(tokens, spot, out, n);
  if (isCapitalised(sight, spot)) n = seenFeatures(sight, spot, out, n);
  return standingFeatures(tokens, sight, spot, out, n);
}

/** Whether a token is a word of a run, and not one that only joins such. */
export function isCapitalised({ active }: Sight, { i }: Spot): boolean {
  return active[i] === 1;
}

/** The features of the run and the phrase that a token stands in, from `from` on; returns where they end. */
export function standingFeatures(
  tokens: TaggerTokens,
  sight: Sight,
  spot: Spot,
  out: Int32Array,
  from: number,
): number {
  const phrase = sight.phrase[spot.i] as number;
  let n = from;
  if (phrase !== 0) {
    out[n++] = featureOf(46, phrase);
    out[n++] = featureOfTwo(47, phrase, spot.xn);
  }
  return isCapitalised(sight, spot)
    ? runFeatures(tokens, sight, spot, out, n)
    : joiningFeatures(spot, out, n);
}
