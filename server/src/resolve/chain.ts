import { byCodeUnits } from '../base/order.ts';
import type { Kind } from '../names/kind.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Article } from '../text/article.ts';
import { craftChains } from './craft-chains.ts';
import { personChains } from './person-chains.ts';
import { wordChains } from './word-chains.ts';

/** The coreferent mentions of one article. */
export interface Chain {
  readonly kind: Kind;
  /** The fullest spelling in the chain; the first of several. */
  readonly name: string;
  /** The comparison key of the name. Chains of one kind and key are one entity wherever they stand. */
  readonly key: string;
  /**
   * True where the article has nothing but a short form: a surname, an acronym or a number without its craft.
   * It names nothing by itself; the corpus settles whose it is, or leaves it undecided.
   */
  readonly short?: true;
  /** Keys of the short forms by which the article calls the bearer besides those that the name itself gives. */
  readonly shortKeys: readonly string[];
  /** True where all its mentions are candidates. */
  readonly candidate?: true;
  /** Indexes into the analysis's mentions, ascending. */
  readonly mentions: readonly number[];
}

/** Unites the mentions of one article. Each mention is in one chain at most; chains are sorted by first mention. */
export function chainsOf(article: Article, mentions: readonly Mention[]): Chain[] {
  const of = (kind: Kind): number[] => [...mentions.keys()].filter(i => mentions[i]?.kind === kind);
  const chains = [
    ...personChains(article, mentions, of('person')),
    ...craftChains(mentions, of('spacecraft')),
    ...wordChains(article, mentions, of('organisation')),
    ...wordChains(article, mentions, of('place')),
  ];
  return chains.sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0) || byCodeUnits(a.key, b.key));
}
