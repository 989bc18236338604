import type { DeskWord } from './desk-word.ts';
import type { Entity } from './entity.ts';
import type { Bearing, Cluster } from './form.ts';
import { judge } from './judge.ts';
import { StandingEntity } from './standing-entity.ts';
import { tallyOf } from './tally.ts';
import { isSameVerdict } from './verdict.ts';

/**
 * Makes the entity of a cluster anew, and notes it with those that are fresh, and the one before with those dropped.
 * It stays the same object where nothing of it changed.
 */
export function rebuild(cluster: Cluster, fresh: Entity[], dropped: Set<Entity>, word: DeskWord): void {
  const { entity: before, verdict: decided, bearings: counted, recount } = cluster;
  const bearings = [...cluster.forms, ...cluster.shorts]
    .filter(form => !form.isEmpty)
    .map(form => form.bearings);
  cluster.recount = false;
  if (bearings.length === 0) cluster.entity = undefined;
  else {
    const verdict =
      (recount ? undefined : decided) ??
      judge(cluster.forms, tallyOf(cluster), word.entryOf([...cluster.forms, ...cluster.shorts]));
    const isSame = before && decided && isSameVerdict(verdict, decided) && areSame(bearings, counted);
    if (isSame) return;
    cluster.entity = new StandingEntity(verdict, bearings);
    cluster.verdict = verdict;
    cluster.bearings = bearings;
    fresh.push(cluster.entity);
  }
  if (before) dropped.add(before);
}

/** Whether the lists are the same objects; a list that was given away never changes. */
function areSame(a: readonly (readonly Bearing[])[], b: readonly (readonly Bearing[])[]): boolean {
  return a.length === b.length && a.every((list, i) => list === b[i]);
}
