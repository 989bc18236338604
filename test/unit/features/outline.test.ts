import assert from 'node:assert/strict';
import { test } from 'node:test';
import { castLine } from '../../../server/src/features/cast-line.ts';
import { documentSymbols } from '../../../server/src/features/document-symbols.ts';
import { folds } from '../../../server/src/features/folding.ts';
import { mentionedWith } from '../../../server/src/features/mentioned-with.ts';
import { selectionRanges } from '../../../server/src/features/selection-ranges.ts';
import { workspaceSymbols } from '../../../server/src/features/workspace-symbols.ts';
import { readArticle } from '../../../server/src/text/read.ts';
import { made, petelin, problemAt, soyuz } from './made.ts';

const b = 'Dimitri Petelin rested; Petelin slept.';
const snapshot = made(
  {
    'a.txt': 'Dmitry Petelin boarded Soyuz MS-22.\n# Dmitry Petelin elsewhere',
    'b.txt': b,
    'c.txt': 'Nobody.',
  },
  [petelin, soyuz],
);

test('the outline of an article: a heading for each kind, its cast below, other spellings said', () => {
  const outline = documentSymbols(snapshot, 'a.txt');
  assert.deepEqual(
    outline.map(({ name, lines }) => [name, lines.map(line => `${line.name}: ${line.detail}`)]),
    [
      ['People', ['Dmitry Petelin: once']],
      ['Spacecraft', ['Soyuz MS-22: once']],
    ],
  );
  const [people] = documentSymbols(snapshot, 'b.txt');
  const [line] = people?.lines ?? [];
  assert.equal(line?.detail, 'twice, as Dimitri Petelin, Petelin');
  assert.deepEqual(line?.whole, line?.at);
  assert.deepEqual(line?.at, { start: 0, end: 'Dimitri Petelin'.length });
  assert.deepEqual(documentSymbols(snapshot, 'c.txt'), []);
  assert.deepEqual(documentSymbols(snapshot, 'none.txt'), []);
});

test('the line above an article counts whom it names, and each wrong spelling once', () => {
  const problem = problemAt(snapshot, snapshot.at('b.txt', 'Dimitri Petelin'));
  assert.deepEqual(castLine(snapshot, 'a.txt', []), { cast: '1 person, 1 spacecraft', open: '' });
  assert.equal(castLine(snapshot, 'b.txt', [problem, problem])?.open, '1 spelling to settle');
  assert.equal(castLine(snapshot, 'c.txt', []), undefined);
});

test('entities are found by any spelling, their own first, by words, parts and letters', () => {
  const names = (query: string) => workspaceSymbols(snapshot, query).map(({ name }) => name);
  assert.deepEqual(names(''), ['Dmitry Petelin', 'Soyuz MS-22']);
  assert.deepEqual(names('pete'), ['Dmitry Petelin']);
  assert.deepEqual(names('ms22'), ['Soyuz MS-22']);
  assert.deepEqual(names('dptl'), ['Dmitry Petelin']);
  assert.deepEqual(names('DIMITRI'), ['Dimitri Petelin (Dmitry Petelin)']);
  assert.deepEqual(names('krikalev'), []);
  assert.equal(workspaceSymbols(snapshot, '', 1).length, 1);
});

test('whom somebody is mentioned with', () => {
  const [person, craft] = snapshot.entities;
  assert.ok(person && craft);
  assert.deepEqual(
    mentionedWith(snapshot, person, 5).map(({ entity, articles }) => [entity.canonical, articles]),
    [['Soyuz MS-22', 1]],
  );
  assert.deepEqual(mentionedWith(snapshot, craft, 0), []);
});

const page = [
  'Leak delays spacewalk',
  '',
  'A leak kept two people indoors on Thursday, and “nobody in Moscow was hurt. All went well,” officials said. They rested.',
  '',
  '- White particles -',
  '',
  'Pictures showed white particles that left the ship for hours before anybody could say why.',
  '',
  'More space news',
  'Ten photos of the comet that everybody talks about',
  'Subscribe to our newsletter',
].join('\n');

test('a subhead folds up to what is no part of the story', () => {
  const article = readArticle('page.txt', page);
  const found = folds(article).map(({ start, end, why }) => [why, page.slice(start, end).split('\n')[0]]);
  const section = found.find(([why]) => why === 'section');
  assert.deepEqual(section, ['section', '- White particles -']);
  for (const { start, end } of folds(article)) assert.ok(start < end);
});

test('expanding a selection goes from the word to the article, each step larger', () => {
  const article = readArticle('b.txt', page);
  const at = page.indexOf('Moscow') + 2;
  const steps = selectionRanges(made({ 'b.txt': page }, []), article, at);
  const texts = steps.map(({ start, end }) => page.slice(start, end));
  assert.equal(texts[0], 'Moscow');
  assert.ok(texts[1]?.startsWith('nobody in Moscow'));
  assert.equal(texts.at(-1), page);
  for (const [i, step] of steps.entries()) {
    const inner = steps[i - 1];
    if (inner)
      assert.ok(
        step.start <= inner.start && inner.end <= step.end && step.end - step.start > inner.end - inner.start,
      );
  }
  assert.deepEqual(selectionRanges(made({ 'e.txt': '' }, []), readArticle('e.txt', ''), 0).length, 1);
});
