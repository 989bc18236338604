import type { Occurrence } from '../resolve/entity.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import { mentionAt } from './mention-at.ts';

/**
 * Every mention of the entity at an offset, across the corpus, by path and then offset. Without `introduction`
 * the mention that introduces it is left out, as clients ask when they show that one apart.
 */
export function references(
  snapshot: Snapshot,
  path: string,
  offset: number,
  introduction: boolean,
): readonly Occurrence[] {
  const at = mentionAt(snapshot, path, offset);
  if (at === undefined) return [];
  const entity = snapshot.entityOf(at.mention);
  if (entity === undefined) return [at];
  if (introduction) return entity.occurrences;
  return entity.occurrences.filter(each => each.mention !== entity.introducedBy.mention);
}
