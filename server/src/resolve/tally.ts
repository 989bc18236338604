import type { Cluster, Entry } from './form.ts';
import type { Manner, Spelled } from './manner.ts';

/** How some articles, or some stories, spell a bearer: each of them has so many mentions of each spelling. */
interface Ballot {
  readonly spelled: Spelled;
  /** The number of articles or stories. */
  readonly count: number;
}

/** Manners that stand together in some articles. */
interface Combination {
  readonly spelled: Spelled;
  articles: number;
  /** Those of the articles that tell their story alone. */
  stories: number;
  /** With one manner more. */
  readonly next: Map<Manner, Combination>;
}

/** How the articles spell a bearer. */
export interface Tally {
  readonly articles: readonly Ballot[];
  /** The same by story: the articles that tell one story are one. */
  readonly stories: readonly Ballot[];
}

/**
 * Counts the manners in which articles spell a bearer. How many articles have a manner is known; looked at one by
 * one are only those that tell a story with others, and those that have several of the bearer's forms. Boilerplate
 * is counted only where there is nothing else.
 */
export function tallyOf(cluster: Cluster): Tally {
  const forms = [...cluster.forms, ...cluster.shorts];
  const manners = forms.flatMap(form => [...form.manners.values()]);
  const isOwn = manners.some(({ own }) => own.length > 0);
  const left = new Map(manners.map(manner => [manner, manner.bearings]));
  const together = new Map<Manner, Combination>();
  const stories: Ballot[] = [];
  const shared = new Map<string, Spelled[]>();
  const spelledBy = (manner: Manner): Spelled => (isOwn ? manner.own : manner.boilerplate);
  for (const entry of singledOut(cluster)) {
    let next = together;
    let combination: Combination | undefined;
    for (const { form, manner } of entry.bearings) {
      if (form.cluster !== cluster) continue;
      left.set(manner, (left.get(manner) ?? 0) - 1);
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
  const articles: Ballot[] = [];
  collect(together, articles, stories);
  for (const told of shared.values()) stories.push({ spelled: sumOf(told), count: 1 });
  for (const [manner, count] of left) {
    if (count === 0) continue;
    const ballot = { spelled: spelledBy(manner), count };
    articles.push(ballot);
    stories.push(ballot);
  }
  return { articles, stories };
}

/** The ballots of all combinations. */
function collect(from: ReadonlyMap<Manner, Combination>, articles: Ballot[], stories: Ballot[]): void {
  for (const { spelled, next, ...counts } of from.values()) {
    if (counts.articles > 0) articles.push({ spelled, count: counts.articles });
    if (counts.stories > 0) stories.push({ spelled, count: counts.stories });
    collect(next, articles, stories);
  }
}

/** The articles of which more must be known than how many have their manner. */
function* singledOut(cluster: Cluster): Iterable<Entry> {
  cluster.several ??= severalIn(cluster);
  yield* cluster.several;
  for (const { shared } of [...cluster.forms, ...cluster.shorts]) {
    for (const entry of shared) if (!cluster.several.has(entry)) yield entry;
  }
}

function severalIn(cluster: Cluster): Set<Entry> {
  const found = new Set<Entry>();
  const forms = [...cluster.forms, ...cluster.shorts].sort((a, b) => b.bearings.length - a.bearings.length);
  // An article that has two forms has one that is not the most frequent of all.
  for (const { bearings } of forms.slice(1)) {
    for (const { entry } of bearings) if (hasSeveral(entry, cluster)) found.add(entry);
  }
  return found;
}

/** Whether several forms of a cluster stand in an article. */
export function hasSeveral({ bearings }: Entry, cluster: Cluster): boolean {
  let count = 0;
  for (const { form } of bearings) if (form.cluster === cluster) count++;
  return count > 1;
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
