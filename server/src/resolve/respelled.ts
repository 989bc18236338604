import { isWritten } from '../text/block.ts';
import { faultOf } from './deviations.ts';
import type { Deviation, Entity, NamePart } from './entity.ts';
import { frameOf } from './judge.ts';
import { partsOf } from './parts.ts';
import { suggest } from './suggestion.ts';

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
  const faults = new Map(
    spellings.map(({ text }) => [text, faultOf(text, partsOf(kind, text, frame), parts)] as const),
  );
  const deviations = entity.occurrences.flatMap((occurrence): Deviation[] => {
    const fault = faults.get(occurrence.mention.spelling);
    return fault && isWritten(occurrence.mention.role) ? [{ occurrence, ...fault }] : [];
  });
  const replaced = partsOf(kind, entity.canonical, frame).flatMap(spelled => {
    const expected = wanted.get(spelled.part);
    return expected === undefined ? [] : [{ ...spelled, expected }];
  });
  return { canonical: suggest(entity.canonical, replaced), deviations };
}
