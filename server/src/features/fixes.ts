import { count } from '../base/counted.ts';
import type { Problem } from '../check/problem.ts';
import type { Deviation, Difference, Occurrence } from '../resolve/entity.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import { isWritten } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from './edit.ts';
import { changes } from './letters.ts';

/** How far a fix reaches. */
export const SCOPES = ['occurrence', 'article', 'corpus'] as const;
export type Scope = (typeof SCOPES)[number];

/** What is offered for a problem. Nothing changes until a person picks it. */
export interface Fix {
  readonly scope: Scope;
  readonly title: string;
  /** The one fix that an editor may apply without asking further. */
  readonly preferred: boolean;
  /** By path, then offset; never empty. */
  readonly edits: readonly TextEdit[];
}

/** What fixes in bulk must respect. */
export interface BulkLimits {
  /** Whether single places can be shown to a person to agree to; where not, quotations are left alone. */
  readonly canConfirm: boolean;
  /** The articles that are not to be changed in bulk. */
  leavesOut(path: string): boolean;
}

const NO_LIMITS: BulkLimits = { canConfirm: true, leavesOut: () => false };

/**
 * The fixes for a problem: this mention; and where the same deviation stands elsewhere too, all of them in the
 * article and in the corpus. A bulk fix changes only the part of a name that the problem is about, never
 * boilerplate or metadata, and marks what stands in a quotation as needing confirmation (invariant 10). A problem that the
 * snapshot no longer holds has no fixes. Empty for a suggestion that equals what is written.
 */
export function fixesFor(
  snapshot: Snapshot,
  problem: Problem,
  limits: BulkLimits = NO_LIMITS,
): readonly Fix[] {
  const { occurrence, suggestion } = problem;
  const { mention, analysis } = occurrence;
  const entity = snapshot.entityOf(mention);
  if (snapshot.analyses.get(analysis.path) !== analysis || !entity) return [];
  const edits = editsOf(occurrence, suggestion);
  if (edits.length === 0) return [];
  const title = `Change to “${onOneLine(suggestion)}”${mention.quoted ? ' in this quotation' : ''}`;
  const fixes: Fix[] = [{ scope: 'occurrence', title, preferred: !mention.quoted, edits }];
  const own = entity.deviations.find(each => each.occurrence.mention === mention);
  if (own === undefined) return fixes;
  const alike = entity.deviations.filter(each => isStory(each) && shared(own, each).length > 0);
  const inArticle = alike.filter(each => each.occurrence.analysis.path === analysis.path);
  const what = wording(own);
  if (inArticle.length > 1) fixes.push(...bulk('article', what, own, inArticle, limits));
  if (alike.length > inArticle.length) fixes.push(...bulk('corpus', what, own, alike, limits));
  return fixes;
}

/** "Dimitri” to “Dmitry": the parts that differ, or the whole name where more than one does. */
function wording({ occurrence, suggestion, differences }: Deviation): string {
  const only = differences.length === 1 ? differences[0] : undefined;
  const from = only?.found ?? occurrence.mention.spelling;
  return onOneLine(`“${from}” to “${only?.expected ?? suggestion}”`);
}

/** A name may run over a line end. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** A fix for all of these deviations, as far as the limits allow; its title says what stays as it is. */
function bulk(
  scope: Scope,
  what: string,
  own: Deviation,
  all: readonly Deviation[],
  limits: BulkLimits,
): readonly Fix[] {
  const allowed = all.filter(each => !limits.leavesOut(each.occurrence.analysis.path));
  const isQuoted = (each: Deviation) => each.occurrence.mention.quoted;
  const changed = limits.canConfirm ? allowed : allowed.filter(each => !isQuoted(each));
  const edits = changed.flatMap(each => bulkEdits(own, each));
  if (edits.length === 0 || (changed.length === 1 && changed[0] === own)) return [];
  const articles = new Set(edits.map(edit => edit.path)).size;
  const where = scope === 'article' ? 'this article' : count(articles, 'article');
  const quoted = allowed.filter(isQuoted).length;
  const left = all.length - allowed.length;
  const notes = [count(changed.length, 'place')];
  if (quoted > 0) notes.push(`${limits.canConfirm ? 'to confirm' : 'left'} in quotations: ${quoted}`);
  if (left > 0) notes.push(`left in files of another encoding: ${left}`);
  return [{ scope, title: `Change ${what} in ${where} (${notes.join(', ')})`, preferred: false, edits }];
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

/** The edits of a deviation, of its other differences none. */
function bulkEdits(own: Deviation, other: Deviation): readonly TextEdit[] {
  const { mention } = other.occurrence;
  const wanted = shared(own, other).map(each => placeOf(mention.spelling, each));
  const confirm = mention.quoted ? { needsConfirmation: 'in a quotation' } : {};
  return editsOf(other.occurrence, other.suggestion)
    .filter(edit =>
      wanted.some(
        place => edit.start >= mention.start + place.start && edit.end <= mention.start + place.end,
      ),
    )
    .map(edit => ({ ...edit, ...confirm }));
}

/** Where in a spelling the differing part stands; the whole spelling where it cannot be told. */
function placeOf(spelling: string, difference: Difference): Span {
  const { found, part } = difference;
  const start = part.part === 'family' ? spelling.lastIndexOf(found) : spelling.indexOf(found);
  return start < 0 ? { start: 0, end: spelling.length } : { start, end: start + found.length };
}

function editsOf(occurrence: Occurrence, suggestion: string): readonly TextEdit[] {
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
