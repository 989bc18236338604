import type { Snapshot } from '../resolve/snapshot.ts';
import type { Span } from '../text/span.ts';
import { references } from './references.ts';

/** Every mention, in the same article, of the entity at an offset. */
export function highlights(snapshot: Snapshot, path: string, offset: number): readonly Span[] {
  return references(snapshot, path, offset, true)
    .filter(each => each.analysis.path === path)
    .map(each => each.mention);
}
