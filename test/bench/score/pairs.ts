import { type Ratio, ratio } from './ratio.ts';

/** Two names, and whether they are one person's. */
export interface LabelledPair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  /** How the two differ: "spelling", "nickname", "same-last". */
  readonly kind: string;
}

/** A pair with the verdict on it. */
export interface JudgedPair extends LabelledPair {
  readonly saidSame: boolean;
}

/** Precision and recall of the verdict "same". */
export function scorePairs(pairs: readonly JudgedPair[]): Ratio {
  return ratio({
    right: pairs.filter(pair => pair.same && pair.saidSame).length,
    found: pairs.filter(pair => pair.saidSame).length,
    wanted: pairs.filter(pair => pair.same).length,
  });
}
