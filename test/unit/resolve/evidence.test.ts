import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Corpus } from '../../../server/src/resolve/corpus.ts';
import { differInRole, roleIn, shareRole } from '../../../server/src/resolve/roles.ts';
import { analysisOf } from '../../support/marked.ts';

/** How many people there are in articles that each name one, with what they say of them. */
function peopleIn(
  ...articles: readonly (readonly [name: string, description: string | undefined])[]
): number {
  const corpus = new Corpus();
  for (const [i, [name, description]] of articles.entries()) {
    const mark = { start: 0, end: name.length, kind: 'person' as const };
    const marks = [description === undefined ? mark : { ...mark, description }];
    corpus.replace(analysisOf(`${i}.txt`, `${name} left in ${'spring '.repeat(i)}`, marks));
  }
  return corpus.snapshot().entities.length;
}

test('what the names leave open the same role decides', () => {
  assert.equal(peopleIn(['Susan Holden', undefined], ['Susan Holder', undefined]), 2);
  assert.equal(peopleIn(['Susan Holden', 'the harbour pilot'], ['Susan Holder', 'a surgeon']), 2);
  assert.equal(peopleIn(['Susan Holden', 'the harbour pilot'], ['Susan Holder', 'a former pilot']), 1);
});

test('names that are two stay two, whatever their role', () => {
  assert.equal(peopleIn(['Mark Kellogg', 'astronaut'], ['Scott Kellogg', 'astronaut']), 2);
});

test('no slip is made of somebody who is said to be somebody else', () => {
  const [one, other] = [
    ['Tarasenko Melnikova', 'the surgeon'],
    ['Tarasneko Melnikova', 'a grain trader'],
  ] as const;
  assert.equal(peopleIn(one, one, other), 2);
  assert.equal(peopleIn(one, one, [other[0], undefined]), 1);
  assert.equal(peopleIn(one, one, other, other), 2);
  assert.equal(peopleIn(one, one, other, [other[0], 'a surgeon']), 1);
});

test('roles are the noun and what stands before it', () => {
  assert.equal(roleIn('the former finance minister of Peru'), 'finance minister');
  assert.equal(roleIn('a hydrologist who measured the river'), 'hydrologist');
  assert.equal(roleIn('the'), '');
  assert.ok(shareRole(new Set(['minister']), new Set(['finance minister'])));
  assert.ok(!shareRole(new Set(['foreign minister']), new Set(['finance minister'])));
  assert.ok(!differInRole(new Set(['foreign minister']), new Set(['finance minister'])));
  assert.ok(!differInRole(new Set(), new Set(['surgeon'])));
  assert.ok(differInRole(new Set(['pilot']), new Set(['surgeon'])));
});
