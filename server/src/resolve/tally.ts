import { Ballots, type Tally } from './ballots.ts';
import { type Bearing, type Cluster, type Entry, NO_SEVERAL } from './form.ts';
import type { Manner, Spelled } from './manner.ts';

/** Manners that stand together in some articles. */
interface Combination {
  readonly spelled: Spelled;
  articles: number;
  /** Those of the articles that tell their story alone. */
  stories: number;
  /** With one manner more. */
  readonly next: Map<Manner, Combination>;
}

/**
 * Counts the manners in which articles spell a bearer. How many articles have a manner is known; looked at one by
 * one are only those that tell a story with others, and those that have several of the bearer's forms. Boilerplate
 * is counted only where there is nothing else.
 */
export function tallyOf(cluster: Cluster): Tally {
  const forms = [...cluster.forms, ...cluster.shorts];
  let isOwn = false;
  for (const { manners } of forms) {
    for (const manner of manners.all) {
      manner.left = manner.bearings;
      isOwn ||= manner.own.length > 0;
    }
  }
  const together = new Map<Manner, Combination>();
  const shared = new Map<string, Spelled[]>();
  const spelledBy = (manner: Manner): Spelled => (isOwn ? manner.own : manner.boilerplate);
  for (const [entry, bearings] of singledOut(cluster)) {
    let next = together;
    let combination: Combination | undefined;
    for (const { manner } of bearings) {
      manner.left--;
      const before: Spelled = combination?.spelled ?? [];
      combination = next.get(manner);
      if (!combination) {
        const spelled = sumOf([before, spelledBy(manner)]);
        combination = { spelled, articles: 0, stories: 0, next: new Map() };
        next.set(manner, combination);
      }
      next = combination.next;
    }
    if (!combination) continue;
    combination.articles++;
    if (entry.story === undefined) combination.stories++;
    else {
      const told = shared.get(entry.story);
      if (told) told.push(combination.spelled);
      else shared.set(entry.story, [combination.spelled]);
    }
  }
  const ballots = new Ballots();
  collect(together, ballots);
  for (const told of shared.values()) ballots.put(sumOf(told), 0, 1);
  for (const { manners } of forms) {
    for (const manner of manners.all) {
      if (manner.left > 0) ballots.put(spelledBy(manner), manner.left, manner.left);
    }
  }
  return ballots.all;
}

/** Puts combinations with the ballots. */
function collect(from: ReadonlyMap<Manner, Combination>, ballots: Ballots): void {
  for (const { spelled, articles, stories, next } of from.values()) {
    if (articles > 0) ballots.put(spelled, articles, stories);
    collect(next, ballots);
  }
}

/** The articles of which more must be known than how many have their manner, and their bearings in the cluster. */
function* singledOut(cluster: Cluster): Iterable<readonly [Entry, readonly Bearing[]]> {
  cluster.several ??= severalIn(cluster);
  yield* cluster.several;
  for (const { shared } of [...cluster.forms, ...cluster.shorts]) {
    for (const entry of shared) {
      if (!cluster.several.has(entry)) yield [entry, bearingsIn(entry, cluster)];
    }
  }
}

function severalIn(cluster: Cluster): Map<Entry, readonly Bearing[]> {
  if (cluster.forms.length + cluster.shorts.size < 2) return NO_SEVERAL;
  const found = new Map<Entry, readonly Bearing[]>();
  const forms = [...cluster.forms, ...cluster.shorts].sort((a, b) => b.bearings.length - a.bearings.length);
  // An article that has two forms has one that is not the most frequent of all.
  for (const { bearings } of forms.slice(1)) {
    for (const { entry } of bearings) {
      const own = bearingsIn(entry, cluster);
      if (own.length > 1) found.set(entry, own);
    }
  }
  return found.size > 0 ? found : NO_SEVERAL;
}

/** The bearings of an article that belong to a cluster. */
export function bearingsIn({ bearings }: Entry, cluster: Cluster): readonly Bearing[] {
  return bearings.filter(({ form }) => form.cluster === cluster);
}

function sumOf(parts: readonly Spelled[]): Spelled {
  const [only, ...others] = parts.filter(part => part.length > 0);
  if (!only || others.length === 0) return only ?? [];
  const sums = new Map<string, number>();
  for (const part of parts) {
    for (const [spelling, mentions] of part) sums.set(spelling, mentions + (sums.get(spelling) ?? 0));
  }
  return [...sums];
}
