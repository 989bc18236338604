import { analyse } from '../../../server/src/resolve/analyse.ts';
import { Corpus } from '../../../server/src/resolve/corpus.ts';
import type { PackedAnalysis } from '../../../server/src/resolve/packed-analysis.ts';
import { readArticle } from '../../../server/src/text/read.ts';
import type { GoldSet } from '../corpora/gold-set.ts';
import { median, processorMillisecondsOf, quantile } from './clock.ts';
import { type MadeArticle, makeArticles } from './made.ts';
import { bytesKept } from './memory.ts';

/** What a corpus of so many made-up articles costs; times in milliseconds of the processor, memory in bytes. */
export interface Resolving {
  readonly articles: number;
  readonly mentions: number;
  readonly entities: number;
  /** From recognised mentions to entities, all articles at once. */
  readonly time: number;
  /** Time by the time that JSON.parse takes for the same mentions, a line each. */
  readonly perParse: number;
  /** One changed article: replaced, and the corpus resolved again. */
  readonly changed: { readonly median: number; readonly p99: number };
  /** The median of a change by the median time that the changed article's own analysis takes. */
  readonly changedPerAnalysis: number;
  /** Analyses and corpus together. */
  readonly bytes: number;
}

const ROUNDS = 5;
/** A larger corpus is resolved twice only, and JSON.parse reads the mentions of so many of its articles. */
const LARGE = 10_000;
const CHANGES = 300;

export function measureResolving(sample: GoldSet, articles: number): Resolving {
  // The texts are not kept, as in the server, so that what an analysis holds of its text counts.
  const { kept, bytes } = bytesKept(() => {
    const analyses = [...makeArticles(sample, articles, 1)].map(analysisOf);
    const corpus = corpusOf(analyses);
    return { analyses, corpus };
  });
  const { analyses, corpus } = kept;
  const mentions = analyses.reduce((sum, { mentionCount }) => sum + mentionCount, 0);
  const lines = analyses
    .slice(0, LARGE)
    .flatMap(({ path, mentions }) => mentions.map(mention => JSON.stringify({ path, ...mention })));
  const times: number[] = [];
  const parses: number[] = [];
  for (let round = 0; round < (articles > LARGE ? 2 : ROUNDS); round++) {
    times.push(processorMillisecondsOf(() => corpusOf(analyses)));
    const parse = processorMillisecondsOf(() => lines.map(line => JSON.parse(line)));
    parses.push((parse * mentions) / lines.length);
  }
  const changes = [...makeArticles(sample, CHANGES, 2)].map((article, i) => ({
    ...article,
    path: `made/${Math.floor((i * articles) / CHANGES)}.txt`,
  }));
  const analysing: number[] = [];
  const changing = changes.map(article => {
    let analysis: PackedAnalysis | undefined;
    analysing.push(
      processorMillisecondsOf(() => {
        analysis = analysisOf(article);
      }),
    );
    return processorMillisecondsOf(() => {
      if (analysis) corpus.replace(analysis);
      corpus.snapshot();
    });
  });
  return {
    articles,
    mentions,
    entities: corpus.snapshot().entities.length,
    time: median(times),
    perParse: median(times.map((time, i) => time / (parses[i] ?? 1))),
    changed: { median: median(changing), p99: quantile(changing, 0.99) },
    changedPerAnalysis: median(changing) / median(analysing),
    bytes,
  };
}

function analysisOf({ path, text }: MadeArticle): PackedAnalysis {
  return analyse(readArticle(path, text));
}

function corpusOf(analyses: readonly PackedAnalysis[]): Corpus {
  const corpus = new Corpus();
  for (const analysis of analyses) corpus.replace(analysis);
  corpus.snapshot();
  return corpus;
}
