import type { Kind } from '../names/kind.ts';
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
export function undecidedParts({ kind, parts }: Entity): readonly UndecidedPart[] {
  return parts.flatMap(({ part, usages, tied }): UndecidedPart[] => {
    if (part === 'name' && kind !== 'spacecraft') return undecidedThings(kind, usages);
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

/** Of bodies and places: the spellings that have as many votes as another writing of the same, and none has more. */
function undecidedThings(kind: Kind, usages: readonly Usage[]): UndecidedPart[] {
  const seen = new Set<Usage>();
  return usages.flatMap((first): UndecidedPart[] => {
    if (seen.has(first)) return [];
    const fellows = usages.filter(usage => differs('name', usage.text, first.text, kind) !== undefined);
    for (const usage of fellows) seen.add(usage);
    const rivals = fellows.filter(usage => usage.stories === first.stories);
    return rivals.length > 0 ? [{ part: 'name', usages: [first, ...rivals] }] : [];
  });
}
