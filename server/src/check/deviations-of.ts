import type { Deviation, Entity } from '../resolve/entity.ts';
import { EMPTY_STYLE_GUIDE, type StyleGuide } from '../styleguide/style-guide.ts';
import { correctionsOf } from './correction.ts';

/**
 * The mentions that are spelled otherwise than most stories spell them, as far as the style guide lets that stand: where
 * it calls what most write wrong, nobody is asked to write so.
 */
export function deviationsOf(entity: Entity, guide: StyleGuide): readonly Deviation[] {
  const { deviations } = entity;
  if (deviations.length === 0 || guide === EMPTY_STYLE_GUIDE) return deviations;
  const corrections = correctionsOf(guide, entity);
  if (!corrections.concerns) return deviations;
  return deviations.flatMap((deviation): Deviation[] => {
    const { occurrence, suggestion } = deviation;
    const adjusted = corrections.adjusted(suggestion);
    if (adjusted === suggestion) return [deviation];
    const differences = deviation.differences.filter(
      ({ found, expected }) => !holds(adjusted, found) || holds(adjusted, expected),
    );
    return adjusted === occurrence.mention.spelling || differences.length === 0
      ? []
      : [{ occurrence, suggestion: adjusted, differences }];
  });
}

/** Whether a name has a part, as whole words. */
function holds(name: string, part: string): boolean {
  return ` ${name} `.includes(` ${part} `);
}
