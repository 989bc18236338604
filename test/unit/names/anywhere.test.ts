import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { comparePersonNames } from '../../../server/src/names/compare.ts';
import { parsePersonName } from '../../../server/src/names/person-name.ts';

const compare = (a: string, b: string) => comparePersonNames(parsePersonName(a), parsePersonName(b));

const same: readonly (readonly [string, string])[] = [
  ['Abdulrahman al-Rashid', 'Abd al-Rahman Al Rashid'],
  ['Muammar Gaddafi', 'Moammar Qadhafi'],
  ['Abdel Fattah el-Sisi', 'Abdelfattah al-Sissi'],
  ['Mohamed Morsi', 'Mohammed Mursi'],
  ['Kim Jong-un', 'Kim Jong Un'],
  ['Kim Jong-un', 'Jong Un Kim'],
  ['Park Geun-hye', 'Park Geun Hye'],
  ['Mao Tse-tung', 'Mao Zedong'],
  ['Teng Hsiao-ping', 'Deng Xiaoping'],
  ['Nikita Khrushchev', 'Nikita Chruschtschow'],
  ['Yoko Ono', 'Yōko Ōno'],
  ['Yoko Ono', 'Yoko Ohno'],
  ['Benjamin Netanyahu', 'Benjamin Netanyahou'],
  ['Lakshmi Mittal', 'Laxmi Mittal'],
  ['Rahul Chaudhary', 'Rahul Chowdhury'],
  ['Sara Whitford', 'Sarah Whitford'],
  ['Anthony Rennick', 'Antony Rennick'],
  ['Сергей Лавров', 'Sergey Lavrov'],
  ['Κυριάκος Μητσοτάκης', 'Kyriakos Mitsotakis'],
];
for (const [a, b] of same) test(`${a} / ${b}: same`, () => assert.equal(compare(a, b).verdict, 'same'));

const notSame: readonly (readonly [string, string])[] = [
  ['Igor Peskov', 'Igor Peshkov'],
  ['James Lewis', 'Lewis James'],
  ['Kim Jong-un', 'Kim Jong-il'],
  ['Kim Yong-chol', 'Kim Yong-chun'],
  ['Bashar al-Assad', 'Hafez al-Assad'],
  ['Anna Ivanova', 'Anna Ivanov'],
  ['Mikhail Petrovich Orlov', 'Mikhail Andreyevich Orlov'],
  ['Francis Smith', 'Frances Smith'],
  ['Jean Whitford', 'Joan Whitford'],
  ['Simon Whitford', 'Simone Whitford'],
  ['Mary Whitford', 'Mark Whitford'],
  ['Ryan Whitford', 'Brian Whitford'],
  ['George H. Smith', 'George W. Smith'],
];
for (const [a, b] of notSame)
  test(`${a} / ${b}: not the same`, () => assert.notEqual(compare(a, b).verdict, 'same'));

test('forms of two languages are related, and single ones are never more than unsure', () => {
  assert.deepEqual(compare('sergei', 'serhii'), { verdict: 'unsure', score: 0.49, reasons: ['language'] });
  assert.deepEqual(compare('Igor Lasko', 'Ihor Lasko').reasons, ['language']);
});

const word = fc.constantFrom(
  'Abd',
  'al-',
  'Rahman',
  'bin',
  'Muhammad',
  'Mohd',
  'Kim',
  'Jong',
  'Un',
  'J.',
  'Сергей',
  'Serhii',
  'Mao',
  'Tse-tung',
);
const long = fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 9 });

test('long names compare alike from both sides, and each is its own', () => {
  fc.assert(
    fc.property(long, long, (x, y) => {
      const [a, b] = [x.join(' '), y.join(' ')];
      assert.deepEqual(compare(a, b), compare(b, a));
      const { score, verdict } = compare(a, b);
      assert.ok(score >= 0 && score <= 1);
      assert.equal(verdict === 'same', score >= 0.5);
      if (/^[A-Za-z]/.test(a)) assert.equal(compare(a, a).verdict, 'same');
    }),
    { numRuns: 1500 },
  );
});
