import { byCodeUnits } from '../base/order.ts';
import { fold } from '../names/fold.ts';
import { isAllCapitals, plain } from '../names/part.ts';
import type { Usage } from './entity.ts';

/** Where one spelling stands: how often, in which articles, in which stories. */
export interface Tally {
  mentions: number;
  readonly articles: Set<string>;
  /** The number of mentions in each story. */
  readonly stories: Map<string, number>;
}

interface TextTally {
  /** As written, with the number of mentions: straight and curly apostrophes are one spelling. */
  readonly texts: Map<string, number>;
  /** What is counted together. */
  readonly tallies: Tally[];
}

/**
 * Counts how one part of a name is spelled. Spellings that differ only in the form of apostrophes, or in being
 * written in capitals, are one.
 */
export class Votes {
  readonly #tallies = new Map<string, TextTally>();

  /** Adds the votes of all mentions of one spelling for the text that it has in this part. */
  add(text: string, one: Tally): void {
    const key = plain(text);
    let tally = this.#tallies.get(key);
    if (!tally) {
      tally = { texts: new Map(), tallies: [] };
      this.#tallies.set(key, tally);
    }
    tally.texts.set(text, (tally.texts.get(text) ?? 0) + one.mentions);
    tally.tallies.push(one);
  }

  /**
   * The spellings, the best first: by stories, articles, mentions, all falling; on a tie the one that says more
   * (with its accents and hyphens), then by code units. A story has one vote, for the spelling that it uses most;
   * where it uses several equally often, each has it.
   */
  usages(): Usage[] {
    this.#settleCapitals();
    const tallies = [...this.#tallies.values()];
    const mentionsByStory = tallies.map(({ tallies: each }) => sumByStory(each));
    const most = new Map<string, number>();
    for (const counts of mentionsByStory) {
      for (const [story, count] of counts) most.set(story, Math.max(count, most.get(story) ?? 0));
    }
    return tallies
      .map((tally, i) => ({
        text: mostFrequent(tally.texts),
        mentions: tally.tallies.reduce((sum, { mentions }) => sum + mentions, 0),
        articles: unionSize(tally.tallies.map(({ articles }) => articles)),
        stories: countWhere(mentionsByStory[i] ?? new Map(), (story, count) => most.get(story) === count),
      }))
      .sort(byVotes);
  }

  /** Gives the votes of a spelling in capitals to the one that it stands for; drops those that stand for none. */
  #settleCapitals(): void {
    const keys = [...this.#tallies.keys()];
    const mixed = keys.filter(key => !isAllCapitals(key));
    if (mixed.length === 0) return;
    for (const capitals of keys) {
      if (!isAllCapitals(capitals)) continue;
      const meant = mixed.filter(key => key.toUpperCase() === capitals);
      const key = meant.length === 1 ? meant[0] : undefined;
      const unclear = key === undefined && mixed.some(other => fold(other) === fold(capitals));
      if (key === undefined && !unclear) continue;
      const from = this.#tallies.get(capitals);
      const to = key === undefined ? undefined : this.#tallies.get(key);
      this.#tallies.delete(capitals);
      if (!from || !to) continue;
      to.tallies.push(...from.tallies);
    }
  }
}

function unionSize(sets: readonly ReadonlySet<string>[]): number {
  const [first] = sets;
  if (sets.length === 1 && first) return first.size;
  const union = new Set<string>();
  for (const set of sets) for (const each of set) union.add(each);
  return union.size;
}

function sumByStory(tallies: readonly Tally[]): ReadonlyMap<string, number> {
  const [first] = tallies;
  if (tallies.length === 1 && first) return first.stories;
  const sums = new Map<string, number>();
  for (const { stories } of tallies) {
    for (const [story, count] of stories) sums.set(story, count + (sums.get(story) ?? 0));
  }
  return sums;
}

function countWhere(
  counts: ReadonlyMap<string, number>,
  holds: (story: string, count: number) => boolean,
): number {
  let number = 0;
  for (const [story, count] of counts) if (holds(story, count)) number++;
  return number;
}

function byVotes(a: Usage, b: Usage): number {
  return (
    b.stories - a.stories ||
    b.articles - a.articles ||
    b.mentions - a.mentions ||
    marks(b.text) - marks(a.text) ||
    byCodeUnits(a.text, b.text)
  );
}

/** The letters with accents and the hyphens, which copy tends to lose and seldom to invent. */
function marks(text: string): number {
  return text.normalize('NFD').replace(/[^\p{M}-]/gu, '').length;
}

function mostFrequent(texts: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [text, count] of texts) {
    if (count > most || (count === most && text < best)) {
      best = text;
      most = count;
    }
  }
  return best;
}
