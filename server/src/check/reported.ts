import { EMPTY_STYLE_GUIDE, type StyleGuide } from '../styleguide/style-guide.ts';
import { correctionsOf } from './correction.ts';
import { decidedBy } from './decided.ts';
import { isRightName } from './guide-names.ts';
import type { Problem } from './problem.ts';
import type { CheckInput, RuleId } from './rule.ts';

/** The rules that are not about how a name is spelled: the right name may be where it needs an introduction. */
const BRINGING_IN: ReadonlySet<RuleId> = new Set<RuleId>([
  'first-mention',
  'shared-surname',
  'same-words-two-kinds',
]);

/** What of a rule's problems is told: nothing on the archive, and nothing that the desk has decided otherwise. */
export function reported(
  problems: readonly Problem[],
  { isArchived, guide = EMPTY_STYLE_GUIDE }: CheckInput,
): readonly Problem[] {
  if (problems.length === 0) return problems;
  const left = isArchived
    ? problems.filter(({ occurrence }) => !isArchived(occurrence.analysis.path))
    : problems;
  return guide === EMPTY_STYLE_GUIDE ? left : left.flatMap(problem => asDecided(problem, guide));
}

/** The problem as the style guide lets it stand. */
function asDecided(problem: Problem, guide: StyleGuide): readonly Problem[] {
  const decided = decidedBy(guide);
  if (decided.isAllowed(problem)) return [];
  if (BRINGING_IN.has(problem.rule)) return [problem];
  if (decided.takesForAnother(problem)) return [];
  if (problem.rule === 'style-guide') return [problem];
  const { occurrence, entity, choices, suggestion } = problem;
  const { kind, spelling } = occurrence.mention;
  if (isRightName(guide, kind, spelling)) return [];
  if (!entity) return [problem];
  const corrections = correctionsOf(guide, entity);
  if (!corrections.concerns) return [problem];
  if (corrections.isRightPart(spelling)) return [];
  if (!choices) return corrections.of(suggestion) ? [] : [problem];
  // Between what is right and what the style guide calls wrong there is nothing to choose.
  const right = choices.filter(choice => !corrections.of(choice.suggestion));
  if (right.length === choices.length) return [problem];
  const isTie = choices.some(({ text }) => text !== undefined);
  return isTie && right.length < 2 ? [] : [{ ...problem, choices: right }];
}
