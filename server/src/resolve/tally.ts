import type { Bearing } from './form.ts';
import type { Manner, Spelled } from './manner.ts';

/** How some articles, or some stories, spell a bearer: each of them has so many mentions of each spelling. */
interface Ballot {
  readonly spelled: Spelled;
  /** The number of articles or stories. */
  readonly count: number;
}

/** How the articles spell a bearer. */
export interface Tally {
  readonly articles: readonly Ballot[];
  /** The same by story: the articles that tell one story are one. */
  readonly stories: readonly Ballot[];
}

/**
 * Counts how often each manner of spelling a bearer occurs: one pass over the bearings, which are sorted by path.
 * Boilerplate is counted only where there is nothing else.
 */
export function tallyOf(bearings: readonly Bearing[]): Tally {
  const isOwn = bearings.some(({ manner }) => manner.own.length > 0);
  const spelledBy = (manner: Manner): Spelled => (isOwn ? manner.own : manner.boilerplate);
  const manners: Manner[] = [];
  const articles: Ballot[] = [];
  const stories: Ballot[] = [];
  const shared = new Map<string, Spelled[]>();
  for (let i = 0; i < bearings.length; i++) {
    const { entry, manner } = bearings[i] as Bearing;
    if (entry.story === undefined && bearings[i + 1]?.entry !== entry) {
      if (manner.counted++ === 0) manners.push(manner);
      continue;
    }
    const parts = [spelledBy(manner)];
    for (let next = bearings[i + 1]; next?.entry === entry; next = bearings[++i + 1])
      parts.push(spelledBy(next.manner));
    const ballot = { spelled: sumOf(parts), count: 1 };
    articles.push(ballot);
    if (entry.story === undefined) stories.push(ballot);
    else {
      const told = shared.get(entry.story);
      if (told) told.push(ballot.spelled);
      else shared.set(entry.story, [ballot.spelled]);
    }
  }
  for (const told of shared.values()) stories.push({ spelled: sumOf(told), count: 1 });
  for (const manner of manners) {
    const ballot = { spelled: spelledBy(manner), count: manner.counted };
    manner.counted = 0;
    articles.push(ballot);
    stories.push(ballot);
  }
  return { articles, stories };
}

function sumOf(parts: readonly Spelled[]): Spelled {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const sums = new Map<string, number>();
  for (const part of parts) {
    for (const [spelling, mentions] of part) sums.set(spelling, mentions + (sums.get(spelling) ?? 0));
  }
  return [...sums];
}
