import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Corpus } from '../../../server/src/resolve/corpus.ts';
import { LARGEST_BLOCK } from '../../../server/src/resolve/likeness.ts';
import type { PackedAnalysis } from '../../../server/src/resolve/packed-analysis.ts';
import { analysisOf } from '../../support/marked.ts';
import { numbered } from '../../support/numbered-names.ts';

function article(path: string, names: readonly string[]): PackedAnalysis {
  let text = '';
  const marks = names.map(name => {
    const start = text.length;
    text += `${name}. `;
    return { start, end: start + name.length, kind: 'person' as const };
  });
  return analysisOf(path, text, marks);
}

const ids = (corpus: Corpus): string[] => corpus.snapshot().entities.map(entity => entity.id);

test('a block that grows too large and comes down again leaves what a corpus from scratch has', () => {
  const names = Array.from({ length: LARGEST_BLOCK - 2 }, (_, i) => `${numbered(i, 6)} Quillfeather`);
  const near = article('near.txt', ['Robert Quillfeather', 'Bob Quillfeather']);
  const more = article('more.txt', ['Anna Quillfeather', 'Berta Quillfeather', 'Clara Quillfeather']);
  const scratch = (...analyses: PackedAnalysis[]): string[] => {
    const corpus = new Corpus();
    for (const analysis of analyses) corpus.replace(analysis);
    return ids(corpus);
  };
  const base = article('base.txt', names);
  const corpus = new Corpus();
  corpus.replace(base);
  corpus.replace(near);
  assert.deepEqual(ids(corpus), scratch(base, near));
  corpus.replace(more);
  assert.deepEqual(ids(corpus), scratch(more, near, base));
  corpus.remove('more.txt');
  assert.deepEqual(ids(corpus), scratch(near, base));
});
