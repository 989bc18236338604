import type { Reason } from '../names/reason.ts';
import type { Deviation, Entity, Occurrence } from '../resolve/entity.ts';
import type { RuleId } from './rule-id.ts';

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One of the spellings between which the desk may choose. */
export interface Choice {
  /** What differs: the part of the name, or the whole of it; without it the choice is for this place alone. */
  readonly text?: string;
  /** What the whole mention would read. */
  readonly suggestion: string;
}

/** What a rule reports of one occurrence. */
export interface Problem {
  readonly rule: RuleId;
  /** Why two spellings differ; undefined where the rule is about something else than a spelling. */
  readonly reason: Reason | undefined;
  readonly severity: Severity;
  readonly message: string;
  /** Who is named; undefined where that is undecided. */
  readonly entity: Entity | undefined;
  readonly occurrence: Occurrence;
  /** What the whole mention should read; what is written where the rule has nothing to put in its place. */
  readonly suggestion: string;
  /** Where the rule leaves open what is right: what there is to choose from. None of its fixes is preferred. */
  readonly choices?: readonly Choice[];
  /**
   * What the rule finds wrong with the entity's mentions, where that is something else than `Entity.deviations`: what a
   * fix in bulk changes. This mention is among them.
   */
  readonly faults?: readonly Deviation[];
  /** Where the other spellings stand, one occurrence of each, the most frequent first. */
  readonly related: readonly Occurrence[];
}
