import type { Kind } from '../../server/src/names/kind.ts';
import type { Mention } from '../../server/src/recognise/mention.ts';
import { chainsOf } from '../../server/src/resolve/chains-of.ts';
import { Corpus } from '../../server/src/resolve/corpus.ts';
import { PackedAnalysis } from '../../server/src/resolve/packed-analysis.ts';
import { sketchOf } from '../../server/src/resolve/story.ts';
import type { Article } from '../../server/src/text/article.ts';
import { readArticle } from '../../server/src/text/read.ts';
import { covers } from '../../server/src/text/span.ts';
import type { GoldArticle, GoldSet } from './corpora/gold-set.ts';
import type { Folds, Recogniser } from './folds.ts';
import type { Name } from './score/name.ts';
import { overlaps } from './score/overlap.ts';
import { trimName } from './score/trim.ts';

/**
 * The names that Namedesk sees in the articles of a set, read as one corpus: an array for each article, in their
 * order. A candidate counts where the corpus vouches for it, as everywhere in Namedesk.
 */
export function namesSeen(set: GoldSet, folds: Folds): Name[][] {
  return resolved(set, ({ doc }) => folds.recogniserFor(set.name, doc));
}

/** The same with the annotated names for mentions, so that identity is scored apart from recognition. */
export function namesGiven(set: GoldSet): Name[][] {
  return resolved(set, gold => article => mentionsOf(gold, article));
}

function resolved(set: GoldSet, recogniserFor: (gold: GoldArticle) => Recogniser): Name[][] {
  const corpus = new Corpus();
  const analyses = set.articles.map(gold => {
    const article = readArticle(`${gold.doc}.txt`, gold.text);
    const mentions = recogniserFor(gold)(article);
    const chains = chainsOf(article, mentions);
    return new PackedAnalysis({
      ...{ path: article.path, lines: article.lines, mentions, chains, story: sketchOf(article) },
    });
  });
  for (const analysis of analyses) corpus.replace(analysis);
  const snapshot = corpus.snapshot();
  return analyses.map(({ mentions }) => {
    const names: Name[] = [];
    for (const mention of mentions) {
      const entity = snapshot.entityOf(mention)?.id;
      if (entity === undefined && mention.candidate) continue;
      const { start, end, kind, spelling: text } = mention;
      names.push({ start, end, kind, text, entity });
    }
    return names;
  });
}

/** The annotated names as the recogniser would give them: trimmed, of our kinds, the outermost of nested ones. */
function mentionsOf(gold: GoldArticle, { text, blocks, quotations }: Article): Mention[] {
  const mentions: Mention[] = [];
  const longestFirst = gold.names
    .filter(name => name.named && name.kind !== 'other')
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const name of longestFirst) {
    const span = trimName(name.text, name.start);
    if (mentions.some(mention => overlaps(mention, span))) continue;
    mentions.push({
      ...span,
      kind: name.kind as Kind,
      spelling: text.slice(span.start, span.end),
      role: blocks.find(block => covers(block, span))?.role ?? 'body',
      quoted: quotations.some(quotation => covers(quotation, span)),
    });
  }
  return mentions.sort((a, b) => a.start - b.start);
}
