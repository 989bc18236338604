import type { Figures } from './features.ts';
import { WEIGHTS } from './judgement.generated.ts';

const [BIAS = 0, ...weights] = WEIGHTS;

/** How probable it is that two names with these figures (`FEATURES`) are one person's: logistic regression. */
export function judge(figures: Figures): number {
  let sum = BIAS;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (figures[i] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
