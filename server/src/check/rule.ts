import type { Entity } from '../resolve/entity.ts';
import type { Problem, Severity } from './problem.ts';

/** Rule id = diagnostic code = file name = settings key = fixture name = heading in the rule reference. */
export const RULE_IDS = ['name-variant', 'name-slip', 'designator-form'] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** A rule reports and offers; it never edits. It looks at one entity at a time, which keeps checking incremental. */
export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  /** One sentence for lists of rules: what it reports. */
  readonly title: string;
  check(entity: Entity, severity: Severity): readonly Problem[];
}

/** How loudly the rules speak; a rule that is not named speaks with its own severity. */
export type RuleSettings = Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
