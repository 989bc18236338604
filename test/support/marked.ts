import type { Kind } from '../../server/src/names/kind.ts';
import type { Mention } from '../../server/src/recognise/mention.ts';
import { chainsOf } from '../../server/src/resolve/chains-of.ts';
import { Corpus } from '../../server/src/resolve/corpus.ts';
import { PackedAnalysis } from '../../server/src/resolve/packed-analysis.ts';
import { sketchOf } from '../../server/src/resolve/story.ts';
import { readArticle } from '../../server/src/text/read.ts';
import { covers, type Span } from '../../server/src/text/span.ts';
import type { Fixture } from './fixture.ts';

/** A name in a text, as a test says it: neither its role nor whether it is quoted has to be said. */
export interface MarkedName extends Span {
  readonly kind: Kind;
  readonly candidate?: boolean;
  /** What the text says that the bearer is. */
  readonly description?: string;
}

/** The analysis of a text whose mentions are given, so that what follows recognition is tested apart from it. */
export function analysisOf(path: string, text: string, names: readonly MarkedName[]): PackedAnalysis {
  const article = readArticle(path, text);
  const mentions = names.map(
    ({ start, end, kind, candidate, description }): Mention => ({
      start,
      end,
      kind,
      spelling: text.slice(start, end),
      role: article.blocks.find(block => covers(block, { start, end }))?.role ?? 'body',
      quoted: article.quotations.some(quotation => covers(quotation, { start, end })),
      ...(candidate ? { candidate } : {}),
      ...(description === undefined ? {} : { description }),
    }),
  );
  const chains = chainsOf(article, mentions);
  return new PackedAnalysis({ path, lines: article.lines, mentions, chains, story: sketchOf(article) });
}

/** The corpus of a fixture, with its marks for mentions. */
export function markedCorpus(fixture: Fixture): Corpus {
  const corpus = new Corpus();
  for (const file of fixture.files) corpus.replace(analysisOf(file.path, file.text, file.marks));
  return corpus;
}
