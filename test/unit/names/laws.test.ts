import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { comparePersonNames } from '../../../server/src/names/compare.ts';
import { parsePersonName } from '../../../server/src/names/person-name.ts';

const compare = (a: string, b: string) => comparePersonNames(parsePersonName(a), parsePersonName(b));

/** Letters of each script that names are compared in, and of some that are not read at all. */
const SCRIPTS: Readonly<Record<string, string>> = {
  Latin: 'abcdefghijklmnoprstuvyzéöüßøłıçñ',
  Cyrillic: 'абвгдеёжзийклмнопрстуфхцчшщыьэюяіїєґўђљњћџ',
  Greek: 'αβγδεζηθικλμνξοπρστυφχψωάέήίόύώς',
  Arabic: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإآءپچگ',
  Hebrew: 'אבגדהוזחטיכלמנסעפצקרשתםןץףך',
  Devanagari: 'अआइईउकखगघचजटडतदनपबमयरलवशसहािीुे',
  kana: 'あいうえおかきくけこさしすせそたちつてとなにの',
  Hangul: '김이박최정강조윤장임한오서신권황안송류홍',
  Han: '王李张刘陈杨黄赵吴周习近平毛泽东',
  Georgian: 'აბგდევზთიკლმნოპრსტუფქღყშჩცძწჭხჯჰ',
};

const nameIn = (letters: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.array(fc.constantFrom(...letters), { minLength: 2, maxLength: 9 }).map(word => word.join('')),
      { minLength: 1, maxLength: 4 },
    )
    .map(words => words.map(capitalised).join(' '));

function capitalised(word: string): string {
  const [first = '', ...others] = word;
  return first.toUpperCase() + others.join('');
}

for (const [script, letters] of Object.entries(SCRIPTS)) {
  test(`a name in ${script} is its own, without a reason, in every normalisation form`, () => {
    fc.assert(
      fc.property(nameIn(letters), fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'), (name, form) => {
        assert.deepEqual(compare(name, name), { verdict: 'same', score: 1, reasons: [] });
        const { verdict, reasons } = compare(name, name.normalize(form));
        assert.deepEqual([verdict, reasons], ['same', []]);
      }),
    );
  });

  test(`two names in ${script} compare alike in small letters, in capitals and decomposed`, () => {
    fc.assert(
      fc.property(nameIn(letters), nameIn(letters), (a, b) => {
        const { score } = compare(a, b);
        assert.equal(compare(b, a).score, score);
        assert.equal(compare(a.normalize('NFD'), b.normalize('NFD')).score, score);
        assert.equal(compare(a.toLowerCase(), b.toLowerCase()).score >= 0.5, score >= 0.5);
      }),
    );
  });
}
