import type { Choice, Problem } from '../check/problem.ts';
import { isAllCapitals } from '../names/part.ts';
import type { Deviation, Difference, Entity, NamePart } from '../resolve/entity.ts';
import { respelled } from '../resolve/respelled.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import { isWritten } from '../text/block.ts';
import { type BulkLimits, bulk, onOneLine, type Place, placesOf } from './bulk.ts';
import { editsOf } from './deviation-edits.ts';
import type { TextEdit } from './edit.ts';

/**
 * How far a fix reaches: this mention; the same fault in the article, in the corpus; every spelling of the name, made
 * the canonical one; every spelling, made the one that stands here.
 */
export const SCOPES = ['occurrence', 'article', 'corpus', 'entity', 'respelling'] as const;
export type Scope = (typeof SCOPES)[number];

/** What is offered for a problem. Nothing changes until a person picks it. */
export interface Fix {
  readonly scope: Scope;
  readonly title: string;
  /** The one fix that an editor may apply without asking further. */
  readonly preferred: boolean;
  /** Of a respelling, what is to be written everywhere: there may be several to choose from. */
  readonly spelling?: string;
  /** By path, then offset; never empty. */
  readonly edits: readonly TextEdit[];
}

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
  const own = entity?.deviations.find(each => each.occurrence.mention === mention);
  if (!entity || own === undefined) return fixes;
  const offer = (scope: Scope, change: string, where: string | undefined, places: readonly Place[]): void => {
    const made = bulk(change, where, places, limits);
    const isOwnAlone = places.length === 1 && places[0]?.occurrence === own.occurrence;
    if (made && !isOwnAlone) fixes.push({ scope, preferred: false, ...made });
  };

  const alike = entity.deviations.filter(each => isStory(each) && shared(own, each).length > 0);
  const inArticle = alike.filter(each => each.occurrence.analysis.path === analysis.path);
  const ofOwn = (each: Deviation, difference: Difference) => shared(own, each).includes(difference);
  const change = `Change ${wording(own)}`;
  const everywhere = placesOf(snapshot, alike, ofOwn);
  const here = everywhere.filter(each => each.occurrence.analysis.path === analysis.path);
  if (here.length > 1) offer('article', change, 'this article', here);
  if (alike.length > inArticle.length) offer('corpus', change, undefined, everywhere);

  const all = entity.deviations.filter(isStory);
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

function single(suggestion: string, quoted: boolean, preferred: boolean, edits: readonly TextEdit[]): Fix {
  const title = `Change to “${onOneLine(suggestion)}”${quoted ? ' in this quotation' : ''}`;
  return { scope: 'occurrence', title, preferred, edits };
}

/** Where the articles do not decide, the desk may: this mention, or the whole corpus; nothing is preferred. */
function choiceFixes(
  snapshot: Snapshot,
  entity: Entity | undefined,
  { occurrence }: Problem,
  { text, suggestion }: Choice,
  limits: BulkLimits,
): readonly Fix[] {
  const edits = editsOf(occurrence, suggestion);
  const here = edits.length > 0 ? [single(suggestion, occurrence.mention.quoted, false, edits)] : [];
  const part = entity?.parts.find(({ usages }) => usages.some(usage => usage.text === text));
  if (!entity || !part || text === undefined) return here;
  return [...here, ...respellings(snapshot, entity, new Map([[part.part, text]]), limits, true)];
}

/** The whole entity in another spelling than the votes have it; nothing where they have it so, unless they are tied. */
function respellings(
  snapshot: Snapshot,
  entity: Entity,
  wanted: ReadonlyMap<NamePart['part'], string>,
  limits: BulkLimits,
  tied = false,
): readonly Fix[] {
  const { canonical, deviations } = respelled(entity, wanted);
  if (canonical === entity.canonical && !tied) return [];
  const places = placesOf(snapshot, deviations, () => true, true);
  const made = bulk(`Write “${onOneLine(canonical)}”`, 'everywhere', places, limits);
  return made ? [{ scope: 'respelling', spelling: canonical, preferred: false, ...made }] : [];
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

/**
 * The parts as this deviation spells them, in the letter case of a text; undefined for what looks like a slip, which
 * no house would choose, and where they stand in capitals only.
 */
function otherSpelling(
  { parts }: Entity,
  { differences }: Deviation,
): ReadonlyMap<NamePart['part'], string> | undefined {
  const wanted = new Map<NamePart['part'], string>();
  for (const { part, found, reason } of differences) {
    if (reason === 'slip') return undefined;
    const usages = parts.find(each => each.part === part.part)?.usages ?? [];
    const written = usages.find(
      ({ text }) =>
        text.toLowerCase() === found.toLowerCase() && (part.part === 'designator' || !isAllCapitals(text)),
    );
    if (written === undefined) return undefined;
    wanted.set(part.part, written.text);
  }
  return wanted;
}
