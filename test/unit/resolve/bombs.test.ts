import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Corpus } from '../../../server/src/resolve/corpus.ts';
import { LARGEST_BLOCK } from '../../../server/src/resolve/likeness.ts';
import type { PackedAnalysis } from '../../../server/src/resolve/packed-analysis.ts';
import { analysisOf } from '../../support/marked.ts';

/** A name of consonants and vowels in turn that is told from the others by its number. */
function numbered(number: number, length: number): string {
  let word = '';
  let rest = number;
  for (let i = 0; i < length; i++) {
    word += i % 2 === 0 ? 'bdfglmnprtvz'.charAt(rest % 12) : 'aeou'.charAt(rest % 4);
    rest = Math.floor(rest / (i % 2 === 0 ? 12 : 4));
  }
  return word.charAt(0).toUpperCase() + word.slice(1);
}

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

test('the work on names made to be alike grows in step with their number', () => {
  const time = (count: number, name: (i: number) => string): number => {
    const started = performance.now();
    const corpus = new Corpus();
    for (let i = 0; i < count; i += 100) {
      corpus.replace(
        article(
          `${i}.txt`,
          Array.from({ length: 100 }, (_, j) => name(i + j)),
        ),
      );
    }
    corpus.snapshot();
    return performance.now() - started;
  };
  const shapes: Readonly<Record<string, (i: number) => string>> = {
    'one surname': i => `${numbered(i, 8)} Quillfeather`,
    'one given name': i => `Zebulon ${numbered(i, 8)}`,
    'one name': () => 'Zebulon Quillfeather',
    'surnames one letter apart': i => `Zebulon Quillfeather${numbered(i % 600, 3)}`,
  };
  for (const [shape, name] of Object.entries(shapes)) {
    time(250, name);
    const small = time(1_000, name);
    const large = time(4_000, name);
    assert.ok(large < Math.max(small * 12, 2_000), `${shape}: ${small} ms, four times as many ${large} ms`);
  }
});
