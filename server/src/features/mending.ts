import type { Problem } from '../check/problem.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Deviation, Difference } from '../resolve/entity.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import { isWritten } from '../text/block.ts';
import { editsOf, editsOfDifferences } from './deviation-edits.ts';
import { inEditOrder, type TextEdit } from './edit.ts';

/** The rules that are nearly certain or that the desk wrote down itself: what is mended without a look at each place. */
const SURE_RULES: readonly string[] = ['style-guide', 'name-slip'];

/** What is mended for a problem, and where not: nobody is asked here, so that quotations stay (invariant 10). */
export interface Mending {
  /** By path, then offset; they do not overlap. */
  readonly edits: readonly TextEdit[];
  /** The problems whose places are changed, in the order of the edits. */
  readonly mended: readonly Problem[];
  /** The problems that stay because they stand in a quotation. */
  readonly quoted: readonly Problem[];
}

export interface MendingOptions {
  /** The rules whose problems are mended; the sure ones where it is not said. */
  readonly rules?: readonly string[];
  readonly quotations?: boolean;
}

/**
 * The edits that mend problems in one go, without asking: of a name that has a slip and is also romanised otherwise,
 * only what the given rules report. What the articles leave open is left. A mention is changed once, by the rule that is surest. What was mended is reported
 * no more, so that mending again changes nothing.
 */
export function mending(
  snapshot: Snapshot,
  problems: readonly Problem[],
  { rules = SURE_RULES, quotations = false }: MendingOptions = {},
): Mending {
  const chosen = new Map<Mention, { problem: Problem; edits: readonly TextEdit[] }>();
  const quoted: Problem[] = [];
  for (const problem of [...problems].sort(bySureness)) {
    const { mention } = problem.occurrence;
    if (problem.choices || !rules.includes(problem.rule) || !isWritten(mention.role) || chosen.has(mention))
      continue;
    const edits = editsFor(snapshot, problem, rules);
    if (edits.length === 0) continue;
    if (mention.quoted && !quotations) quoted.push(problem);
    else chosen.set(mention, { problem, edits });
  }
  const all = [...chosen.values()].sort((a, b) =>
    inEditOrder(a.edits[0] as TextEdit, b.edits[0] as TextEdit),
  );
  return {
    edits: all.flatMap(({ edits }) => edits),
    mended: all.map(({ problem }) => problem),
    quoted: [...new Map(quoted.map(problem => [problem.occurrence.mention, problem])).values()],
  };
}

function bySureness(a: Problem, b: Problem): number {
  return rank(a) - rank(b);
}

function rank({ rule }: Problem): number {
  const at = SURE_RULES.indexOf(rule);
  return at < 0 ? SURE_RULES.length : at;
}

function editsFor(snapshot: Snapshot, problem: Problem, rules: readonly string[]): readonly TextEdit[] {
  const { occurrence, rule, suggestion } = problem;
  const own = snapshot
    .entityOf(occurrence.mention)
    ?.deviations.find(each => each.occurrence.mention === occurrence.mention);
  // What the style guide wants, or a rule that looks at the whole name, is no deviation from the votes.
  if (own?.suggestion !== suggestion) return editsOf(occurrence, suggestion);
  return editsOfDifferences(own, differencesOf(own, rule, rules));
}

/** A slip and a variant in one name are reported as a slip; the variant is mended where its rule is among them too. */
function differencesOf(
  { differences }: Deviation,
  rule: string,
  rules: readonly string[],
): readonly Difference[] {
  if (rule !== 'name-slip' || rules.includes('name-variant')) return differences;
  return differences.filter(({ reason }) => reason === 'slip');
}
