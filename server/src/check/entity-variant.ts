import type { Deviation } from '../resolve/entity.ts';
import { deviationsOf } from './deviations-of.ts';
import { areRivals, isHouseStyle } from './house-style.ts';
import { isSlip } from './message.ts';
import { problemsOf } from './problems-of.ts';
import type { EntityRule } from './rule.ts';
import { tiesOf } from './ties.ts';

/**
 * The name of an organisation or a place that is spelled otherwise than most stories spell it: an accent, a hyphen, a
 * capital, "&" for "and", a slip. Full stops (U.S., US), words cut short and words left out are house style, and are
 * let be. A slip is a warning where the settings do not say otherwise.
 */
export const entityVariant: EntityRule = {
  looksAt: 'entity',
  id: 'entity-variant',
  severity: 'information',
  title: 'The name of an organisation or a place is spelled otherwise than in most articles.',
  check: (entity, severity, guide) => {
    const { kind } = entity;
    if (kind !== 'organisation' && kind !== 'place') return [];
    const deviations = deviationsOf(entity, guide).filter(isSpelling);
    const slips = severity === entityVariant.severity ? 'warning' : severity;
    const ties = tiesOf('entity-variant', entity, (a, b) => areRivals(kind, a, b));
    return [
      ...problemsOf(
        'entity-variant',
        severity,
        entity,
        deviations.filter(each => !isSlip(each)),
      ),
      ...problemsOf('entity-variant', slips, entity, deviations.filter(isSlip)),
      ...ties,
    ];
  },
};

function isSpelling({ differences }: Deviation): boolean {
  return differences.some(({ found, expected, reason }) => !isHouseStyle(found, expected, reason));
}
