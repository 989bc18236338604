import type { Choice, Problem } from '../check/problem.ts';
import { isAllCapitals } from '../names/part.ts';
import type { Deviation, Entity, NamePart } from '../resolve/entity.ts';
import { respelled } from '../resolve/respelled.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import { type BulkLimits, bulk, onOneLine, placesOf } from './bulk.ts';
import { editsOf } from './deviation-edits.ts';
import type { TextEdit } from './edit.ts';
import type { Fix } from './fix.ts';

/** The change of one mention. */
export function single(
  suggestion: string,
  quoted: boolean,
  preferred: boolean,
  edits: readonly TextEdit[],
): Fix {
  const title = `Change to “${onOneLine(suggestion)}”${quoted ? ' in this quotation' : ''}`;
  return { scope: 'occurrence', title, preferred, edits };
}

/** Where the articles do not decide, the desk may: this mention, or the whole corpus; nothing is preferred. */
export function choiceFixes(
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
export function respellings(
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

/**
 * The parts as this deviation spells them, in the letter case of a text; undefined for what looks like a slip, which
 * no house would choose, and where they stand in capitals only.
 */
export function otherSpelling(
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
