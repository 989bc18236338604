import { byCodeUnits } from '../base/order.ts';
import { fold } from '../names/fold.ts';
import { isAllCapitals, plain } from '../names/part.ts';
import type { Usage } from './entity.ts';

/** Where one spelling stands: how often, in which articles, in which stories. */
export interface Tally {
  mentions: number;
  readonly articles: Set<string>;
  readonly stories: Set<string>;
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

  /** The spellings, the best first: by stories, articles, mentions, all falling, then by code units. */
  usages(): Usage[] {
    this.#settleCapitals();
    return [...this.#tallies.values()]
      .map(tally => ({
        text: mostFrequent(tally.texts),
        mentions: tally.tallies.reduce((sum, { mentions }) => sum + mentions, 0),
        articles: unionSize(tally.tallies.map(({ articles }) => articles)),
        stories: unionSize(tally.tallies.map(({ stories }) => stories)),
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

function byVotes(a: Usage, b: Usage): number {
  return (
    b.stories - a.stories || b.articles - a.articles || b.mentions - a.mentions || byCodeUnits(a.text, b.text)
  );
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
