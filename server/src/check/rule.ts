import type { Entity } from '../resolve/entity.ts';
import type { Problem, Severity } from './problem.ts';
import type { RuleId } from './rule-id.ts';

export { RULE_IDS, type RuleId } from './rule-id.ts';

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
