import type { ListedName } from '../recognise/mention.ts';
import { recognise } from '../recognise/recognise.ts';
import type { Article } from '../text/article.ts';
import { chainsOf } from './chains-of.ts';
import { PackedAnalysis } from './packed-analysis.ts';
import { sketchOf } from './story.ts';

/** Analyses one article alone: its mentions, chains and story. Pure, total, linear in the text (invariant 3). */
export function analyse(article: Article, listed: readonly ListedName[] = []): PackedAnalysis {
  const mentions = recognise(article, listed);
  return new PackedAnalysis({
    path: article.path,
    lines: article.lines,
    mentions,
    chains: chainsOf(article, mentions),
    story: sketchOf(article),
  });
}
