import type { Entity } from './entity.ts';
import type { Bearing, Cluster } from './form.ts';
import { judge } from './judge.ts';
import { merged } from './merged.ts';
import { StandingEntity } from './standing-entity.ts';
import { tallyOf } from './tally.ts';
import { isSameVerdict } from './verdict.ts';

/**
 * Makes the entity of a cluster anew, and notes it with those that are fresh, and the one before with those dropped.
 * It stays the same object where nothing of it changed.
 */
export function rebuild(cluster: Cluster, fresh: Entity[], dropped: Set<Entity>): void {
  const { entity: before, verdict: decided, bearings: counted, recount } = cluster;
  const bearings = bearingsOf(cluster);
  cluster.recount = false;
  if (bearings.length === 0) cluster.entity = undefined;
  else {
    const verdict = (recount ? undefined : decided) ?? judge(cluster.forms, tallyOf(bearings));
    const isSame = before && decided && isSameVerdict(verdict, decided) && areSame(bearings, counted);
    if (isSame) return;
    cluster.entity = new StandingEntity(verdict, bearings);
    cluster.verdict = verdict;
    cluster.bearings = bearings;
    fresh.push(cluster.entity);
  }
  if (before) dropped.add(before);
}

/** The bearings of all forms of a cluster, by path. */
function bearingsOf({ forms, shorts }: Cluster): readonly Bearing[] {
  // The longest list comes last, so that it is gone through once.
  const lists = [...forms, ...shorts].map(({ bearings }) => bearings).sort((a, b) => a.length - b.length);
  const [first = [], ...others] = lists;
  return others.reduce((all, list) => (all.length === 0 ? list : merged(all, list, byRank)), first);
}

function byRank(a: Bearing, b: Bearing): number {
  return a.entry.rank - b.entry.rank;
}

function areSame(a: readonly Bearing[], b: readonly Bearing[]): boolean {
  return a === b || (a.length === b.length && a.every((bearing, i) => bearing === b[i]));
}
