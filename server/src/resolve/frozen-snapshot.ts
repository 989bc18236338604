import { byCodeUnits } from '../base/order.ts';
import { merged, placeAmong } from '../base/sorted.ts';
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
  const kept = before.filter(entity => !dropped.has(entity));
  return merged(kept, fresh, idOf);
}

/** The same, by looking for the place of each. */
function patched(
  before: readonly Entity[],
  fresh: readonly Entity[],
  dropped: ReadonlySet<Entity>,
): readonly Entity[] {
  const result = before.slice();
  const gone = new Set(dropped);
  const more: Entity[] = [];
  for (const entity of fresh) {
    const at = placeAmong(result, entity.id, idOf);
    const there = result[at];
    if (there?.id === entity.id && gone.delete(there)) result[at] = entity;
    else more.push(entity);
  }
  for (const entity of gone) {
    const at = result.indexOf(entity, placeAmong(result, entity.id, idOf));
    if (at >= 0) result.splice(at, 1);
  }
  for (const entity of more) result.splice(placeAmong(result, entity.id, idOf), 0, entity);
  return result;
}

function idOf({ id }: Entity): string {
  return id;
}
