import { deviationsOf } from './deviations-of.ts';
import { problemsOf } from './problems-of.ts';
import type { EntityRule } from './rule.ts';
import { tiesOf } from './ties.ts';

/** A spacecraft's designation that is punctuated otherwise than in most articles: MS22 beside MS-22. */
export const designatorForm: EntityRule = {
  looksAt: 'entity',
  id: 'designator-form',
  severity: 'information',
  title: 'A spacecraft’s designation is written otherwise than in most articles.',
  check: (entity, severity, guide) =>
    entity.kind === 'spacecraft'
      ? [
          ...problemsOf('designator-form', severity, entity, deviationsOf(entity, guide)),
          ...tiesOf('designator-form', entity),
        ]
      : [],
};
