import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { comparePersonNames } from '../../../server/src/names/compare.ts';
import { sharedOriginal } from '../../../server/src/names/cyrillic-originals.ts';
import { explainComparison } from '../../../server/src/names/explain.ts';
import { parsePersonName } from '../../../server/src/names/person-name.ts';

function explained(a: string, b: string): string {
  const comparison = comparePersonNames(parsePersonName(a), parsePersonName(b));
  return explainComparison(a, b, comparison).join('\n');
}

const cases: readonly (readonly [string, string, RegExp])[] = [
  ['Dmitri Orlov', 'Dmitry Orlov', /Дмитрий: “Dmitri” by .*; “Dmitry” by the English-language press/],
  ['Sergei Orlov', 'Sergey Orlov', /Сергей: .*“Sergey” by BGN\/PCGN/],
  ['José Rennick', 'Jose Rennick', /“José” and “Jose” differ in an accent/],
  ['Josh Rennick', 'Joshua Rennick', /“Josh” is a short form of “Joshua”/],
  ['D. Orlov', 'Dmitry Orlov', /“D\.” may stand for “Dmitry”/],
  ['Anna Maria Rennick', 'Anna Rennick', /“Maria” stands in “Anna Maria Rennick” only/],
  ['Mark Rennick', 'Scott Rennick', /family name is the same, but “Mark” and “Scott” are two given names/],
  ['Anton Orlov', 'Anton Orlova', /a man’s and a woman’s form/],
  ['John Rennick Jr.', 'John Rennick Sr.', /“Jr\.” and “Sr\.” tell two people of one family apart/],
  ['Sergei Orlov', 'Serhii Orlov', /\(Russian\) and .*\(Ukrainian\) are forms of one name/],
  ['John A. Rennick', 'John B. Rennick', /“A\.” and “B\.”, do not agree/],
];
for (const [a, b, said] of cases)
  test(`${a} / ${b}: ${said.source}`, () => assert.match(explained(a, b), said));

test('an original is what both spellings write by some system', () => {
  assert.equal(sharedOriginal('Yuri', 'Yury')?.original, 'юрий');
  assert.equal(sharedOriginal('Serhii', 'Serhiy')?.language, 'Ukrainian');
  assert.equal(sharedOriginal('Petlin', 'Petelin'), undefined);
  assert.equal(sharedOriginal('Rennick', 'Rennick'), undefined);
});

const word = fc.constantFrom(
  'Dmitri',
  'Serhii',
  'al-',
  'J.',
  'Jr.',
  '"Buzz"',
  'van',
  'Zhyzhyshchykh',
  'é',
  '\ud800',
);
const name = fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 6 });

test('every pair of texts is explained, the verdict first', () => {
  fc.assert(
    fc.property(name, name, (x, y) => {
      const [a, b] = [x.join(' '), y.join(' ')];
      const comparison = comparePersonNames(parsePersonName(a), parsePersonName(b));
      const [first = '', ...others] = explainComparison(a, b, comparison);
      assert.match(first, /^These (?:are|may be) .+\.$/);
      if (comparison.reasons.length > 0) assert.ok(others.length > 0);
    }),
    { numRuns: 300 },
  );
});
