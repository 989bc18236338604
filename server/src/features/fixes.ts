import type { Problem } from '../check/problem.ts';
import type { Deviation, Difference, Entity } from '../resolve/entity.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import { isWritten } from '../text/block.ts';
import { type BulkLimits, bulk, onOneLine, type Place, placesOf } from './bulk.ts';
import { editsOf, inBulk } from './deviation-edits.ts';
import type { Fix, Scope } from './fix.ts';
import { choiceFixes, otherSpelling, respellings, single } from './respellings.ts';

const NO_LIMITS: BulkLimits = { canConfirm: true, leavesOut: () => false };

/**
 * The fixes for a problem: this mention; where the same deviation stands elsewhere too, all of them in the article
 * and in the corpus; where the name is spelled in yet other ways, all of these; and, for a house that spells the name
 * otherwise than its articles mostly do, the spelling found here for all. A bulk fix never changes boilerplate or
 * metadata, and marks what stands in a quotation as needing confirmation (invariant 10). A problem that the snapshot
 * no longer holds has no fixes. Empty for a suggestion that equals what is written.
 */
export function fixesFor(
  snapshot: Snapshot,
  problem: Problem,
  limits: BulkLimits = NO_LIMITS,
): readonly Fix[] {
  const { occurrence, suggestion, choices } = problem;
  const { mention, analysis } = occurrence;
  const entity = snapshot.entityOf(mention);
  if (snapshot.analyses.get(analysis.path) !== analysis) return [];
  if (choices) return choices.flatMap(choice => choiceFixes(snapshot, entity, problem, choice, limits));
  const edits = editsOf(occurrence, suggestion);
  if (edits.length === 0) return [];
  const fixes: Fix[] = [single(suggestion, mention.quoted, !mention.quoted, edits)];
  if (!entity) return fixes;
  const faults = problem.faults ?? entity.deviations;
  const own = faults.find(each => each.occurrence.mention === mention);
  const offer = (scope: Scope, change: string, where: string | undefined, places: readonly Place[]): void => {
    const made = bulk(change, where, places, limits);
    const isOwnAlone = places.length === 1 && places[0]?.occurrence.mention === mention;
    if (made && !isOwnAlone) fixes.push({ scope, preferred: false, ...made });
  };
  const here = (places: readonly Place[]) =>
    places.filter(each => each.occurrence.analysis.path === analysis.path);
  if (own?.suggestion !== suggestion) {
    // What a rule says of the whole name it says of every mention that is spelled so.
    const same = sameSpelling(entity, problem, limits);
    const change = `Change “${onOneLine(mention.spelling)}” to “${onOneLine(suggestion)}”`;
    if (here(same).length > 1) offer('article', change, 'this article', here(same));
    if (same.length > here(same).length) offer('corpus', change, undefined, same);
    return fixes;
  }

  const all = faults.filter(each => isStory(each) && limits.mayChange?.(each.occurrence) !== false);
  const alike = all.filter(each => shared(own, each).length > 0);
  const inArticle = alike.filter(each => each.occurrence.analysis.path === analysis.path);
  const ofOwn = (each: Deviation, difference: Difference) => shared(own, each).includes(difference);
  const change = `Change ${wording(own)}`;
  const everywhere = placesOf(snapshot, alike, ofOwn);
  if (here(everywhere).length > 1) offer('article', change, 'this article', here(everywhere));
  if (alike.length > inArticle.length) offer('corpus', change, undefined, everywhere);

  // What the style guide has is written so already, and nobody is offered to write what it calls wrong.
  if (problem.faults) return fixes;
  if (all.some(each => shared(own, each).length < each.differences.length)) {
    const write = `Write “${onOneLine(entity.canonical)}”`;
    offer(
      'entity',
      write,
      'everywhere',
      placesOf(snapshot, all, () => true, true),
    );
  }
  const other = otherSpelling(entity, own);
  return other ? [...fixes, ...respellings(snapshot, entity, other, limits)] : fixes;
}

/** Every mention in the stories that is spelled as the problem's is and may change, with the change of that one. */
function sameSpelling(
  entity: Entity,
  { occurrence, suggestion }: Problem,
  { mayChange }: BulkLimits,
): readonly Place[] {
  return entity.occurrences
    .filter(({ mention }) => isWritten(mention.role) && mention.spelling === occurrence.mention.spelling)
    .filter(each => mayChange?.(each) !== false)
    .map(each => ({ occurrence: each, edits: inBulk(editsOf(each, suggestion), each) }));
}

/** "Dimitri” to “Dmitry": the parts that differ, or the whole name where more than one does. */
function wording({ occurrence, suggestion, differences }: Deviation): string {
  const only = differences.length === 1 ? differences[0] : undefined;
  const from = only?.found ?? occurrence.mention.spelling;
  return onOneLine(`“${from}” to “${only?.expected ?? suggestion}”`);
}

function isStory(deviation: Deviation): boolean {
  return isWritten(deviation.occurrence.mention.role);
}

/** The differences of `other` that are the same slip as one of `own`, whatever the letter case. */
function shared(own: Deviation, other: Deviation): readonly Difference[] {
  return other.differences.filter(difference =>
    own.differences.some(
      mine =>
        mine.part.part === difference.part.part &&
        mine.found.toLowerCase() === difference.found.toLowerCase() &&
        mine.expected.toLowerCase() === difference.expected.toLowerCase(),
    ),
  );
}
