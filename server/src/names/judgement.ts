import type { Figures } from './features.ts';

/** How probable it is that two names with these figures (`FEATURES`) are one person's: logistic regression. */
export function judge(figures: Figures, weights: readonly number[]): number {
  let sum = weights[0] ?? 0;
  for (let i = 0; i < figures.length; i++) sum += (weights[i + 1] ?? 0) * (figures[i] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
