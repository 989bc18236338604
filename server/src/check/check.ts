import { byCodeUnits } from '../base/order.ts';
import type { Entity } from '../resolve/entity.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import { designatorForm } from './designator-form.ts';
import { nameSlip } from './name-slip.ts';
import { nameVariant } from './name-variant.ts';
import type { Problem } from './problem.ts';
import type { Rule, RuleSettings } from './rule.ts';

/** Every rule. The order is that of the rule reference. */
export const RULES: readonly Rule[] = [nameVariant, nameSlip, designatorForm];

const DEFAULTS: RuleSettings = {};
/** Entities do not change, so what the rules say of one is kept as long as it and the settings are. */
const cache = new WeakMap<RuleSettings, WeakMap<Entity, readonly Problem[]>>();

/** What the rules report of one entity, sorted by path, start and rule. The same array for the same arguments. */
export function check(entity: Entity, settings: RuleSettings = DEFAULTS): readonly Problem[] {
  let known = cache.get(settings);
  if (!known) {
    known = new WeakMap();
    cache.set(settings, known);
  }
  let problems = known.get(entity);
  if (!problems) {
    problems = RULES.flatMap(rule => {
      const severity = settings[rule.id] ?? rule.severity;
      return severity === 'off' ? [] : rule.check(entity, severity);
    }).sort(inReadingOrder);
    known.set(entity, problems);
  }
  return problems;
}

/** What the rules report of the whole corpus, sorted by path, start and rule. */
export function checkCorpus(snapshot: Snapshot, settings: RuleSettings = DEFAULTS): readonly Problem[] {
  return snapshot.entities.flatMap(entity => check(entity, settings)).sort(inReadingOrder);
}

/** By path, start and rule. */
export function inReadingOrder(a: Problem, b: Problem): number {
  return (
    byCodeUnits(a.occurrence.analysis.path, b.occurrence.analysis.path) ||
    a.occurrence.mention.start - b.occurrence.mention.start ||
    byCodeUnits(a.rule, b.rule)
  );
}
