import type { Reason } from './reason.ts';

export type Verdict = 'same' | 'different' | 'unsure';

/** Whether two names may be those of one bearer, as far as the names alone tell. */
export interface Comparison {
  readonly verdict: Verdict;
  /** From 0 to 1; the verdict is "same" exactly from 0.5 on, and "different" below 0.3. */
  readonly score: number;
  /** What differs between the two, the gravest first; empty where nothing does, and where they are different. */
  readonly reasons: readonly Reason[];
}

/** The highest score that leaves the verdict "unsure": related, and as near to "same" as that can be. */
export const RELATED = 0.49;

/** The comparison with this score; each reason is given once, `undefined` ones not at all. */
export function comparisonOf(score: number, reasons: readonly (Reason | undefined)[]): Comparison {
  const verdict = score >= 0.5 ? 'same' : score < 0.3 ? 'different' : 'unsure';
  if (verdict === 'different') return { verdict, score, reasons: [] };
  const named = reasons.filter(reason => reason !== undefined);
  return { verdict, score, reasons: [...new Set(named)] };
}
