import { plain } from '../names/part.ts';
import type { Deviation, Entity, Occurrence } from '../resolve/entity.ts';

/** The first occurrence of each spelling of an entity, so that many deviations do not search it many times. */
const firstOccurrences = new WeakMap<Entity, ReadonlyMap<string, Occurrence>>();

/**
 * Where the other spellings of what differs stand: one occurrence of each, the most frequent first; where the name
 * is written in full, if it is anywhere.
 */
export function relatedTo(entity: Entity, deviation: Deviation): readonly Occurrence[] {
  const first = firstOf(entity);
  const related = new Set<Occurrence>();
  for (const { part, found } of deviation.differences) {
    for (const usage of part.usages) {
      const text = plain(usage.text);
      if (text === plain(found)) continue;
      const holders = [...first].filter(([spelling]) => words(spelling).includes(words(text)));
      const full = holders.find(([spelling]) => spelling.length > text.length) ?? holders[0];
      if (full) related.add(full[1]);
    }
  }
  related.delete(deviation.occurrence);
  return [...related];
}

function firstOf(entity: Entity): ReadonlyMap<string, Occurrence> {
  const known = firstOccurrences.get(entity);
  if (known) return known;
  const seen = new Map<string, Occurrence>();
  for (const occurrence of entity.examples) {
    const spelling = plain(occurrence.mention.spelling);
    if (!seen.has(spelling)) seen.set(spelling, occurrence);
  }
  // In the order of the votes: the most used spelling that holds a part comes first.
  const ranks = new Map(entity.spellings.map((usage, rank) => [plain(usage.text), rank]));
  const rank = (spelling: string): number => ranks.get(spelling) ?? ranks.size;
  const sorted = new Map([...seen].sort(([a], [b]) => rank(a) - rank(b)));
  firstOccurrences.set(entity, sorted);
  return sorted;
}

/** With a space at both ends, so that whole words are found. */
function words(text: string): string {
  return ` ${text} `;
}
