import { deviationsOf } from './deviations-of.ts';
import { isFarFetched } from './far-fetched.ts';
import { isSlip } from './message.ts';
import { problemsOf } from './problems-of.ts';
import type { EntityRule } from './rule.ts';
import { tiesOf } from './ties.ts';

/**
 * A person's name that is spelled otherwise than most articles spell it, though each spelling could be meant:
 * another romanisation, an accent, a hyphen, a capital inside a name. A slip of the pen is name-slip's.
 */
export const nameVariant: EntityRule = {
  looksAt: 'entity',
  id: 'name-variant',
  severity: 'information',
  title: 'A person’s name is spelled otherwise than in most articles.',
  check: (entity, severity, guide) =>
    entity.kind === 'person'
      ? [
          ...problemsOf(
            'name-variant',
            severity,
            entity,
            deviationsOf(entity, guide).filter(deviation => !isSlip(deviation) && !isFarFetched(deviation)),
          ),
          ...tiesOf('name-variant', entity),
        ]
      : [],
};
