import { type Mark, mentionsGiven } from '../../server/src/recognise/given.ts';
import { chainsOf } from '../../server/src/resolve/chains-of.ts';
import { Corpus } from '../../server/src/resolve/corpus.ts';
import { PackedAnalysis } from '../../server/src/resolve/packed-analysis.ts';
import { sketchOf } from '../../server/src/resolve/story.ts';
import { readArticle } from '../../server/src/text/read.ts';
import type { GoldArticle, GoldSet } from './corpora/gold-set.ts';
import type { Folds, Recogniser } from './folds.ts';
import type { Name } from './score/name.ts';
import { overlaps } from './score/overlap.ts';

type Marked = Mark & Name;

/**
 * The names that Namedesk sees in the articles of a set, read as one corpus: an array for each article, in their
 * order. A candidate counts where the corpus vouches for it, as everywhere in Namedesk.
 */
export function namesSeen(set: GoldSet, folds: Folds): Name[][] {
  return resolved(set, ({ doc }) => folds.recogniserFor(set.name, doc));
}

/** The same with the annotated names for mentions, so that identity is scored apart from recognition. */
export function namesGiven(set: GoldSet): Name[][] {
  const given = new Map(set.articles.map(gold => [gold, namesOf(gold)]));
  const seen = resolved(set, gold => article => [...mentionsGiven(article, given.get(gold) ?? []).values()]);
  return set.articles.map((gold, i) => withDescriptions(gold, given.get(gold) ?? [], seen[i] ?? []));
}

/** The annotated names of our kinds. */
function namesOf(gold: GoldArticle): Marked[] {
  return gold.names.flatMap(({ start, end, kind, named, text }) =>
    named && kind !== 'other' ? [{ start, end, kind, text }] : [],
  );
}

/** What is annotated as a name and holds none, a description, is known as nobody else's. */
function withDescriptions({ doc }: GoldArticle, given: readonly Marked[], seen: readonly Name[]): Name[] {
  const alone = given.filter(mark => !seen.some(name => name.kind === mark.kind && overlaps(name, mark)));
  return [...seen, ...alone.map(mark => ({ ...mark, entity: `described in ${doc} at ${mark.start}` }))];
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
