import { byCodeUnits } from '../base/order.ts';
import { check, inReadingOrder } from '../check/check.ts';
import type { Problem } from '../check/problem.ts';
import type { RuleSettings } from '../check/rule.ts';
import type { Entity } from '../resolve/entity.ts';
import type { Snapshot } from '../resolve/snapshot.ts';

/**
 * The problems of each article that has any, from one snapshot of a corpus to the next: only entities that are not
 * the same objects as before are looked at again, and an article none of whose entities changed keeps its array.
 */
export class Diagnostics {
  #entities: readonly Entity[] = [];
  #settings: RuleSettings | undefined;
  #byPath = new Map<string, readonly Problem[]>();

  /** By path; those of one article by offset, then rule. What was returned before is not valid any more. */
  of(snapshot: Snapshot, settings: RuleSettings): ReadonlyMap<string, readonly Problem[]> {
    if (settings !== this.#settings) {
      this.#settings = settings;
      this.#entities = [];
      this.#byPath = new Map();
    }
    const { dropped, added } = differences(this.#entities, snapshot.entities);
    this.#entities = snapshot.entities;
    const changed = new Map<string, Problem[]>();
    for (const entity of dropped) {
      for (const problem of check(entity, settings)) this.#without(pathOf(problem), dropped, changed);
    }
    for (const entity of added) {
      for (const problem of check(entity, settings)) {
        this.#without(pathOf(problem), dropped, changed).push(problem);
      }
    }
    for (const [path, problems] of changed) {
      if (problems.length > 0) this.#byPath.set(path, problems.sort(inReadingOrder));
      else this.#byPath.delete(path);
    }
    return this.#byPath;
  }

  /** The problems of an article that are not of entities that are gone; a new array, the same for each call. */
  #without(path: string, dropped: ReadonlySet<Entity>, changed: Map<string, Problem[]>): Problem[] {
    let problems = changed.get(path);
    if (!problems) {
      problems = (this.#byPath.get(path) ?? []).filter(({ entity }) => !dropped.has(entity));
      changed.set(path, problems);
    }
    return problems;
  }
}

function pathOf({ occurrence }: Problem): string {
  return occurrence.analysis.path;
}

/** What one list of entities has and the other has not; both are sorted by id. */
function differences(before: readonly Entity[], now: readonly Entity[]) {
  const dropped = new Set<Entity>();
  const added: Entity[] = [];
  let i = 0;
  for (const entity of now) {
    let other = before[i];
    if (other === entity) {
      i++;
      continue;
    }
    while (other && byCodeUnits(other.id, entity.id) < 0) {
      dropped.add(other);
      other = before[++i];
    }
    if (other === entity) {
      i++;
      continue;
    }
    if (other?.id === entity.id) {
      dropped.add(other);
      i++;
    }
    added.push(entity);
  }
  for (; i < before.length; i++) dropped.add(before[i] as Entity);
  return { dropped, added };
}
