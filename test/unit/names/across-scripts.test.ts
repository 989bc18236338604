import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { comparePersonNames, type Verdict } from '../../../server/src/names/compare.ts';
import { romanisedDevanagari } from '../../../server/src/names/devanagari.ts';
import { romanisedKana } from '../../../server/src/names/kana.ts';
import { parsePersonName } from '../../../server/src/names/person-name.ts';
import type { Reason } from '../../../server/src/names/reason.ts';
import { writingOf } from '../../../server/src/names/writing.ts';

const compare = (a: string, b: string) => comparePersonNames(parsePersonName(a), parsePersonName(b));

const cases: readonly (readonly [string, string, Verdict, ...Reason[]])[] = [
  ['Владимир Зеленский', 'Vladimir Zelensky', 'same', 'romanisation'],
  ['Володимир Зеленський', 'Volodymyr Zelensky', 'same', 'romanisation'],
  ['Олег Петренко', 'Oleh Petrenko', 'same', 'romanisation'],
  ['Аляксандр Лукашэнка', 'Alyaksandr Lukashenka', 'same', 'romanisation'],
  ['Александар Вучић', 'Aleksandar Vucic', 'same', 'romanisation'],
  ['Бойко Борисов', 'Boyko Borisov', 'same', 'romanisation'],
  ['Κυριάκος Μητσοτάκης', 'Kyriakos Mitsotakis', 'same', 'romanisation'],
  ['محمد', 'Mohammed', 'same', 'romanisation'],
  ['محمد', 'Muhammad', 'same', 'romanisation'],
  ['عبد الفتاح السيسي', 'Abdel Fattah el-Sisi', 'same', 'romanisation'],
  ['معمر القذافي', 'Moammar Gadhafi', 'same', 'romanisation'],
  ['محمود احمدی‌نژاد', 'Mahmoud Ahmadinejad', 'same', 'romanisation'],
  ['בנימין נתניהו', 'Benjamin Netanyahu', 'same', 'romanisation'],
  ['わかた こういち', 'Wakata Koichi', 'same', 'romanisation'],
  ['ワカタ・コウイチ', 'Kōichi Wakata', 'same', 'order', 'romanisation'],
  ['おの ようこ', 'Yoko Ohno', 'same', 'order', 'romanisation'],
  ['김정은', 'Kim Jong-un', 'same', 'romanisation'],
  ['김정은', 'Jong-un Kim', 'same', 'order', 'romanisation'],
  ['이명박', 'Yi Myeong-bak', 'same', 'romanisation'],
  ['이명박', 'Lee Myung-bak', 'same', 'romanisation'],
  ['박근혜', 'Pak Kŭn-hye', 'same', 'romanisation'],
  ['नरेन्द्र मोदी', 'Narendra Modi', 'same', 'romanisation'],
  ['習近平', 'Xi Jinping', 'unsure', 'romanisation'],
  ['علي', 'Ali', 'unsure', 'romanisation'],
  ['محمد', 'Mohammed Morsi', 'unsure', 'length', 'romanisation'],
  ['محمد', 'Mahmoud', 'different'],
  ['محمود', 'Mohammed', 'different'],
  ['حسن روحاني', 'Hussein Rouhani', 'different'],
  ['حافظ الأسد', 'Bashar al-Assad', 'different'],
  ['צחי הנגבי', 'Benjamin Netanyahu', 'different'],
  ['김정은', 'Kim Jong-il', 'different'],
  ['이명박', 'Park Myung-bak', 'different'],
  ['अमिताभ बच्चन', 'Abhishek Bachchan', 'different'],
  ['Сергей Крикалев', 'Sergey Prokopyev', 'different'],
  ['Анна Петрова', 'Anna Petrov', 'different'],
  ['あべ しんぞう', 'Abe Shintaro', 'different'],
];
for (const [a, b, verdict, ...reasons] of cases)
  test(`${a} / ${b}: ${[verdict, ...reasons].join(', ')}`, () => {
    const result = compare(a, b);
    assert.deepEqual([result.verdict, ...result.reasons], [verdict, ...reasons], `score ${result.score}`);
    assert.deepEqual(compare(b, a), result);
  });

test('kana and Devanagari are read by their syllables', () => {
  assert.equal(romanisedKana('きょうと シャープ ファン マッチャ'), 'kyouto shaapu fan matcha');
  assert.equal(
    romanisedDevanagari('राहुल गांधी'),
    'raahul gaandhii'.replaceAll('aa', 'a').replaceAll('ii', 'i'),
  );
});

test('a script is that of the first letter that is not Latin', () => {
  assert.equal(writingOf('Þorgerður Wałęsa Nguyễn – “x” 12'), 'latin');
  assert.equal(writingOf(''), 'latin');
  assert.equal(writingOf('K. Ђоковић'), 'cyrillic');
  assert.equal(writingOf('ქართული'), 'other');
});

const letter = fc.constantFrom(
  'م',
  'ح',
  'ا',
  'ل',
  'ב',
  'ו',
  'き',
  'ゃ',
  'ッ',
  'ー',
  '김',
  '이',
  'न',
  '्',
  'Д',
  'й',
  'Σ',
  '習',
  'a',
  ' ',
);
const name = fc.oneof(
  fc.array(letter, { maxLength: 12 }).map(letters => letters.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

test('names in any scripts compare alike from both sides, and the score agrees with the verdict', () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      const result = compare(a, b);
      assert.deepEqual(compare(b, a), result);
      assert.ok(result.score >= 0 && result.score <= 1);
      assert.equal(result.verdict === 'same', result.score >= 0.5);
    }),
    { numRuns: 2000 },
  );
});

const given = fc.constantFrom('Dmitry', 'José', 'Jean-Luc', 'Koichi', 'Serhii', 'محمد');
const family = fc.constantFrom('Petelin', 'Ibáñez', "O'Hara", 'van der Berg', 'Wakata', 'Ivanova');

test('letter case of capitals, spaces and normalisation forms change no score of two names', () => {
  fc.assert(
    fc.property(given, family, given, family, (g1, f1, g2, f2) => {
      const [a, b] = [`${g1} ${f1}`, `${g2} ${f2}`];
      const { score } = compare(a, b);
      for (const other of [` ${a.replace(' ', '   ')} `, a.normalize('NFD'), a.normalize('NFC')])
        assert.equal(compare(other, b).score, score, other);
      if (!a.includes('van')) assert.equal(compare(a.toUpperCase(), b).verdict, compare(a, b).verdict);
      assert.equal(compare(a, a).verdict, 'same');
    }),
  );
});
