import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areInOrder } from '../../../server/src/features/edit.ts';
import type { Fix } from '../../../server/src/features/fix.ts';
import { fixesFor } from '../../../server/src/features/fixes.ts';
import { mending } from '../../../server/src/features/mending.ts';
import { parseFixture } from '../../support/fixture.ts';
import { markedCorpus } from '../../support/marked.ts';
import { made, petelin, problemAt, soyuz } from './made.ts';

const articles = {
  'a.txt': 'Dmitry Petelin boarded Soyuz MS-22. Petelin waved.',
  'b.txt': 'Dimitri Petelin rested. “I saw Dimitri Petelin,” she said. Dimitri slept.',
  'c.txt': 'DIMITRI PETELIN LANDS\n\nDimitri Petlin, in Soyuz MS22.\n# More: Dimitri Petelin dances',
};
const snapshot = made(articles, [petelin, soyuz]);

function applied(fix: Fix | undefined): Record<string, string> {
  const texts: Record<string, string> = { ...articles };
  assert.ok(fix && areInOrder(fix.edits.filter(each => each.path === fix.edits[0]?.path)));
  for (const { path, start, end, oldText, newText } of [...fix.edits].reverse()) {
    const text = texts[path] ?? '';
    assert.equal(text.slice(start, end), oldText);
    texts[path] = text.slice(0, start) + newText + text.slice(end);
  }
  return texts;
}

const [here, inArticle, inCorpus] = fixesFor(
  snapshot,
  problemAt(snapshot, snapshot.at('b.txt', 'Dimitri Petelin')),
);

test('this occurrence, preferred, and its letters alone', () => {
  assert.equal(here?.title, 'Change to “Dmitry Petelin”');
  assert.equal(here?.preferred, true);
  assert.equal(
    applied(here)['b.txt'],
    'Dmitry Petelin rested. “I saw Dimitri Petelin,” she said. Dimitri slept.',
  );
});

test('the same part in the article, alone or in a longer name; the quotation waits for a person', () => {
  assert.equal(
    inArticle?.title,
    'Change “Dimitri” to “Dmitry” in this article (3 places, to confirm in quotations: 1)',
  );
  assert.equal(applied(inArticle)['b.txt'], articles['b.txt'].replaceAll('Dimitri', 'Dmitry'));
  assert.deepEqual(
    inArticle?.edits.map(each => each.needsConfirmation),
    [undefined, 'in a quotation', undefined],
  );
});

test('in the corpus: other slips of the same mention stay, capitals stay capitals, boilerplate is left alone', () => {
  assert.equal(
    inCorpus?.title,
    'Change “Dimitri” to “Dmitry” in 2 articles (5 places, to confirm in quotations: 1)',
  );
  assert.equal(
    applied(inCorpus)['c.txt'],
    'DMITRY PETELIN LANDS\n\nDmitry Petlin, in Soyuz MS22.\n# More: Dimitri Petelin dances',
  );
});

test('where nobody can be asked, quotations stay as they are', () => {
  const limits = { canConfirm: false, leavesOut: () => false };
  const fix = fixesFor(snapshot, problemAt(snapshot, snapshot.at('b.txt', 'Dimitri Petelin')), limits)[2];
  assert.equal(fix?.title, 'Change “Dimitri” to “Dmitry” in 2 articles (4 places, left in quotations: 1)');
  assert.ok(fix.edits.every(each => each.needsConfirmation === undefined));
});

test('articles that a bulk edit would damage are left out, and the title says so', () => {
  const limits = { canConfirm: true, leavesOut: (path: string) => path === 'c.txt' };
  const fixes = fixesFor(snapshot, problemAt(snapshot, snapshot.at('b.txt', 'Dimitri Petelin')), limits);
  assert.match(fixes[2]?.title ?? '', /left in files of another encoding: 2/);
  assert.ok(fixes[2]?.edits.every(each => each.path !== 'c.txt'));
});

test('a single occurrence has a single fix; in a quotation it is offered, and not preferred', () => {
  assert.deepEqual(
    fixesFor(snapshot, problemAt(snapshot, snapshot.at('c.txt', 'Soyuz MS22'))).map(each => each.title),
    ['Change to “Soyuz MS-22”'],
  );
  const quoted = fixesFor(snapshot, problemAt(snapshot, snapshot.at('b.txt', 'Dimitri Petelin', 1)))[0];
  assert.equal(quoted?.title, 'Change to “Dmitry Petelin” in this quotation');
  assert.equal(quoted?.preferred, false);
});

test('a problem of an older snapshot has no fix', () => {
  const newer = made({ ...articles, 'b.txt': 'Nothing.' }, [petelin, soyuz]);
  assert.deepEqual(fixesFor(newer, problemAt(snapshot, snapshot.at('b.txt', 'Dimitri Petelin'))), []);
});

test('where the articles are split, each spelling is a choice, here and everywhere, and none is preferred', () => {
  const tied = parseFixture(`Two spellings, equally often.
--- a.txt
«Dmitry Petelin»:person slept.
--- b.txt
“«Dmitri Petelin»:person woke,” she said; «Dmitri Petelin»:person nodded.`);
  const own = markedCorpus(tied).snapshot();
  const [entity] = own.entities;
  const occurrence = entity?.occurrences[0];
  assert.ok(entity && occurrence);
  const choices = ['Dmitri', 'Dmitry'].map(text => ({ text, suggestion: `${text} Petelin` }));
  const rest = { reason: 'romanisation', severity: 'hint', message: 'Undecided', related: [] } as const;
  const problem = {
    rule: 'name-variant',
    entity,
    occurrence,
    suggestion: 'Dmitry Petelin',
    choices,
    ...rest,
  } as const;
  const offered = fixesFor(own, problem);
  assert.deepEqual(
    offered.map(({ title, preferred }) => [title, preferred]),
    [
      ['Change to “Dmitri Petelin”', false],
      ['Write “Dmitri Petelin” everywhere (1 place in 1 article)', false],
      ['Write “Dmitry Petelin” everywhere (2 places in 1 article, to confirm in quotations: 1)', false],
    ],
  );
  assert.deepEqual(
    offered.map(({ spelling }) => spelling),
    [undefined, 'Dmitri Petelin', 'Dmitry Petelin'],
  );
  assert.deepEqual(mending(own, [problem], { rules: ['name-variant'] }).edits, []);
});
