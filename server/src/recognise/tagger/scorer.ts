import { besideFeatures } from './beside-features.ts';
import { isCapitalised, MOST_FEATURES, standingFeatures } from './features.ts';
import { LABEL_COUNT as L } from './labels.ts';
import { Memo } from './memo.ts';
import { askForSeen, seenFeatures } from './run-features.ts';
import type { Sight } from './sight.ts';
import { Spot } from './spot.ts';
import type { TaggerTokens } from './tokens.ts';
import type { Weights } from './weights.ts';
import { askForWord, wordFeatures } from './word-features.ts';

/**
 * Adds up the weights of the first reading. A token has some sixty features, but an article has few words that none
 * before it had: what a word's own features come to, and those of what the article shows of it, is remembered, which
 * is one look-up instead of ten or twenty.
 */
export class Scorer {
  readonly #weights: Weights;
  readonly #features = new Int32Array(MOST_FEATURES);
  readonly #spot = new Spot();
  readonly #words = new Memo();
  readonly #seen = new Memo();

  constructor(weights: Weights) {
    this.#weights = weights;
  }

  /** Writes the scores of the labels of a token; they begin at `at`. */
  score(tokens: TaggerTokens, sight: Sight, i: number, scores: Float32Array, at: number): void {
    const spot = this.#spot;
    const out = this.#features;
    const words = this.#words;
    spot.look(tokens, sight, i);
    scores.fill(0, at, at + L);
    const count = standingFeatures(tokens, sight, spot, out, besideFeatures(spot, out, 0));
    this.#weights.add(out, count, scores, at);
    if (!askForWord(words, tokens, spot)) this.#learn(words, wordFeatures(tokens, spot, out, 0));
    words.addTo(scores, at);
    if (!isCapitalised(sight, spot)) return;
    const seen = this.#seen;
    if (!askForSeen(seen, sight, spot)) this.#learn(seen, seenFeatures(sight, spot, out, 0));
    seen.addTo(scores, at);
  }

  /** Fills the row that a memo was asked for last with the sums of the first `count` features. */
  #learn(memo: Memo, count: number): void {
    this.#weights.add(this.#features, count, memo.scores, memo.at);
  }
}
