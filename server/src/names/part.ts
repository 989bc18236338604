import { distanceWithin, slipBetween } from './distance.ts';
import { fold } from './fold.ts';
import { establishedNames } from './given-names.ts';
import { areJapaneseSpellings } from './japanese.ts';
import { type Keys, keysOf } from './keys.ts';
import { isShortForm } from './nicknames.ts';
import type { Reason } from './reason.ts';
import { isCommonSurname } from './surnames.ts';

/** How one part of a name compares with the same part of another. */
export interface PartComparison {
  /** 1 for the same letters, 0 for two different names. */
  readonly score: number;
  /** What differs; undefined where nothing does, and where the two are different names. */
  readonly reason: Reason | undefined;
}

const SAME: PartComparison = { score: 1, reason: undefined };
const DIFFERENT: PartComparison = { score: 0, reason: undefined };
const HYPHEN: PartComparison = { score: 0.98, reason: 'hyphen' };
const ACCENT: PartComparison = { score: 0.97, reason: 'accent' };
const CASE: PartComparison = { score: 0.99, reason: 'case' };
const ROMANISATION: PartComparison = { score: 0.92, reason: 'romanisation' };
const NICKNAME: PartComparison = { score: 0.8, reason: 'nickname' };
const INITIAL: PartComparison = { score: 0.7, reason: 'initial' };
const SLIP: PartComparison = { score: 0.75, reason: 'slip' };
/** Near, but nearness of this kind does not carry an identity. */
const NEAR: PartComparison = { score: 0.4, reason: 'slip' };

/** Compares the spellings of two given or middle names. Symmetric. */
export function compareGiven(a: string, b: string): PartComparison {
  if (a === b) return SAME;
  const [keysA, keysB] = [keysOf(a), keysOf(b)];
  const [keyA, keyB] = [keysA.folded, keysB.folded];
  if (keyA === '' || keyB === '') return DIFFERENT;
  const same = sameKey(a, keysA, b, keysB);
  if (same) return same;
  if (isInitials(keyA, a) || isInitials(keyB, b)) return initialOf(keyA, keyB) ? INITIAL : DIFFERENT;
  if (sameRomanisation(keysA, keysB)) return ROMANISATION;
  if (areJapaneseSpellings(keysA.japanese, keysB.japanese)) return ROMANISATION;
  if (isShortForm(keyA, keyB)) return NICKNAME;
  const established = establishedNames(keyA, keyB);
  if (established === 'spellings of one') return ROMANISATION;
  if (established === 'two' && areHisAndHers(keyA, keyB)) return DIFFERENT;
  return slippedGiven(keyA, keyB);
}

/** Compares the spellings of two family names. Symmetric. */
export function compareFamily(a: string, b: string): PartComparison {
  if (a === b) return SAME;
  const [keysA, keysB] = [keysOf(a), keysOf(b)];
  if (keysA.folded === '' || keysB.folded === '') return DIFFERENT;
  const same = sameKey(a, keysA, b, keysB);
  if (same) return same;
  if (areJapaneseSpellings(keysA.japanese, keysB.japanese)) return ROMANISATION;
  if (withoutYo(keysA.romanised) === withoutYo(keysB.romanised) && keysA.romanised !== keysB.romanised)
    return ROMANISATION;
  if (!sameRomanisation(keysA, keysB)) return slippedFamily(keysA, keysB);
  const doubled = slipBetween(keysA.joined, keysB.joined) === 'letter doubled';
  return doubled && !/[iy]/.test(keysA.joined.slice(-2)) ? SLIP : ROMANISATION;
}

/** The typed comparison of spellings whose folded keys are one; undefined where the keys differ. */
function sameKey(a: string, keysA: Keys, b: string, keysB: Keys): PartComparison | undefined {
  if (keysA.folded !== keysB.folded) {
    if (keysA.joined === keysB.joined) return HYPHEN;
    return withDigraphs(a) === keysB.folded || withDigraphs(b) === keysA.folded ? ACCENT : undefined;
  }
  const [plainA, plainB] = [plain(a), plain(b)];
  if (plainA === plainB) return SAME;
  if (lower(plainA) === lower(plainB)) return isAllCapitals(a) || isAllCapitals(b) ? SAME : CASE;
  return lower(plainA).replaceAll(/[-‐‑– ]/g, '') === lower(plainB).replaceAll(/[-‐‑– ]/g, '')
    ? HYPHEN
    : ACCENT;
}

