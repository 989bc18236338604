import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Corpus } from '../../../server/src/resolve/corpus.ts';
import type { PackedAnalysis } from '../../../server/src/resolve/packed-analysis.ts';
import { sameStory } from '../../../server/src/resolve/story.ts';
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
