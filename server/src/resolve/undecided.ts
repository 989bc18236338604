import { differs } from './deviations.ts';
import type { Entity, NamePart, Usage } from './entity.ts';

/** A part of a name that the stories spell in several ways equally often. */
export interface UndecidedPart {
  readonly part: NamePart['part'];
  /** The spellings with the most votes; two at least. */
  readonly usages: readonly Usage[];
}

/**
 * The parts of an entity's name that the votes leave open: on a tie nobody is accused, but the desk is to know.
 * A nickname or an initial beside the full name is no tie between spellings.
 */
export function undecidedParts({ parts }: Entity): readonly UndecidedPart[] {
  return parts.flatMap(({ part, usages, tied }): UndecidedPart[] => {
    const [first] = usages;
    if (!tied || !first) return [];
    const rivals = usages.filter(
      usage =>
        usage === first ||
        (usage.stories === first.stories && differs(part, usage.text, first.text) !== undefined),
    );
    return rivals.length > 1 ? [{ part, usages: rivals }] : [];
  });
}
