import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Corpus } from '../../../server/src/resolve/corpus.ts';
import type { PackedAnalysis } from '../../../server/src/resolve/packed-analysis.ts';
import { sameStory } from '../../../server/src/resolve/story.ts';
import { LARGEST_BUCKET, StoryIndex } from '../../../server/src/resolve/story-index.ts';
import { analysisOf } from '../../support/marked.ts';

/** A paragraph of thirty words which no other seed has. */
const words = (seed: string): string => Array.from({ length: 30 }, (_, i) => `${seed}${i}`).join(' ');

function article(path: string, name: string, body: string): PackedAnalysis {
  const text = `The day in orbit\n\n${body}.\n\n${name} was there.`;
  const start = text.length - `${name} was there.`.length;
  return analysisOf(path, text, [{ start, end: start + name.length, kind: 'person' }]);
}

const [north, south, east] = [words('north'), words('south'), words('east')];
const stories = (corpus: Corpus, name: string): number | undefined =>
  corpus.snapshot().entities.find(entity => entity.canonical === name)?.spellings[0]?.stories;

test('an edited version is the same story, another text is not, and case and punctuation do not count', () => {
  const whole = article('a', 'Ann Lee', `${north} ${south}`).story;
  assert.ok(sameStory(whole, article('b', 'Ann Lee', `${north} ${south} ${east}`).story));
  assert.ok(sameStory(whole, article('c', 'Ann Lee', `${north.toUpperCase()}, ${south}`).story));
  assert.ok(!sameStory(whole, article('d', 'Ann Lee', east).story));
  assert.ok(!sameStory(article('e', 'Ann Lee', '').story, article('f', 'Ann Lee', '').story));
});

test('two versions are one story while a third joins them, and two when it goes', () => {
  const corpus = new Corpus();
  corpus.replace(article('a.txt', 'Dmitry Petelin', north));
  corpus.replace(article('c.txt', 'Dmitry Petelin', south));
  assert.equal(stories(corpus, 'Dmitry Petelin'), 2);
  corpus.replace(article('b.txt', 'Nicole Mann', `${north} ${south}`));
  assert.equal(stories(corpus, 'Dmitry Petelin'), 1);
  corpus.remove('b.txt');
  assert.equal(stories(corpus, 'Dmitry Petelin'), 2);
});

/** A sketch whose leading hashes are these: keys by which it is looked up. */
const sketch = (...keys: number[]): Uint32Array =>
  Uint32Array.from([...keys, ...Array.from({ length: 40 }, (_, i) => 1000 + i)]);

test('law: the stories after any changes are those of an index from scratch, large buckets too', () => {
  const path = fc.nat(LARGEST_BUCKET + 8).map(number => `${String(number).padStart(3, '0')}.txt`);
  const change = fc.record({
    path,
    keys: fc.option(fc.subarray([1, 2, 3]), { freq: 8 }),
    look: fc.boolean(),
  });
  // Two sketches are one story here when they share the first key: a relation that is not transitive.
  const same = (a: Uint32Array, b: Uint32Array): boolean => a[0] === b[0] || a[1] === b[1];
  fc.assert(
    fc.property(fc.array(change, { maxLength: 150, size: 'max' }), changes => {
      const index = new StoryIndex(same);
      const sketches = new Map<string, Uint32Array>();
      for (const { path, keys, look } of changes) {
        const put = keys ? sketch(...keys) : undefined;
        index.put(path, put && { story: put });
        if (put) sketches.set(path, put);
        else sketches.delete(path);
        if (look) index.storyOf(path);
      }
      const fresh = new StoryIndex(same);
      for (const [path, each] of [...sketches].reverse()) fresh.put(path, { story: each });
      for (const path of sketches.keys()) assert.equal(index.storyOf(path), fresh.storyOf(path));
    }),
    { numRuns: 60 },
  );
});

test('the comparisons between versions of one story grow in step with their number', () => {
  const comparisons = (versions: number): { all: number; one: number } => {
    let count = 0;
    const index = new StoryIndex((a, b) => {
      count++;
      return sameStory(a, b);
    });
    const text = sketch(1, 2, 3);
    const paths = Array.from({ length: versions }, (_, i) => `${String(i).padStart(6, '0')}.txt`);
    for (const path of paths) index.put(path, { story: text });
    for (const path of paths) assert.equal(index.storyOf(path), paths[0]);
    const all = count;
    index.put(paths[versions >> 1] ?? '', { story: sketch(1, 2, 4) });
    for (const path of paths) assert.equal(index.storyOf(path), paths[0]);
    return { all, one: count - all };
  };
  const [small, large] = [comparisons(1_000), comparisons(4_000)];
  assert.ok(large.all < 5 * small.all, `${small.all} comparisons, for four times as many ${large.all}`);
  assert.ok(large.one < 100, `${large.one} comparisons for one changed version`);
});
