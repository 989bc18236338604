import type { Deviation, Difference, Occurrence } from '../resolve/entity.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from './edit.ts';
import { changes } from './letters.ts';

/** The edits that make a mention read as suggested, each only of the letters that differ; none where nothing does. */
export function editsOf(occurrence: Occurrence, suggestion: string): readonly TextEdit[] {
  const { mention, analysis } = occurrence;
  return changes(mention.spelling, suggestion).map(change => ({
    path: analysis.path,
    start: mention.start + change.start,
    end: mention.start + change.end,
    oldText: mention.spelling.slice(change.start, change.end),
    newText: change.newText,
    mention: { start: mention.start, spelling: mention.spelling },
  }));
}

/** The edits of some differences of a deviation; what else differs in the mention stays as it is. */
export function editsOfDifferences(
  { occurrence, suggestion, differences }: Deviation,
  wanted: readonly Difference[],
): readonly TextEdit[] {
  const all = editsOf(occurrence, suggestion);
  if (wanted.length === differences.length) return all;
  const { start, spelling } = occurrence.mention;
  const places = wanted.map(each => placeOf(spelling, each));
  return all.filter(edit =>
    places.some(place => edit.start >= start + place.start && edit.end <= start + place.end),
  );
}

/** Where in a spelling the differing part stands; the whole spelling where it cannot be told. */
function placeOf(spelling: string, { found, part }: Difference): Span {
  const start = part.part === 'family' ? spelling.lastIndexOf(found) : spelling.indexOf(found);
  return start < 0 ? { start: 0, end: spelling.length } : { start, end: start + found.length };
}

/** Marks the edits of a mention for the preview of a change in bulk: invariant 10. */
export function inBulk(
  edits: readonly TextEdit[],
  { mention }: Occurrence,
  label?: string,
): readonly TextEdit[] {
  if (mention.quoted) return edits.map(edit => ({ ...edit, needsConfirmation: 'in a quotation' }));
  return label === undefined ? edits : edits.map(edit => ({ ...edit, label }));
}
