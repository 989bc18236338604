import type { Spelled } from './manner.ts';

/** How some articles spell a bearer, or some stories. */
export interface Ballot {
  /** The spellings with their mentions, each of which counts `times`. */
  readonly spelled: Spelled;
  readonly times: number;
  /** The number of articles. */
  readonly articles: number;
  /** The number of stories: the articles that tell one story are one, with a ballot of its own. */
  readonly stories: number;
}

/** How the articles spell a bearer. */
export type Tally = readonly Ballot[];

/** A ballot of several manners: all mentions of its one or two spellings. */
interface Sum extends Ballot {
  readonly spelled: [spelling: string, mentions: number][];
  articles: number;
  stories: number;
}

/** The sums of ballots that begin with one spelling. */
interface Sums {
  alone: Sum | undefined;
  /** By the other spelling; less often than the first, as often, more often. */
  beside: Map<string, [Sum | undefined, Sum | undefined, Sum | undefined]> | undefined;
}

/**
 * Ballots, of which few are left: those that have one spelling are summed up, and those that have the same two of which
 * the same is the more frequent. The votes are the same: they ask only which of a ballot's spellings has the most.
 */
export class Ballots {
  readonly all: Ballot[] = [];
  readonly #sums = new Map<string, Sums>();

  /** Each of so many articles has these mentions; without an article they are those of one story. */
  put(spelled: Spelled, articles: number, stories: number): void {
    const [first, second] = spelled;
    if (!first) return;
    if (articles === 0 || spelled.length > 2) {
      this.all.push({ spelled, times: articles, articles, stories });
      return;
    }
    const sum = this.#sumOf(first, second);
    sum.articles += articles;
    sum.stories += stories;
    for (const [i, each] of sum.spelled.entries()) each[1] += articles * (spelled[i]?.[1] ?? 0);
  }

  #sumOf(first: Spelled[number], second: Spelled[number] | undefined): Sum {
    let sums = this.#sums.get(first[0]);
    if (!sums) {
      sums = { alone: undefined, beside: undefined };
      this.#sums.set(first[0], sums);
    }
    if (!second) {
      sums.alone ??= this.#newSum(first[0]);
      return sums.alone;
    }
    sums.beside ??= new Map();
    let three = sums.beside.get(second[0]);
    if (!three) {
      three = [undefined, undefined, undefined];
      sums.beside.set(second[0], three);
    }
    const which = 1 + Math.sign(second[1] - first[1]);
    const sum = three[which] ?? this.#newSum(first[0], second[0]);
    three[which] = sum;
    return sum;
  }

  #newSum(...spellings: readonly string[]): Sum {
    const sum: Sum = { spelled: spellings.map(text => [text, 0]), times: 1, articles: 0, stories: 0 };
    this.all.push(sum);
    return sum;
  }
}
