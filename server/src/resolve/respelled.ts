import type { Kind } from '../names/kind.ts';
import { isWritten } from '../text/block.ts';
import { differs, type Fault, faultOf } from './deviations.ts';
import type { Deviation, Entity, NamePart } from './entity.ts';
import { frameOf } from './judge.ts';
import { partsOf } from './parts.ts';
import { dressed, suggest } from './suggestion.ts';

/** Another spelling of an entity, and the mentions that would deviate from it. */
export interface Respelling {
  readonly canonical: string;
  /** By path, then offset; metadata and boilerplate left out. */
  readonly deviations: readonly Deviation[];
}

/**
 * What would deviate if some parts of the entity's name were to be spelled otherwise than the votes decide, or where
 * they decide nothing: `wanted` has the spelling of each such part. All other parts are as the votes have them.
 */
export function respelled(entity: Entity, wanted: ReadonlyMap<NamePart['part'], string>): Respelling {
  const { kind, spellings } = entity;
  const frame = frameOf(kind, spellings);
  const parts = entity.parts.map(part => {
    const canonical = wanted.get(part.part);
    return canonical === undefined ? part : { ...part, canonical, tied: false };
  });
  // What stands in capitals is not among the spellings: there it counts for another.
  const faults = new Map<string, Fault | undefined>();
  const faultIn = (spelling: string): Fault | undefined => {
    if (!faults.has(spelling)) {
      const whole = parts.find(({ part }) => part === 'name' && wanted.has(part));
      const fault =
        whole && kind !== 'spacecraft'
          ? fromWhole(kind, spelling, whole)
          : faultOf(spelling, partsOf(kind, spelling, frame), parts);
      faults.set(spelling, fault);
    }
    return faults.get(spelling);
  };
  const deviations = entity.occurrences.flatMap((occurrence): Deviation[] => {
    const fault = faultIn(occurrence.mention.spelling);
    return fault && isWritten(occurrence.mention.role) ? [{ occurrence, ...fault }] : [];
  });
  const replaced = partsOf(kind, entity.canonical, frame).flatMap(spelled => {
    const expected = wanted.get(spelled.part);
    return expected === undefined ? [] : [{ ...spelled, expected }];
  });
  return { canonical: suggest(entity.canonical, replaced), deviations };
}

/** How another writing of a whole name, that of a body or a place, deviates from the one that is wanted. */
function fromWhole(kind: Kind, spelling: string, part: NamePart): Fault | undefined {
  const expected = dressed(part.canonical, spelling, spelling);
  const reason = differs('name', spelling, expected, kind);
  return reason && { suggestion: expected, differences: [{ part, found: spelling, expected, reason }] };
}
