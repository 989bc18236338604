import { count } from '../base/counted.ts';
import type { Problem } from '../check/problem.ts';

/** Of one entity and spelling in one article so many places are shown. */
const MOST_ALIKE = 10;

const thinned = new WeakMap<readonly Problem[], readonly Problem[]>();

/**
 * The problems of one article without those beyond ten of one rule, entity and spelling; the tenth says how many more
 * there are. The same array for the same array.
 */
export function withoutCrowd(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MOST_ALIKE) return problems;
  let shown = thinned.get(problems);
  if (!shown) {
    shown = thin(problems);
    thinned.set(problems, shown);
  }
  return shown;
}

function thin(problems: readonly Problem[]): readonly Problem[] {
  const numbers = new Map<string, number>();
  for (const problem of problems) {
    const key = kindOf(problem);
    numbers.set(key, 1 + (numbers.get(key) ?? 0));
  }
  const seen = new Map<string, number>();
  return problems.flatMap((problem): Problem[] => {
    const key = kindOf(problem);
    const place = 1 + (seen.get(key) ?? 0);
    seen.set(key, place);
    if (place > MOST_ALIKE) return [];
    const more = (numbers.get(key) ?? 0) - MOST_ALIKE;
    if (place < MOST_ALIKE || more <= 0) return [problem];
    return [{ ...problem, message: `${problem.message} The article has ${count(more, 'more such place')}.` }];
  });
}

function kindOf({ rule, entity, occurrence }: Problem): string {
  return JSON.stringify([rule, entity?.id, occurrence.mention.spelling]);
}
