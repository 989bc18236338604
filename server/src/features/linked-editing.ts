import type { Snapshot } from '../resolve/snapshot.ts';
import { isWritten } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import { mentionAt } from './mention-at.ts';

/**
 * The mentions of one article that change together while the one at an offset is typed over: those of the same
 * entity in the same spelling. What stands in a quotation never changes along, and nothing changes along with it.
 * Empty where the mention would change alone.
 */
export function linkedSpellings(snapshot: Snapshot, path: string, offset: number): readonly Span[] {
  const at = mentionAt(snapshot, path, offset);
  if (at === undefined || at.mention.quoted) return [];
  const entity = snapshot.entityOf(at.mention);
  if (entity === undefined) return [];
  const { spelling } = at.mention;
  const alike = at.analysis.mentions.filter(
    each =>
      each.spelling === spelling &&
      !each.quoted &&
      isWritten(each.role) &&
      snapshot.entityOf(each) === entity,
  );
  return alike.length > 1 ? alike : [];
}
