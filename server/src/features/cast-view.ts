import { fold } from '../names/fold.ts';
import { KINDS, type Kind } from '../names/kind.ts';
import type { Entity, Occurrence, Usage } from '../resolve/entity.ts';
import type { Snapshot } from '../resolve/snapshot.ts';

/** One of the cast of a corpus, as a list shows it. */
interface CastEntry {
  readonly entity: Entity;
  /** All mentions, in whatever spelling. */
  readonly mentions: number;
}

export interface CastPage {
  /** How many there are, also beyond those that are listed. */
  readonly total: number;
  /** The most mentioned first. */
  readonly entries: readonly CastEntry[];
}

/** The number of entities of each kind; kinds of which there are none are left out. */
export function castKinds(snapshot: Snapshot): readonly { readonly kind: Kind; readonly number: number }[] {
  const numbers = new Map<Kind, number>();
  for (const { kind } of snapshot.entities) numbers.set(kind, (numbers.get(kind) ?? 0) + 1);
  return KINDS.flatMap(kind => {
    const number = numbers.get(kind);
    return number ? [{ kind, number }] : [];
  });
}

/** The entities of a kind, or of all, that have a spelling with `query` in it, whatever the case and the accents. */
export function castPage(snapshot: Snapshot, kind: Kind | undefined, query: string, most: number): CastPage {
  const wanted = fold(query);
  const found = snapshot.entities.filter(
    entity =>
      (kind === undefined || entity.kind === kind) &&
      (wanted === '' || entity.spellings.some(({ text }) => fold(text).includes(wanted))),
  );
  const entries = found.map(entity => ({ entity, mentions: mentionsOf(entity) }));
  // The sort is stable, and the entities come in the order of their ids.
  entries.sort((a, b) => b.mentions - a.mentions);
  return { total: found.length, entries: entries.slice(0, most) };
}

export function mentionsOf({ spellings }: Entity): number {
  return spellings.reduce((sum, { mentions }) => sum + mentions, 0);
}

/** An entity by its id; undefined where the corpus has none such, any more. */
export function entityById(snapshot: Snapshot, id: string): Entity | undefined {
  const { entities } = snapshot;
  let low = 0;
  let high = entities.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entities[middle]?.id ?? '') < id) low = middle + 1;
    else high = middle;
  }
  const found = entities[low];
  return found?.id === id ? found : undefined;
}

/** The mentions of an entity that are spelled so, or all, by path and offset. */
export function mentionsSpelled(entity: Entity, spelling: string | undefined): readonly Occurrence[] {
  if (spelling === undefined) return entity.occurrences;
  return entity.occurrences.filter(({ mention }) => mention.spelling === spelling);
}

/** How a spelling stands to the others: it is the canonical one, deviates, may be either, or is another name. */
export type SpellingState = 'canonical' | 'wrong' | 'tied' | 'other';

export function spellingState(entity: Entity, { text }: Usage, tied: ReadonlySet<string>): SpellingState {
  if (tied.has(text)) return 'tied';
  if (text === entity.canonical) return 'canonical';
  return entity.deviations.some(({ occurrence }) => occurrence.mention.spelling === text) ? 'wrong' : 'other';
}
