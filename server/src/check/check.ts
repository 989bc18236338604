import type { Snapshot } from '../resolve/snapshot.ts';
import { Findings } from './findings.ts';
import { inReadingOrder } from './order.ts';
import type { Problem } from './problem.ts';
import type { CheckInput } from './rule.ts';

const DEFAULTS: CheckInput = { rules: {} };

/** What the rules report of the whole corpus, sorted by path, start and rule. */
export function checkCorpus(snapshot: Snapshot, input: CheckInput = DEFAULTS): readonly Problem[] {
  return [...new Findings(input).of(snapshot).values()].flat().sort(inReadingOrder);
}
