import { byCodeUnits } from '../base/order.ts';
import type { Kind } from '../names/kind.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Article } from '../text/article.ts';
import type { Chain } from './chain.ts';
import { craftChains } from './craft-chains.ts';
import { personChains } from './person-chains.ts';
import { wordChains } from './word-chains.ts';

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
