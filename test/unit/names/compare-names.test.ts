import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareNames } from '../../../server/src/names/compare-names.ts';
import { compareOrganisationNames } from '../../../server/src/names/compare-organisations.ts';
import { comparePlaceNames } from '../../../server/src/names/compare-places.ts';
import type { Verdict } from '../../../server/src/names/comparison.ts';
import { KINDS, type Kind } from '../../../server/src/names/kind.ts';
import type { Reason } from '../../../server/src/names/reason.ts';

type Case = readonly [string, string, Verdict, ...Reason[]];

const organisations: readonly Case[] = [
  ['ROSCOSMOS', 'Roscosmos', 'same'],
  ['Boeing Co.', 'Boeing', 'same', 'length'],
  ['Rennick Corp.', 'Rennick Corporation', 'same', 'abbreviation'],
  ['AT&T', 'AT and T', 'same', 'abbreviation'],
  ['U.S. Navy', 'US Navy', 'same', 'punctuation'],
  ['U.S. Navy', 'United States Navy', 'same', 'abbreviation'],
  ['Dept. of Defense', 'Department of Defense', 'same', 'abbreviation'],
  ['Department of Defense', 'Department of Defence', 'same', 'romanisation'],
  ['The Guardian', 'Guardian', 'same', 'length'],
  ['Al-Qaeda', 'Al-Qaida', 'same', 'slip'],
  ['Roscosmos', 'Roskosmos', 'same', 'romanisation'],
  ['Arianespace', 'Arianspace', 'same', 'slip'],
  ['Lockheed Martin', 'Lockhead Martin', 'same', 'slip'],
  ['Lockheed-Martin', 'Lockheed Martin', 'same', 'hyphen'],
  ['SpaceX', 'Space X', 'same', 'hyphen'],
  ['Société Générale', 'Societe Generale', 'same', 'accent'],
  ['Oxford University', 'University of Oxford', 'unsure', 'order'],
  ['NASA', 'National Aeronautics and Space Administration', 'unsure', 'initial'],
  ['Ministry of Defence', 'Russian Ministry of Defence', 'unsure', 'length'],
  ['Bank of America', 'Bank of Armenia', 'different'],
  ['FC Bayern', 'FC Bayer', 'different'],
  ['Bank of Iran', 'Bank of Iraq', 'different'],
  ['Austrian Airlines', 'Australian Airlines', 'different'],
  ['Group 4', 'Group 5', 'different'],
  ['National Council', 'Federal Council', 'different'],
  ['Republican Party', 'Republic Party', 'different'],
  ['Marine Museum', 'Maritime Museum', 'different'],
  ['Eastern Airlines', 'Western Airlines', 'different'],
  ['Manchester City', 'Manchester United', 'different'],
  ['Morgan Stanley', 'JP Morgan', 'different'],
  ['United Airlines', 'United Nations', 'different'],
  ['General Motors', 'General Mills', 'different'],
  ['Iranian Army', 'Iraqi Army', 'different'],
  ['Sony Pictures', 'Song Pictures', 'different'],
  ['Conservative Party', 'Conservation Party', 'different'],
  ['South Korean Army', 'North Korean Army', 'different'],
  ['Navy', 'Army', 'different'],
  ['Nasa', 'Nasda', 'different'],
];

