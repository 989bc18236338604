import assert from 'node:assert/strict';
import { test } from 'node:test';
import { definition } from '../../../server/src/features/definition.ts';
import { highlights } from '../../../server/src/features/highlights.ts';
import { mentionAt } from '../../../server/src/features/mention-at.ts';
import { references } from '../../../server/src/features/references.ts';
import { made, petelin, soyuz } from './made.ts';

const text = 'Dimitri Petelin rested; Petelin slept.';
const snapshot = made({ 'a.txt': 'Dmitry Petelin boarded Soyuz MS-22.', 'b.txt': text }, [petelin, soyuz]);

test('a mention holds its last letter’s end, and nothing before or after', () => {
  const spelled = (offset: number) => mentionAt(snapshot, 'b.txt', offset)?.mention.spelling;
  assert.equal(spelled(0), 'Dimitri Petelin');
  assert.equal(spelled(15), 'Dimitri Petelin');
  assert.equal(spelled(16), undefined);
  assert.equal(spelled(text.indexOf('Petelin slept')), 'Petelin');
  assert.equal(spelled(-1), undefined);
  assert.equal(spelled(9999), undefined);
  assert.equal(mentionAt(snapshot, 'none.txt', 0), undefined);
});

test('definition: the mention that introduces the entity, itself too', () => {
  assert.equal(definition(snapshot, 'b.txt', 3)?.to, snapshot.entities[0]?.introducedBy);
  assert.equal(definition(snapshot, 'a.txt', 3)?.to.mention, snapshot.at('a.txt', 'Dmitry Petelin').mention);
  assert.equal(definition(snapshot, 'b.txt', 18), undefined);
});

test('references: across the corpus, the introduction only when asked for', () => {
  const spelled = (introduction: boolean) =>
    references(snapshot, 'b.txt', 3, introduction).map(each => each.mention.spelling);
  assert.deepEqual(spelled(true), ['Dmitry Petelin', 'Dimitri Petelin', 'Petelin']);
  assert.deepEqual(spelled(false), ['Dimitri Petelin', 'Petelin']);
});

test('highlights: in the same article only', () => {
  assert.deepEqual(
    highlights(snapshot, 'b.txt', 3).map(({ start, end }) => text.slice(start, end)),
    ['Dimitri Petelin', 'Petelin'],
  );
});
