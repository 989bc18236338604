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
  ['Wakata Koichi', 'Koichi Wakata', 'same', 'order'],
  ['Abe Shinzo', 'Shinzo Abe', 'same', 'order'],
  ['Orbán Viktor', 'Viktor Orbán', 'same', 'order'],
  ['Xi Jinping', 'Jinping Xi', 'same', 'order'],
  ['Kim Jong Un', 'Kim Jong-un', 'same', 'hyphen'],
  ['Kim Jong-un', 'Jong-un Kim', 'same', 'order'],
  ['Nguyễn Phú Trọng', 'Phú Trọng Nguyễn', 'same', 'order'],
  ['Nguyễn Phú Trọng', 'Nguyen Phu Trong', 'same', 'accent'],
  ['James Lewis', 'Lewis James', 'unsure', 'order'],
  ['Friedrich Hans', 'Hans Friedrich', 'unsure', 'order'],
  ['Lee Myung-bak', 'Yi Myeong-bak', 'same', 'romanisation'],
  ['Syngman Rhee', 'Lee Seung-man', 'same', 'romanisation', 'order'],
  ['Mao Tse-tung', 'Tse-tung Mao', 'same', 'order'],
  ['Иван Петров', 'Ivan Petrov', 'same', 'romanisation'],
  ['Pae Chol Thae', 'Bae Chol Tae', 'same', 'romanisation'],
  ['Park Chung-hee', 'Pak Chŏng-hŭi', 'same', 'romanisation'],
  ['Yoko Ono', 'Yoko Ohno', 'same', 'romanisation'],
  ['Yoko Ono', 'Yoko Oono', 'same', 'romanisation'],
  ['Sato Shinzo', 'Satou Sinzou', 'same', 'romanisation'],
  ['Novak Đoković', 'Novak Djokovic', 'same', 'accent'],
  ['Gurbanguly Berdimuhamedov', 'Gurbanguly Berdymukhamedov', 'same', 'romanisation'],
  ['Kemal Kılıçdaroğlu', 'Kemal Kilicdaroglu', 'same', 'accent'],
  ['Friedrich Weiß', 'Friedrich Weiss', 'same', 'accent'],
  ['Lech Wałęsa', 'Lech Walesa', 'same', 'accent'],
  ['Þorgerður Sørensen', 'Thorgerdur Sorensen', 'same', 'accent'],
  ['Birgir Ærland', 'Birgir Aerland', 'same', 'accent'],
  ['Serhii Petelin', 'Sergei Petelin', 'same', 'language'],
  ['Serhii Ivanov', 'Sergei Ivanov', 'unsure', 'language'],
  ['Ibnu Thoyib', 'Ibnu Toyib', 'same', 'romanisation'],
  ['Zoran Peric', 'Zoran Perich', 'same', 'romanisation'],
  ['Susan Holden', 'Susan Holder', 'unsure', 'slip'],
  ['Michael Orlov', 'Mikhail Orlov', 'unsure', 'language'],
  ['Michael Orlov', 'Michel Orlov', 'unsure', 'language'],
  ['Mikhail Orlov', 'Michel Orlov', 'different'],
  ['Kim Jong-un', 'Kim Jong-il', 'different'],
  ['Lee Myung-bak', 'Lee Myung-hee', 'different'],
  ['Xi Jinping', 'Xi Zhongxun', 'different'],
  ['Kim Il-sung', 'Kim Jong-il', 'different'],
  ['Peter Marlow', 'Peter Barlow', 'different'],
  ['John Rennick', 'John Kennick', 'different'],
  ['Tom Lawton', 'Tom Dawson', 'different'],
  ['Alan Bates', 'Alan Yates', 'different'],
  ['Abe Shinzo', 'Abe Shintaro', 'different'],
  ['John Rennick', 'Jane Rennick', 'different'],
  ['Alexei Orlov', 'Alexandra Orlova', 'different'],
  ['Anna Gorskaya', 'Anna Gorsky', 'different'],
  ['Tom Hahn', 'Tom Hann', 'different'],
  ['Martin Luther King Jr.', 'Martin Luther King III', 'different'],
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

test('a verdict never passes from pair to pair', () => {
  assert.equal(compare('Mikhail Orlov', 'Michael Orlov').verdict, 'unsure');
  assert.equal(compare('Michael Orlov', 'Michel Orlov').verdict, 'unsure');
  assert.equal(compare('Mikhail Orlov', 'Michel Orlov').verdict, 'different');
  assert.equal(compare('Sasha Orlov', 'Aleksandr Orlov').verdict, 'same');
  assert.equal(compare('Sasha Orlov', 'Aleksandra Orlov').verdict, 'same');
  assert.notEqual(compare('Aleksandr Orlov', 'Aleksandra Orlov').verdict, 'same');
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
