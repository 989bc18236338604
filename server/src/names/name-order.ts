import { isChineseFamily, isPinyin, isWadeGiles } from './chinese.ts';
import { isEstablishedGiven } from './given-names.ts';
import { mayBeJapanese } from './japanese.ts';
import { isKoreanOrder } from './korean.ts';
import { isCommonSurname } from './surnames.ts';
import { isVietnameseFamily } from './vietnamese.ts';

/**
 * Given names of Hungary, where the family name stands first: names that the Central Statistical Office lists among the
 * most frequent ones.
 */
const HUNGARIAN = new Set(
  (
    'laszlo istvan jozsef janos zoltan sandor gabor ferenc attila tamas zsolt tibor andras csaba imre lajos gyorgy balazs ' +
    'gyula mihaly karoly bela krisztian miklos norbert bence arpad kalman geza levente mate viktor akos gergely erno denes ' +
    'zsigmond szabolcs erzsebet katalin ilona zsuzsanna margit judit agnes julianna ildiko krisztina eszter magdolna edit ' +
    'szilvia aniko timea tunde rozalia orsolya piroska hajnalka zsofia reka noemi kinga boglarka'
  ).split(' '),
);

/**
 * Whether of two folded words the first is a family name and the second a given name of a language that puts the family
 * name first: Wakata Koichi, Xi Jinping, Kim Jong-un, Nguyen Trong, Orban Viktor. False where they might be the other
 * way round as well.
 */
export function isFamilyFirst(family: string, given: string): boolean {
  return reads(family, given) && !reads(given, family);
}

function reads(family: string, given: string): boolean {
  if (isKoreanOrder(family, given)) return true;
  if (isEstablishedGiven(family) || HUNGARIAN.has(family)) return false;
  const joined = given.replaceAll(' ', '');
  if (mayBeJapanese(family, joined)) return true;
  if (isChineseFamily(family) && (isPinyin(joined) || isWadeGiles(given))) return true;
  if (isVietnameseFamily(family) && !isEstablishedGiven(given) && !isCommonSurname(given)) return true;
  return HUNGARIAN.has(given) && !isCommonSurname(family);
}

/**
 * Whether two words tell which of them is the family name wherever they stand, so that the names "a b" and "b a" are
 * one. Friedrich Hans and Hans Friedrich may be two people.
 */
export function isOrderTold(a: string, b: string): boolean {
  return reads(a, b) !== reads(b, a);
}
