import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { designatorKey, parseDesignator, writeDesignator } from '../../../server/src/names/designator.ts';

const CANONICAL: readonly (readonly [string, string])[] = [
  ['Soyuz MS-22', 'Soyuz MS-22'],
  ['Soyuz MS22', 'Soyuz MS-22'],
  ['Soyuz-MS 22', 'Soyuz MS-22'],
  ['SOYUZ MS-22', 'Soyuz MS-22'],
  ['soyuz ms 22', 'Soyuz MS-22'],
  ['MS22', 'MS-22'],
  ['Progress MS-21', 'Progress MS-21'],
  ['Falcon-9', 'Falcon 9'],
  ['Falcon 9', 'Falcon 9'],
  ["Chang'e 5", "Chang'e-5"],
  ['Chang’e-5', "Chang'e-5"],
  ['Crew 5', 'Crew-5'],
  ['Shenzhou 15', 'Shenzhou-15'],
  ['Long March-5B', 'Long March 5B'],
  ['Atlas V', 'Atlas V'],
  ['Atlas 5', 'Atlas V'],
  ['Apollo 11', 'Apollo 11'],
  ['Cosmos 1408', 'Kosmos 1408'],
];

test('designations have one canonical form', () => {
  for (const [written, canonical] of CANONICAL) {
    const designator = parseDesignator(written);
    assert.ok(designator, written);
    assert.equal(writeDesignator(designator), canonical);
  }
});

test('what is no designation is none', () => {
  for (const text of [
    '',
    'Soyuz',
    'Petelin',
    '22',
    'Boeing 737',
    'MS',
    'page 22',
    'Atlas',
    'M 1 2',
    'X'.repeat(100),
  ]) {
    assert.equal(parseDesignator(text), undefined, text);
  }
});

test('the canonical form is its own canonical form, with the same key', () => {
  const families = fc.constantFrom(
    'Soyuz MS',
    'Progress MS',
    'Falcon',
    'Crew',
    "Chang'e",
    'Apollo',
    'Atlas',
    'MS',
    'STS',
  );
  fc.assert(
    fc.property(
      families,
      fc.constantFrom('-', ' ', ''),
      fc.integer({ min: 1, max: 9 }),
      (family, joint, number) => {
        const designator = parseDesignator(`${family}${joint}${number}`);
        assert.ok(designator);
        const again = parseDesignator(writeDesignator(designator));
        assert.ok(again);
        assert.equal(designatorKey(again), designatorKey(designator));
      },
    ),
  );
});

test('any text can be asked', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => void parseDesignator(text)));
});
