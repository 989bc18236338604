import { byCodeUnits } from '../base/order.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Analysis } from './analysis.ts';
import type { Entity } from './entity.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * A snapshot. While it is the newest, the corpus itself knows the entity of a mention; before the corpus changes
 * what it knows it retires the snapshot, which then answers from an index of its own, made on first use.
 */
export class FrozenSnapshot implements Snapshot {
  readonly revision: number;
  readonly analyses: ReadonlyMap<string, Analysis>;
  readonly entities: readonly Entity[];
  #entityNow: ((mention: Mention) => Entity | undefined) | undefined;
  #byMention: Map<Mention, Entity> | undefined;

  constructor(
    revision: number,
    analyses: ReadonlyMap<string, Analysis>,
    entities: readonly Entity[],
    entityNow: (mention: Mention) => Entity | undefined,
  ) {
    this.revision = revision;
    this.analyses = analyses;
    this.entities = entities;
    this.#entityNow = entityNow;
  }

  retire(): void {
    this.#entityNow = undefined;
  }

  entityOf(mention: Mention): Entity | undefined {
    if (this.#entityNow) return this.#entityNow(mention);
    if (!this.#byMention) {
      this.#byMention = new Map();
      for (const entity of this.entities) {
        for (const occurrence of entity.occurrences) this.#byMention.set(occurrence.mention, entity);
      }
    }
    return this.#byMention.get(mention);
  }
}

/** More changes than these are sorted in all at once. */
const FEW = 200;

/** The entities without those dropped and with those added, sorted by id. */
export function withEntities(
  before: readonly Entity[],
  added: readonly Entity[],
  dropped: ReadonlySet<Entity>,
): readonly Entity[] {
  const fresh = [...added].sort((a, b) => byCodeUnits(a.id, b.id));
  if (fresh.length + dropped.size <= FEW) return patched(before, fresh, dropped);
  const merged: Entity[] = [];
  let next = 0;
  for (const entity of before) {
    if (dropped.has(entity)) continue;
    for (let candidate = fresh[next]; candidate && candidate.id < entity.id; candidate = fresh[next]) {
      merged.push(candidate);
      next++;
    }
    merged.push(entity);
  }
  return [...merged, ...fresh.slice(next)];
}

/** The same, by looking for the place of each. */
function patched(
  before: readonly Entity[],
  fresh: readonly Entity[],
  dropped: ReadonlySet<Entity>,
): readonly Entity[] {
  const result = before.slice();
  for (const entity of dropped) {
    const at = result.indexOf(entity, placeOf(result, entity.id));
    if (at >= 0) result.splice(at, 1);
  }
  for (const entity of fresh) result.splice(placeOf(result, entity.id), 0, entity);
  return result;
}

/** The index of the first entity with this id, or of the first after it. */
function placeOf(sorted: readonly Entity[], id: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byCodeUnits(sorted[middle]?.id ?? '', id) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
