import { type Problem, SEVERITIES, type Severity } from '../check/problem.ts';
import { type CheckInput, type RuleId, severityOf } from '../check/rule.ts';
import { RULES } from '../check/rules.ts';
import type { Selection } from './invocation.ts';

/** What is to be checked so that a selection can be made from it: a rule that is off runs where it is asked for. */
export function inputFor({ rules = [] }: Selection, input: CheckInput = { rules: {} }): CheckInput {
  const off = RULES.filter(rule => rules.includes(rule.id) && severityOf(rule, input) === undefined);
  if (off.length === 0) return input;
  const louder: Partial<Record<RuleId, Severity>> = {};
  for (const { id } of off) louder[id] = 'hint';
  return { ...input, rules: { ...input.rules, ...louder } };
}

/** The problems of some rules, as loud as is asked; hints only where somebody asks for them or for a rule. */
export function selected(problems: readonly Problem[], { rules, severity }: Selection): readonly Problem[] {
  const least = SEVERITIES.indexOf(severity ?? (rules ? 'hint' : 'information'));
  return problems.filter(
    problem => (rules?.includes(problem.rule) ?? true) && SEVERITIES.indexOf(problem.severity) <= least,
  );
}
