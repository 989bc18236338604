import { deviationsOf } from './deviations-of.ts';
import { isSlip } from './message.ts';
import { problemsOf } from './problems-of.ts';
import type { EntityRule } from './rule.ts';

/**
 * A person's name with a letter dropped, doubled, swapped or changed, beside the spelling of most articles:
 * near-certainly a slip of the pen, or somebody else.
 */
export const nameSlip: EntityRule = {
  looksAt: 'entity',
  id: 'name-slip',
  severity: 'warning',
  title: 'A person’s name has what looks like a slip of the pen.',
  check: (entity, severity, guide) =>
    entity.kind === 'person'
      ? problemsOf('name-slip', severity, entity, deviationsOf(entity, guide).filter(isSlip))
      : [],
};
