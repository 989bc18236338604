import { byCodeUnits } from '../base/order.ts';
import type { Problem } from './problem.ts';

/** By path, start and rule. */
export function inReadingOrder(a: Problem, b: Problem): number {
  return (
    byCodeUnits(a.occurrence.analysis.path, b.occurrence.analysis.path) ||
    a.occurrence.mention.start - b.occurrence.mention.start ||
    byCodeUnits(a.rule, b.rule)
  );
}
