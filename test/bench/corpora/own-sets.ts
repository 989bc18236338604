import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type GoldSet, readFixtureSet } from './gold-set.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));

export interface OwnSet {
  readonly name: string;
  read(): GoldSet;
}

/** The sets whose expectations are part of this project; the real articles lie beside the corpora, if anywhere. */
export function ownSets(corpora: string): OwnSet[] {
  const articles = join(dirname(corpora), 'articles');
  const sample = join(FIXTURES, 'corpus');
  return [
    {
      name: 'real-articles',
      read: () => readFixtureSet('real-articles', join(FIXTURES, 'real-articles.jsonl'), articles),
    },
    {
      name: 'sample-corpus',
      read: () => readFixtureSet('sample-corpus', join(FIXTURES, 'corpus-mentions.jsonl'), sample),
    },
  ].filter(({ name }) => name !== 'real-articles' || existsSync(articles));
}
