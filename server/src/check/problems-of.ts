import type { Deviation, Entity } from '../resolve/entity.ts';
import { messageOf } from './message.ts';
import type { Problem, Severity } from './problem.ts';
import { relatedTo } from './related.ts';
import type { RuleId } from './rule-id.ts';

/** The problems of one rule with one entity: one for each of the deviations that it is to report. */
export function problemsOf(
  rule: RuleId,
  severity: Severity,
  entity: Entity,
  deviations: readonly Deviation[],
): readonly Problem[] {
  return deviations.flatMap((deviation): Problem[] => {
    const gravest = deviation.differences.find(({ reason }) => reason === 'slip') ?? deviation.differences[0];
    if (!gravest) return [];
    return [
      {
        rule,
        reason: gravest.reason,
        severity,
        message: messageOf(deviation),
        entity,
        occurrence: deviation.occurrence,
        suggestion: deviation.suggestion,
        related: relatedTo(entity, deviation),
      },
    ];
  });
}