/** The spelling composed, with one form for each apostrophe and without soft hyphens and joiners: differences in these are none. */
export function plain(text: string): string {
  return /^[\x20-\x7e]*$/.test(text)
    ? text
    : text
        .normalize('NFC')
        .replaceAll(/[’‘‛ʼʹ′`´＇]/g, "'")
        .replaceAll(UNSEEN, '');
}

/** Soft hyphen, zero-width space, joiners, word joiner, byte order mark. */
const UNSEEN = /\u00ad|[\u200b-\u200d]|\u2060|\ufeff/g;

/** Whether a text has letters, at least two, and none of them is small. */
export function isAllCapitals(text: string): boolean {
  return (
    text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase() && !/^\p{L}\.?$/u.test(text)
  );
}

function lower(text: string): string {
  return text.toLowerCase();
}

/** The folded key with two letters for one as German, Nordic and Serbian or Croatian write it without the letter. */
function withDigraphs(text: string): string {
  if (!/[äöüøåđÄÖÜØÅĐ]/.test(text)) return '';
  return fold(text.toLowerCase().replaceAll(/[äöüøåđ]/g, letter => DIGRAPHS[letter] ?? letter));
}

const DIGRAPHS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', đ: 'dj' };

/** The ё after a hushing consonant is e or o: Gorbachev, Gorbachov. */
function withoutYo(romanised: string): string {
  return romanised.length > 5 ? romanised.replace(/(ch|sh|zh)ov(a?)$/, '$1ev$2') : romanised;
}

/** In words of three letters each letter counts. */
function sameRomanisation(a: Keys, b: Keys): boolean {
  return Math.min(a.joined.length, b.joined.length) > 3 && a.romanised === b.romanised;
}

/** "J", "JR" out of "J.R."; not "Jo" or "Li". */
function isInitials(key: string, text: string): boolean {
  return key.length === 1 || (key.length <= 3 && text.includes('.') && text === text.toUpperCase());
}

function initialOf(a: string, b: string): boolean {
  const [first = '', other = ''] = [a[0], b[0]];
  return first === other || ('yij'.includes(first) && 'yij'.includes(other));
}

/**
 * One slip in a given name carries an identity only where it makes no other name of it: given names lie close
 * together (Marina, Martina), so a changed or added letter must stand within a long word.
 */
function slippedGiven(a: string, b: string): PartComparison {
  const slip = slipBetween(a, b);
  if (slip === undefined) return DIFFERENT;
  const length = Math.min(a.length, b.length);
  const inside = a[0] === b[0] && a.slice(-2) === b.slice(-2);
  if (slip === 'letters swapped' && length >= 5) return SLIP;
  if (length >= 6 && inside) return slip === 'letter added' && length === 6 ? NEAR : SLIP;
  return length >= 5 ? NEAR : DIFFERENT;
}

/** Endings that make another family's name, or another person's of one family: Petrov, Petrova; Johnson, Johnsen. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['', 'a'],
  ['', 's'],
  ['i', 'a'],
  ['y', 'a'],
  ['son', 'sen'],
  ['ez', 'es'],
  ['in', 'ina'],
  ['o', 'a'],
];

/**
 * One letter is much in a short or a common surname and little in a long rare one. The first letter is seldom
 * the one that slips.
 */
function slippedFamily(keysA: Keys, keysB: Keys): PartComparison {
  const [a, b] = [keysA.joined, keysB.joined];
  const length = Math.min(a.length, b.length);
  if (length < 5 || a[0] !== b[0] || Math.max(a.length, b.length) > length + 2) return DIFFERENT;
  if (length >= 9 && areSpelledBySystems(a, b)) return ROMANISATION;
  const slip = slipBetween(a, b) ?? (nearRomanisation(keysA, keysB) ? 'letter changed' : undefined);
  if (slip === undefined) return DIFFERENT;
  if (ENDINGS.some(([x, y]) => differsBy(a, b, x, y) || differsBy(b, a, x, y))) return DIFFERENT;
  if (isCommonSurname(a) && isCommonSurname(b)) return DIFFERENT;
  if (isCommonSurname(a) || isCommonSurname(b)) return slip === 'letters swapped' ? SLIP : NEAR;
  if (slip === 'letter changed') return length >= 7 ? SLIP : NEAR;
  if (makesOtherSound(a, b)) return NEAR;
  return length >= 6 || slip === 'letters swapped' ? SLIP : NEAR;
}

/** An h that makes another consonant of the one before it, where another family bears that name: Peskov, Peshkov. */
function makesOtherSound(a: string, b: string): boolean {
  if (!/(?:ov|ev|in|ko|ky)$/.test(a)) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  for (let i = 1; i < long.length; i++) {
    if (
      long[i] === 'h' &&
      'szc'.includes(long[i - 1] ?? ' ') &&
      short === long.slice(0, i) + long.slice(i + 1)
    )
      return true;
  }
  return false;
}

/** A man's and a woman's form of one name: Petrov, Petrova; Gorsky, Gorskaya. */
export function isOfOtherGender(a: string, b: string): boolean {
  return GENDERED.some(([x, y]) => differsBy(a, b, x, y) || differsBy(b, a, x, y));
}

/** A man's and a woman's given name: Mario, Maria; Daniel, Daniela. */
function areHisAndHers(a: string, b: string): boolean {
  return isOfOtherGender(a, b) || differsBy(a, b, 'o', 'a') || differsBy(b, a, 'o', 'a');
}

const GENDERED: readonly (readonly [string, string])[] = [
  ['', 'a'],
  ['ky', 'kaya'],
  ['kiy', 'kaya'],
  ['kii', 'kaya'],
  ['ki', 'ka'],
];

/** Whether two folded family names are two, as one is too common for a spelling of the other. */
export function isOtherFamily(a: string, b: string): boolean {
  if (!isCommonSurname(a) && !isCommonSurname(b)) return false;
  return !sameRomanisation(keysOf(a), keysOf(b)) && distanceWithin(a, b, 3) <= 3;
}

/** Whether two long names differ in vowels and in h or kh for one sound only: Berdimuhamedov, Berdymukhamedov. */
function areSpelledBySystems(a: string, b: string): boolean {
  const plainly = (word: string): string =>
    word.replaceAll('kh', 'h').replaceAll(/[yi]+/g, 'i').replaceAll('gh', 'g');
  return slipBetween(a, b) === undefined && plainly(a) === plainly(b);
}

/** One slip beside a difference of romanisation. */
function nearRomanisation(a: Keys, b: Keys): boolean {
  return slipBetween(a.romanised, b.romanised) !== undefined && distanceWithin(a.joined, b.joined, 2) <= 2;
}

function differsBy(a: string, b: string, endA: string, endB: string): boolean {
  return (
    a.endsWith(endA) &&
    b.endsWith(endB) &&
    a.slice(0, a.length - endA.length) === b.slice(0, b.length - endB.length)
  );
}
