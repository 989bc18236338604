import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from '../../../server/src/names/fold.ts';

const cases: readonly (readonly [string, string])[] = [
  ['Sergey Prokopyev', 'sergey prokopyev'],
  ['José Ibáñez', 'jose ibanez'],
  ['Jean-Luc', 'jean luc'],
  ["O'Hara", 'ohara'],
  ['O’Hara', 'ohara'],
  ['Weiß', 'weiss'],
  ['Søren Łukasz', 'soren lukasz'],
  ['Işık', 'isik'],
  ['İstanbul', 'istanbul'],
  ['  a \t\n b  ', 'a b'],
  ['J.R.R. Tolkien', 'jrr tolkien'],
  ['MOSCOW', 'moscow'],
  ['Ｆｕｌｌ', 'full'],
  ["Chang'e-5", 'change 5'],
  ['', ''],
];
for (const [text, key] of cases) test(`“${text}” folds to “${key}”`, () => assert.equal(fold(text), key));

test('a key is its own key, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), text => {
      const key = fold(text);
      assert.equal(fold(key), key);
    }),
    { numRuns: 2000 },
  );
});
