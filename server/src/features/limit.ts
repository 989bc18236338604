import { count } from '../base/counted.ts';
import { byCodeUnits } from '../base/order.ts';
import type { Problem } from '../check/problem.ts';

/** So many problems an editor can show and a person look through. */
const MOST_SHOWN = 2000;

/**
 * At most so many problems of a corpus, by path: where there are more, first the hints are left out, then the articles
 * that come last. The last problem that is shown says how many are not. The same map where nothing is left out.
 */
export function withinLimit(
  all: ReadonlyMap<string, readonly Problem[]>,
  most = MOST_SHOWN,
): ReadonlyMap<string, readonly Problem[]> {
  let total = 0;
  for (const problems of all.values()) total += problems.length;
  if (total <= most) return all;
  const shown = new Map<string, readonly Problem[]>();
  let number = 0;
  let last: readonly Problem[] = [];
  for (const path of [...all.keys()].sort(byCodeUnits)) {
    if (number === most) break;
    const problems = withoutHints(all.get(path) ?? []);
    if (problems.length === 0) continue;
    last = number + problems.length <= most ? problems : problems.slice(0, most - number);
    shown.set(path, last);
    number += last.length;
  }
  const closing = last.at(-1);
  if (!closing) return shown;
  const left = count(total - number, 'more problem');
  const message = `${closing.message} Namedesk shows no more than this; left out: ${left}.`;
  shown.set(closing.occurrence.analysis.path, [...last.slice(0, -1), { ...closing, message }]);
  return shown;
}

const graver = new WeakMap<readonly Problem[], readonly Problem[]>();

/** The same array for the same array. */
function withoutHints(problems: readonly Problem[]): readonly Problem[] {
  let kept = graver.get(problems);
  if (!kept) {
    kept = problems.filter(({ severity }) => severity !== 'hint');
    graver.set(problems, kept);
  }
  return kept;
}