const places: readonly Case[] = [
  ['BAIKONUR', 'Baikonur', 'same'],
  ['U.S.', 'US', 'same', 'punctuation'],
  ['U.S.', 'United States', 'same', 'abbreviation'],
  ['US', 'USA', 'same', 'abbreviation'],
  ['São Paulo', 'Sao Paulo', 'same', 'accent'],
  ['St. Petersburg', 'Saint Petersburg', 'same', 'abbreviation'],
  ['Mt. Everest', 'Mount Everest', 'same', 'abbreviation'],
  ['Stratford-upon-Avon', 'Stratford upon Avon', 'same', 'hyphen'],
  ['Baikonur', 'Baykonur', 'same', 'romanisation'],
  ['Al-Raqqa', 'Raqqa', 'same', 'length'],
  ['Xinjiang', 'Xinjinag', 'same', 'slip'],
  ['Kazahkstan', 'Kazakhstan', 'same', 'slip'],
  ['Philipines', 'Philippines', 'same', 'slip'],
  ['Cape Canavaral', 'Cape Canaveral', 'same', 'slip'],
  ['Москва', 'Moskva', 'same', 'romanisation'],
  ['Kiev', 'Kyiv', 'unsure', 'language'],
  ['New York', 'New York City', 'unsure', 'length'],
  ['Lemberg', 'Lvov', 'different'],
  ['North Korea', 'South Korea', 'different'],
  ['Iran', 'Iraq', 'different'],
  ['Austria', 'Australia', 'different'],
  ['Niger', 'Nigeria', 'different'],
  ['Dominica', 'Dominican Republic', 'different'],
  ['Colombia', 'Columbia', 'different'],
  ['Ireland', 'Iceland', 'different'],
  ['Slovakia', 'Slovenia', 'different'],
  ['Mauritania', 'Mauritius', 'different'],
  ['Guinea', 'Guyana', 'different'],
  ['Newport', 'Newark', 'different'],
  ['Houston', 'Hudson', 'different'],
  ['West Virginia', 'Virginia', 'different'],
  ['Portland', 'Poland', 'different'],
  ['Gaza', 'Giza', 'different'],
  ['Shanxi', 'Shaanxi', 'different'],
  ['Springfield', 'Springville', 'different'],
];

for (const [kind, cases] of [
  ['organisation', organisations],
  ['place', places],
] as const)
  for (const [a, b, verdict, ...reasons] of cases)
    test(`${kind} ${a} / ${b}: ${[verdict, ...reasons].join(', ')}`, () => {
      const result = compareNames(kind, a, b);
      assert.deepEqual([result.verdict, ...result.reasons], [verdict, ...reasons], `score ${result.score}`);
    });

test('of two words that the caller knows, none is a slip for the other', () => {
  assert.equal(comparePlaceNames('Marktobersdorf', 'Marktoberdorf').verdict, 'same');
  assert.equal(comparePlaceNames('Marktobersdorf', 'Marktoberdorf', () => true).verdict, 'different');
  assert.equal(compareOrganisationNames('Wettersden Group', 'Wetterden Group').verdict, 'same');
  assert.equal(
    compareOrganisationNames('Wettersden Group', 'Wetterden Group', () => true).verdict,
    'different',
  );
});

test('craft are told by their designation', () => {
  assert.deepEqual(compareNames('spacecraft', 'Soyuz MS22', 'Soyuz MS-22').reasons, ['designator']);
  assert.equal(compareNames('spacecraft', 'Soyuz MS-22', 'Soyuz MS-23').verdict, 'different');
});

const word = fc.constantFrom(
  'Bank',
  'of',
  'the',
  '&',
  'Corp.',
  'Iran',
  'U.S.',
  'St.',
  'Ünited',
  'Kiev',
  '-',
  'al-',
  '4',
);
const name = fc
  .array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 6 })
  .map(words => words.join(' '));

test('the comparison of names of any kind is total, symmetric and reflexive, and its score agrees with its verdict', () => {
  fc.assert(
    fc.property(fc.constantFrom<Kind>(...KINDS), name, name, (kind, a, b) => {
      const result = compareNames(kind, a, b);
      assert.deepEqual(compareNames(kind, b, a), result);
      assert.ok(result.score >= 0 && result.score <= 1);
      assert.equal(result.verdict === 'same', result.score >= 0.5);
      if (/[a-z]/.test(a)) assert.equal(compareNames(kind, a, a).verdict, 'same');
    }),
    { numRuns: 3000 },
  );
});
