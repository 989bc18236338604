import type { Reason } from '../names/reason.ts';
import type { Entity, Occurrence } from '../resolve/entity.ts';
import type { RuleId } from './rule-id.ts';

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a rule reports of one occurrence. */
export interface Problem {
  readonly rule: RuleId;
  readonly reason: Reason;
  readonly severity: Severity;
  readonly message: string;
  readonly entity: Entity;
  readonly occurrence: Occurrence;
  /** What the whole mention should read. */
  readonly suggestion: string;
  /** Where the other spellings stand, one occurrence of each, the most frequent first. */
  readonly related: readonly Occurrence[];
}
