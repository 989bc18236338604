import type { Occurrence } from '../resolve/entity.ts';
import type { Snapshot } from '../resolve/snapshot.ts';

/**
 * The mention at an offset of an article; an offset directly after its last letter counts, as editors place
 * the cursor there. Undefined for a candidate that no entity claims: it is a word, not a name.
 */
export function mentionAt(snapshot: Snapshot, path: string, offset: number): Occurrence | undefined {
  const analysis = snapshot.analyses.get(path);
  if (analysis === undefined) return undefined;
  const { mentions } = analysis;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const mention = mentions[low - 1];
  if (mention === undefined || offset > mention.end) return undefined;
  if (mention.candidate && snapshot.entityOf(mention) === undefined) return undefined;
  return { analysis, mention };
}
