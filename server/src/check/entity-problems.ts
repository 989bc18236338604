import type { Entity } from '../resolve/entity.ts';
import { EMPTY_STYLE_GUIDE } from '../styleguide/style-guide.ts';
import type { Problem } from './problem.ts';
import { reported } from './reported.ts';
import { type CheckInput, severityOf } from './rule.ts';
import { RULES } from './rules.ts';

/** Entities do not change, so what the rules say of one is kept as long as it and the input are. */
const cache = new WeakMap<CheckInput, WeakMap<Entity, readonly Problem[]>>();

/** What the rules that look at entities report of one. The same array for the same arguments. */
export function entityProblems(entity: Entity, input: CheckInput): readonly Problem[] {
  let known = cache.get(input);
  if (!known) {
    known = new WeakMap();
    cache.set(input, known);
  }
  let problems = known.get(entity);
  if (!problems) {
    const { guide = EMPTY_STYLE_GUIDE } = input;
    problems = RULES.flatMap(rule => {
      const severity = severityOf(rule, input);
      return rule.looksAt === 'entity' && severity
        ? reported(rule.check(entity, severity, guide), input)
        : [];
    });
    known.set(entity, problems);
  }
  return problems;
}

/** Whether the desk has a choice to make between spellings of an entity, which neither the articles nor it have decided. */
export function isLeftOpen(entity: Entity, input: CheckInput): boolean {
  return entityProblems(entity, input).some(({ choices }) => choices?.some(({ text }) => text !== undefined));
}
