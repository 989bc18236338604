import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { comparePersonNames, type Verdict } from '../../../server/src/names/compare.ts';
import { parsePersonName } from '../../../server/src/names/person-name.ts';
import type { Reason } from '../../../server/src/names/reason.ts';

const compare = (a: string, b: string) => comparePersonNames(parsePersonName(a), parsePersonName(b));

const cases: readonly (readonly [string, string, Verdict, ...Reason[]])[] = [
  ['Dmitry Petelin', 'Dmitry Petelin', 'same'],
  ['Dmitri Petelin', 'Dmitry Petelin', 'same', 'romanisation'],
  ['Dimitri Petelin', 'Dmitry Petelin', 'same', 'romanisation'],
  ['Dmitry Petlin', 'Dmitry Petelin', 'same', 'slip'],
  ['Dimitri Petlin', 'Dmitry Petelin', 'same', 'slip', 'romanisation'],
  ['Sergei Prokopiev', 'Sergey Prokopyev', 'same', 'romanisation'],
  ['DMITRY PETELIN', 'Dmitry Petelin', 'same'],
  ['José Ibáñez', 'Jose Ibanez', 'same', 'accent'],
  ['Jürgen Müller', 'Juergen Mueller', 'same', 'accent'],
  ['Jean-Luc Moreau', 'Jean Luc Moreau', 'same', 'hyphen'],
  ["Loral O'Hara", 'Loral O’Hara', 'same'],
  ['Josh Cassada', 'Joshua Cassada', 'same', 'nickname'],
  ['D. Petelin', 'Dmitry Petelin', 'same', 'initial'],
  ['Francisco Carlos Rubio', 'Francisco Rubio', 'same', 'length'],
  ['Wakata Koichi', 'Koichi Wakata', 'unsure', 'order'],
  ['Moreau, Jean-Luc', 'Jean-Luc Moreau', 'same'],
  ['Mark van der Berg', 'Mark Van Der Berg', 'same', 'case'],
  ['Sergei Krikalev', 'Sergey Prokopyev', 'different'],
  ['Mark Kelly', 'Scott Kelly', 'different'],
  ['Ivan Petrov', 'Elena Petrova', 'different'],
  ['Sergei Petrov', 'Sergei Petrova', 'different'],
  ['Nicole Mann', 'Nicole Hann', 'different'],
  ['Nicole Mann', 'Nicole Man', 'different'],
  ['Wei Chen', 'Wei Chan', 'different'],
  ['Li Zhou', 'Li Zhu', 'different'],
  ['Robert Johnson', 'Robert Johnston', 'different'],
  ['Igor Ivanov', 'Igor Ivanenko', 'different'],
  ['John Adams Jr.', 'John Adams Sr.', 'different'],
  ['John A. Smith', 'John B. Smith', 'different'],
  ['John Michael Smith', 'John Robert Smith', 'different'],
  ['Petelin', 'Dmitry Petelin', 'unsure', 'length'],
  ['Marina Petelina', 'Martina Petelina', 'unsure', 'slip'],
];
for (const [a, b, verdict, ...reasons] of cases)
  test(`${a} / ${b}: ${[verdict, ...reasons].join(', ')}`, () => {
    const result = compare(a, b);
    assert.deepEqual([result.verdict, ...result.reasons], [verdict, ...reasons], `score ${result.score}`);
  });

const syllable = fc.constantFrom(
  'di',
  'mi',
  'try',
  'ser',
  'gei',
  'ey',
  'pe',
  'te',
  'lin',
  'Ов',
  "'",
  '-',
  ' ',
  '. ',
  'Jr',
  'van ',
  'é',
  '"',
  '\ud800',
);
const name = fc.oneof(
  fc.array(syllable, { maxLength: 8 }).map(parts => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

test('a comparison is symmetric, its score lies in 0..1 and agrees with its verdict, for any text', () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      const result = compare(a, b);
      assert.deepEqual(compare(b, a), result);
      assert.ok(result.score >= 0 && result.score <= 1);
      assert.equal(result.verdict === 'same', result.score >= 0.5);
    }),
    { numRuns: 3000 },
  );
});

test('the words of a name are apart, in order, and stand in its text as they say', () => {
  fc.assert(
    fc.property(name, text => {
      let end = 0;
      const parsed = parsePersonName(text);
      for (const word of parsed.words) {
        assert.ok(word.start >= end && word.end >= word.start);
        assert.equal(text.slice(word.start, word.end), word.text);
        end = word.end;
      }
    }),
  );
});
