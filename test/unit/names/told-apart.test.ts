import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparePersonNames, type Verdict } from '../../../server/src/names/compare.ts';
import { parsePersonName } from '../../../server/src/names/person-name.ts';
import type { Reason } from '../../../server/src/names/reason.ts';

/** Names that look alike: of two people, of whom nothing but the names is known. */
const cases: readonly (readonly [string, string, Verdict, ...Reason[]])[] = [
  // Another syllable of Pinyin is another name.
  ['Liu Xiaobo', 'Liu Xiaobao', 'different'],
  ['Xiaomin Wang', 'Xiaoming Wang', 'different'],
  ['Chen Guangcheng', 'Chen Guangchen', 'different'],
  ['Zhao Lijian', 'Zhao Lejian', 'different'],
  ['Li Keqiang', 'Li Qiang', 'different'],
  ['Lu Xun', 'Lu Xuan', 'different'],
  ['Wang Wei', 'Wang Mei', 'different'],
  ['Zhou Enlai', 'Chou En-lai', 'same', 'romanisation'],
  ['Deng Xiaoping', "Teng Hsiao-p'ing", 'same', 'romanisation'],
  ['Chen Guangcheng', 'Chen Guang-cheng', 'same', 'hyphen'],
  ['Zhang Wei', 'Chang Wei', 'unsure', 'romanisation'],
  // So is another syllable of Korean, but for what its systems of romanisation exchange.
  ['Lee Min-ho', 'Lee Min-hu', 'different'],
  ['Choi Soo-young', 'Choi Soo-jung', 'different'],
  ['Park Geun-hye', 'Park Gyeong-hye', 'different'],
  ['Kim Min-seok', 'Kim Min-seo', 'different'],
  ['Choi Soo-young', 'Choi Su-yeong', 'same', 'romanisation'],
  ['Lee Min-jung', 'Lee Min-jeong', 'same', 'romanisation'],
  ['Park Geun-hye', 'Pak Kun-hye', 'same', 'romanisation'],
  // And of Vietnamese.
  ['Nguyen Van Minh', 'Nguyen Van Manh', 'different'],
  ['Tran Van Hung', 'Tran Van Hong', 'different'],
  ['Le Thi Lan', 'Le Thi Lam', 'different'],
  ['Nguyen Van Minh', 'Nguyễn Văn Minh', 'same', 'accent'],
  // The first consonant of a family name is another where no romanisation exchanges the two.
  ['Oleg Baranov', 'Oleg Taranov', 'different'],
  ['Oleg Moronov', 'Oleg Voronov', 'different'],
  ['Oleg Baranov', 'Oleg Voronov', 'different'],
  ['Olga Kerova', 'Olga Serova', 'different'],
  ['Ivan Belov', 'Ivan Gelov', 'different'],
  ['Ana Pereira', 'Ana Ferreira', 'different'],
  ['Nikolai Gubarev', 'Nikolay Hubarev', 'same', 'romanisation'],
  // A vowel of a family name that ends as many do, and of a very short name.
  ['John Barton', 'John Burton', 'unsure', 'romanisation'],
  ['Paul Dalton', 'Paul Dolton', 'unsure', 'romanisation'],
  ['Pavel Lisin', 'Pavel Lesin', 'unsure', 'romanisation'],
  ['John Jonson', 'John Johnson', 'unsure', 'romanisation'],
  ['Dan Miller', 'Don Miller', 'unsure', 'slip'],
  ['Mikhail Gorbachev', 'Mikhail Gorbachov', 'same', 'romanisation'],
  ['Angela Merkel', 'Angela Merkl', 'same', 'slip'],
  // Arabic given names that lie close together.
  ['Khalid al-Masri', 'Khalil al-Masri', 'unsure', 'slip'],
  ['Ahmed Karzai', 'Hamid Karzai', 'unsure', 'romanisation'],
  ['Khalid al-Masri', 'Khaled el-Masri', 'same', 'romanisation'],
  // His name and hers.
  ['Mario Rossi', 'Maria Rossi', 'different'],
  ['Daniel Weber', 'Daniela Weber', 'different'],
  ['Robert Blake', 'Roberta Blake', 'different'],
  ['Julio Perez', 'Julia Perez', 'different'],
  ['Szabó János', 'Szabóné János', 'different'],
  // Kings are counted.
  ['Louis VII', 'Louis VIII', 'different'],
  ['Edward VII', 'Edward VIII', 'different'],
  // A title is no given name.
  ['Mr. Smith', 'John Smith', 'unsure', 'length'],
  ['Mr. Smith', 'Mrs. Smith', 'unsure'],
  ['President Obama', 'Barack Obama', 'unsure', 'length'],
];

for (const [a, b, verdict, ...reasons] of cases) {
  test(`${a} / ${b}: ${[verdict, ...reasons].join(', ')}`, () => {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const comparison = comparePersonNames(parsePersonName(x), parsePersonName(y));
      assert.deepEqual([comparison.verdict, ...comparison.reasons], [verdict, ...reasons]);
    }
  });
}
