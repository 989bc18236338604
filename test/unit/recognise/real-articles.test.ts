import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { scoreFile } from './score.ts';

// Offsets that a reader wrote down before the recogniser existed; the articles are no part of the project.
const articles = new URL('../../../../shared/articles/', import.meta.url);
const corpus = new URL('../../fixtures/corpus/', import.meta.url);
const fixtures = new URL('../../fixtures/', import.meta.url);

test('people and spacecraft in real articles', {
  skip: !existsSync(articles) && 'the articles are not here',
}, t => {
  const scores = scoreFile(readFileSync(new URL('real-articles.jsonl', fixtures), 'utf8'), articles);
  for (const [kind, { f1 }] of scores) t.diagnostic(`${kind} F1 ${f1.toFixed(3)}`);
  assert.ok((scores.get('person')?.f1 ?? 0) >= 0.97);
  assert.ok((scores.get('spacecraft')?.f1 ?? 0) >= 0.97);
  assert.ok((scores.get('organisation')?.f1 ?? 0) >= 0.9);
  assert.ok((scores.get('place')?.f1 ?? 0) >= 0.95);
});

test('names in the sample corpus', t => {
  const scores = scoreFile(readFileSync(new URL('corpus-mentions.jsonl', fixtures), 'utf8'), corpus);
  for (const [kind, { f1 }] of scores) t.diagnostic(`${kind} F1 ${f1.toFixed(3)}`);
  assert.ok((scores.get('person')?.f1 ?? 0) >= 0.97);
  assert.ok((scores.get('spacecraft')?.f1 ?? 0) >= 0.97);
  assert.ok((scores.get('organisation')?.f1 ?? 0) >= 0.9);
  assert.ok((scores.get('place')?.f1 ?? 0) >= 0.95);
});
