import { type Problem, SEVERITIES, type Severity } from '../check/problem.ts';
import type { CheckInput, RuleId } from '../check/rule.ts';
import { RULES } from '../check/rules.ts';
import type { Selection } from './invocation.ts';

/** What is to be checked so that a selection can be made from it: a rule that is off runs where it is asked for. */
export function inputFor({ rules = [] }: Selection): CheckInput {
  const off = RULES.filter(({ id, severity }) => severity === 'off' && rules.includes(id));
  const louder: Partial<Record<RuleId, Severity>> = {};
  for (const { id } of off) louder[id] = 'hint';
  return { rules: louder };
}

/** The problems of some rules, as loud as is asked; hints only where somebody asks for them or for a rule. */
export function selected(problems: readonly Problem[], { rules, severity }: Selection): readonly Problem[] {
  const least = SEVERITIES.indexOf(severity ?? (rules ? 'hint' : 'information'));
  return problems.filter(
    problem => (rules?.includes(problem.rule) ?? true) && SEVERITIES.indexOf(problem.severity) <= least,
  );
}
