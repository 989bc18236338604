import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareUnited } from '../../../server/src/resolve/united-parts.ts';

test('in two names of one person, spellings further apart count too', () => {
  for (const [a, b] of [
    ['Vladimirovic', 'Wladimirowitsch'],
    ['Qasim', 'Kassem'],
    ['Yevgeny', 'Jevgenijs'],
    ['Al-Gaddafi', 'Qadhafi'],
  ] as const) {
    assert.equal(compareUnited('family', a, b).reason, 'romanisation', `${a} ${b}`);
    assert.deepEqual(compareUnited('family', a, b), compareUnited('family', b, a));
  }
});

test('other names, particles left out, forms of two languages and of the other gender are no spellings', () => {
  for (const [a, b] of [
    ['Rodriguez', 'Morfin'],
    ['Zukepli', 'Bin Zukepli'],
    ['Al-Rida', 'Rida'],
    ['Petrov', 'Petrova'],
    ['Barlow', 'Marlow'],
    ['', 'x'],
  ] as const) {
    assert.equal(compareUnited('family', a, b).reason, undefined, `${a} ${b}`);
  }
  assert.equal(compareUnited('given', 'Sergei', 'Serhii').reason, undefined);
  assert.equal(compareUnited('middle', 'Chavez', 'Isela Chavez').reason, undefined);
});
