import { checkCorpus } from '../check/check.ts';
import type { Problem } from '../check/problem.ts';
import type { RuleSettings } from '../check/rule.ts';
import type { Snapshot } from '../resolve/snapshot.ts';

/** The problems of each article that has any, by path; those of one article by offset. */
export function diagnostics(
  snapshot: Snapshot,
  settings: RuleSettings,
): ReadonlyMap<string, readonly Problem[]> {
  const byPath = new Map<string, Problem[]>();
  for (const problem of checkCorpus(snapshot, settings)) {
    const { path } = problem.occurrence.analysis;
    const known = byPath.get(path);
    if (known) known.push(problem);
    else byPath.set(path, [problem]);
  }
  return byPath;
}
