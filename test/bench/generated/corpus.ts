import { type Random, seeded } from '../speed/random.ts';
import { type GeneratedArticle, reprinted, writeArticle } from './article.ts';
import { appearancesOf, type Planted, seatedIn } from './cast.ts';
import { drawPairs } from './variants.ts';

/** Articles with people whose names are known, place by place. */
export interface Generated {
  readonly articles: readonly GeneratedArticle[];
  readonly planted: readonly Planted[];
}

/** The share of articles that another agency prints too. */
const REPRINTED = 0.08;
/** The people of the cast in an article, on average, as long as there are enough of them. */
const PEOPLE = 1.8;

/**
 * So many articles, from pairs of names that are read at run time. The same corpora, number and seed give the same
 * articles. Undefined where the pairs are not there.
 */
export function generate(corpora: string, articles: number, seed: number): Generated | undefined {
  const random: Random = seeded(seed);
  const drawn = drawPairs(corpora, random);
  if (!drawn) return undefined;
  const own = Math.max(1, Math.round(articles * (1 - REPRINTED)));
  const { appearances, planted } = appearancesOf(drawn, PEOPLE * own, random);
  const written: GeneratedArticle[] = [];
  let left = articles - own;
  const nextPath = () => `generated/${written.length}.txt`;
  for (const people of seatedIn(own, appearances, random)) {
    const article = writeArticle(nextPath(), people, random);
    written.push(article);
    if (left === 0 || random() >= REPRINTED) continue;
    written.push(reprinted(nextPath(), article, random));
    left--;
  }
  const again = written.slice(0, left);
  for (const article of again) written.push(reprinted(nextPath(), article, random));
  return { articles: written, planted };
}
