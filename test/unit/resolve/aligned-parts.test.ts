import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePersonName } from '../../../server/src/names/person-name.ts';
import { alignedParts } from '../../../server/src/resolve/aligned-parts.ts';

function read(...names: readonly string[]): string[] {
  const [model, ...others] = names.map(parsePersonName);
  assert.ok(model);
  const parts = alignedParts(model, [model, ...others]);
  return names.map(name => (parts.get(name) ?? []).map(({ part, text }) => `${part} ${text}`).join(', '));
}

const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'a name more at the beginning',
    ['Malik Jabir Omrani', 'Jaber Omrani'],
    ['given Malik, middle Jabir, family Omrani', 'middle Jaber, family Omrani'],
  ],
  [
    'a name more at the end',
    ['Idris Yakub Tahiri', 'Idris Yacoub'],
    ['given Idris, middle Yakub, family Tahiri', 'given Idris, middle Yacoub'],
  ],
  [
    'the other order',
    ['Zoran Tesanic', 'Tezanic Zoran'],
    ['given Zoran, family Tesanic', 'family Tezanic, given Zoran'],
  ],
  [
    'of several middle names those that all have',
    ['Rafael Ernesto Arriola Quintana', 'Rafael Arreola Quintana'],
    ['given Rafael, middle Arriola, family Quintana', 'given Rafael, middle Arreola, family Quintana'],
  ],
  [
    'an article apart or not',
    ['Bashir Elosmani', 'Bashir Al Usmani'],
    ['given Bashir, family Elosmani', 'given Bashir, family Al Usmani'],
  ],
];

for (const [what, names, expected] of CASES)
  test(`parts by words: ${what}`, () => assert.deepEqual(read(...names), expected));
