import { byCodeUnits } from '../base/order.ts';
import { fold } from '../names/fold.ts';
import { isAllCapitals, plain } from '../names/part.ts';
import type { Usage } from './entity.ts';

interface Tally {
  /** As written, with the number of mentions: straight and curly apostrophes are one spelling. */
  readonly texts: Map<string, number>;
  readonly articles: Set<string>;
  readonly stories: Set<string>;
  mentions: number;
}

/**
 * Counts how one part of a name is spelled. Spellings that differ only in the form of apostrophes, or in being
 * written in capitals, are one.
 */
export class Votes {
  readonly #tallies = new Map<string, Tally>();

  add(text: string, path: string, story: string, mentions = 1): void {
    const key = plain(text);
    let tally = this.#tallies.get(key);
    if (!tally) {
      tally = { texts: new Map(), articles: new Set(), stories: new Set(), mentions: 0 };
      this.#tallies.set(key, tally);
    }
    tally.texts.set(text, (tally.texts.get(text) ?? 0) + mentions);
    tally.articles.add(path);
    tally.stories.add(story);
    tally.mentions += mentions;
  }

  /** The spellings, the best first: by stories, articles, mentions, all falling, then by code units. */
  usages(): Usage[] {
    this.#settleCapitals();
    return [...this.#tallies.values()]
      .map(tally => ({
        text: mostFrequent(tally.texts),
        mentions: tally.mentions,
        articles: tally.articles.size,
        stories: tally.stories.size,
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
      for (const path of from.articles) to.articles.add(path);
      for (const story of from.stories) to.stories.add(story);
      to.mentions += from.mentions;
    }
  }
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
