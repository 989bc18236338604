import { count } from '../base/counted.ts';
import type { Deviation, Difference, Occurrence } from '../resolve/entity.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import { editsOf, editsOfDifferences, inBulk } from './deviation-edits.ts';
import { inEditOrder, type TextEdit } from './edit.ts';
import { pluralFaults } from './plurals.ts';

/** What fixes in bulk must respect. */
export interface BulkLimits {
  /** Whether single places can be shown to a person to agree to; where not, quotations are left alone. */
  readonly canConfirm: boolean;
  /** The articles that would be damaged; a title says how many of their places are left. */
  leavesOut(path: string): boolean;
  /** What the desk lets be changed; the rest is never changed, and not spoken of. Without it all is. */
  readonly mayChange?: (occurrence: Occurrence) => boolean;
}

/** A mention that a change in bulk reaches. */
export interface Place {
  readonly occurrence: Occurrence;
  /** Never empty. */
  readonly edits: readonly TextEdit[];
}

/**
 * The places of some differences of these deviations, and of the families named after a surname among them; by path,
 * then offset.
 *
 * @param labelled whether each edit says which spelling it changes into which, so that a preview can group them
 */
export function placesOf(
  snapshot: Snapshot,
  deviations: readonly Deviation[],
  isWanted: (deviation: Deviation, difference: Difference) => boolean,
  labelled = false,
): readonly Place[] {
  const named = deviations.map((each): Place => {
    const { occurrence, suggestion, differences } = each;
    const wanted = differences.filter(difference => isWanted(each, difference));
    const label = labelled ? labelOf(occurrence, suggestion) : undefined;
    return { occurrence, edits: inBulk(editsOfDifferences(each, wanted), occurrence, label) };
  });
  const families = pluralFaults(snapshot, deviations, isWanted).map(({ occurrence, suggestion }): Place => {
    const label = labelled ? labelOf(occurrence, suggestion) : undefined;
    return { occurrence, edits: inBulk(editsOf(occurrence, suggestion), occurrence, label) };
  });
  const places = [...named, ...families].filter(({ edits }) => edits.length > 0);
  return families.length === 0
    ? places
    : places.sort((a, b) => inEditOrder(a.edits[0] as TextEdit, b.edits[0] as TextEdit));
}

function labelOf({ mention }: Occurrence, suggestion: string): string {
  return `“${onOneLine(mention.spelling)}” to “${onOneLine(suggestion)}”`;
}

/**
 * All these places as far as the limits allow, and a title that says what stays as it is; undefined where nothing
 * would change.
 *
 * @param change what is done, as in "Change “a” to “b”"
 * @param where "this article", "everywhere"; undefined for the number of articles
 */
export function bulk(
  change: string,
  where: string | undefined,
  all: readonly Place[],
  limits: BulkLimits,
): { readonly title: string; readonly edits: readonly TextEdit[] } | undefined {
  const places = all.filter(({ occurrence }) => limits.mayChange?.(occurrence) !== false);
  const allowed = places.filter(each => !limits.leavesOut(each.occurrence.analysis.path));
  const isQuoted = (each: Place) => each.occurrence.mention.quoted;
  const changed = limits.canConfirm ? allowed : allowed.filter(each => !isQuoted(each));
  const edits = changed.flatMap(each => each.edits);
  if (edits.length === 0) return undefined;
  const articles = count(new Set(edits.map(edit => edit.path)).size, 'article');
  const quoted = allowed.filter(isQuoted).length;
  const left = places.length - allowed.length;
  const notes = [count(changed.length, 'place')];
  if (where === 'everywhere') notes[0] += ` in ${articles}`;
  if (quoted > 0) notes.push(`${limits.canConfirm ? 'to confirm' : 'left'} in quotations: ${quoted}`);
  if (left > 0) notes.push(`left in files of another encoding: ${left}`);
  const reach = where === 'everywhere' ? where : `in ${where ?? articles}`;
  return { title: `${change} ${reach} (${notes.join(', ')})`, edits };
}

/** A name may run over a line end. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
