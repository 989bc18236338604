import type { Entity, Occurrence } from '../resolve/entity.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import { mentionAt } from './mention-at.ts';

/** Where one goes to from a name, and the name gone from. */
export interface Definition {
  readonly from: Occurrence;
  readonly to: Occurrence;
  readonly entity: Entity;
}

/** The mention that introduces the entity at an offset: its first full name in the corpus. */
export function definition(snapshot: Snapshot, path: string, offset: number): Definition | undefined {
  const from = mentionAt(snapshot, path, offset);
  if (from === undefined) return undefined;
  const entity = snapshot.entityOf(from.mention);
  return entity && { from, to: entity.introducedBy, entity };
}
