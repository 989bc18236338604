import { chineseFamilyKey, chineseSound } from './chinese.ts';
import { fold } from './fold.ts';
import { isEstablishedGiven } from './given-names.ts';
import type { Knowledge } from './knowledge.ts';
import { familiesMeet, isKoreanFamily } from './korean.ts';
import { koreanReadings, mayReadAlike } from './korean-syllables.ts';
import type { PersonName } from './person-name.ts';
import { pinyinOf } from './pinyin.ts';
import { prepared } from './prepared.ts';
import { vietnameseOf } from './vietnamese.ts';

/**
 * Whether two names of China, Korea or Vietnam have another syllable each: there a syllable is a word, and a letter more
 * or less makes another name of it (Xiaobo, Xiaobao; Min-ho, Min-hu; Van Minh, Van Manh). Only where no system of
 * romanisation makes one syllable of the two, and both are syllables of the language.
 */
export function haveOtherSyllables(a: PersonName, b: PersonName, knowledge: Knowledge): boolean {
  return areTwoVietnamese(a, b) || areTwoChinese(a, b, knowledge) || areTwoKorean(a, b);
}

function areTwoVietnamese(a: PersonName, b: PersonName): boolean {
  const [x, y] = [vietnameseOf(fold(a.text)), vietnameseOf(fold(b.text))];
  if (!x || !y || x.length !== y.length) return false;
  return x.some((word, i) => word !== y[i]) && [...x].sort().join(' ') !== [...y].sort().join(' ');
}

function areTwoChinese(a: PersonName, b: PersonName, knowledge: Knowledge): boolean {
  const read = withoutFamily(a, b);
  if (!read) return false;
  const [givenA, givenB] = read;
  const [x, y] = [pinyinOf(givenA), pinyinOf(givenB)];
  if (x === undefined || y === undefined || x === y) return false;
  if (isEstablishedGiven(x) || isEstablishedGiven(y)) return false;
  // By Wade and Giles, who write a hyphen, the letters stand for other sounds.
  const mayBeOlder = givenA.includes(' ') || givenB.includes(' ');
  const [keyA, keyB] = [prepared(a, knowledge).chinese, prepared(b, knowledge).chinese];
  return !(mayBeOlder && keyA !== undefined && keyA === keyB) && !isKoreanPair(givenA, givenB, a, b);
}

/** Whether all that differs is how Pinyin and Wade and Giles write the names: Zhang Wei, Chang Wei. */
export function areOneInChinese(a: PersonName, b: PersonName): boolean {
  const read = withoutFamily(a, b);
  return read !== undefined && isSameChinese(...read);
}

/** What is left of two folded names without the one Chinese family name that both begin with, or both end with. */
function withoutFamily(a: PersonName, b: PersonName): readonly [string, string] | undefined {
  const [x, y] = [fold(a.text).split(' '), fold(b.text).split(' ')];
  if (Math.min(x.length, y.length) < 2 || Math.max(x.length, y.length) > 3) return undefined;
  const first = chineseFamilyKey(x[0] ?? '');
  if (first !== undefined && first === chineseFamilyKey(y[0] ?? ''))
    return [x.slice(1).join(' '), y.slice(1).join(' ')];
  const last = chineseFamilyKey(x.at(-1) ?? '');
  if (last !== undefined && last === chineseFamilyKey(y.at(-1) ?? ''))
    return [x.slice(0, -1).join(' '), y.slice(0, -1).join(' ')];
  return undefined;
}

/** Names that may as well be Korean, as "Lee" and "Song" are: those are told apart by their own syllables. */
function isKoreanPair(givenA: string, givenB: string, a: PersonName, b: PersonName): boolean {
  if (!givenA.includes(' ') && !givenB.includes(' ')) return false;
  return (
    isKoreanFamily(a.familyCore) &&
    isKoreanFamily(b.familyCore) &&
    mayReadAlike(koreanReadings(givenA), koreanReadings(givenB))
  );
}

function areTwoKorean(a: PersonName, b: PersonName): boolean {
  let areTwo = false;
  for (const [family, givenA] of readingsOf(a)) {
    for (const [other, givenB] of readingsOf(b)) {
      if (!familiesMeet(family, other)) continue;
      const [x, y] = [koreanReadings(givenA), koreanReadings(givenB)];
      if (givenA === givenB || mayReadAlike(x, y)) return false;
      if (chineseFamilyKey(family) !== undefined && isSameChinese(givenA, givenB)) return false;
      const isPlain = givenA.includes(' ') || givenB.includes(' ');
      if (isPlain && x.length > 0 && y.length > 0) areTwo = true;
    }
  }
  return areTwo;
}

/**
 * A folded name with its family name first, and with its family name last: each as the family name and the rest. What has
 * a hyphen is the given name.
 */
function readingsOf({ text }: PersonName): readonly (readonly [string, string])[] {
  const words = text.split(/\s+/);
  const [first = '', last = ''] = [fold(words[0] ?? ''), fold(words.at(-1) ?? '')];
  if (words.length < 2 || words.length > 3) return [];
  const readings: (readonly [string, string])[] = [];
  if (!first.includes(' ')) readings.push([first, fold(words.slice(1).join(' '))]);
  if (!last.includes(' ')) readings.push([last, fold(words.slice(0, -1).join(' '))]);
  return readings;
}

/** Jingping by Pinyin, Ching-ping by Wade and Giles: one in Chinese, whatever they were in Korean. */
function isSameChinese(a: string, b: string): boolean {
  return chineseSound(a) === chineseSound(b);
}
