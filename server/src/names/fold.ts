/**
 * Letters that have no canonical decomposition, and what English copy writes for them. From the Latin part of
 * CLDR's Latin-ASCII transform.
 */
export const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
};

/** Apostrophes, primes and modifier letters which people type for one another; a key leaves them out. */
const APOSTROPHES = '\'’‘‛`´ʼʻʹʽʾʿˈ′＇“”"';
/** Hyphens and dashes: in a key, a hyphen is a space. */
const HYPHENS = '-‐‑‒–—―−﹣－·•_/';

/**
 * The comparison key of a word or phrase: lower case, without accents, apostrophes and full stops, with one space
 * for every run of spaces and hyphens. Total, linear, and idempotent. For comparison only: text itself is never
 * normalised (invariant 1).
 */
export function fold(text: string): string {
  const plain = plainness(text);
  return plain === 'key' ? text : plain === 'capitals' ? text.toLowerCase() : foldFully(text);
}

/**
 * Whether the text is its own key, words of a to z and digits with one space between them, or is so but for capitals:
 * the common cases.
 */
function plainness(text: string): 'key' | 'capitals' | undefined {
  let space = true;
  let capitals = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32) {
      if (space) return undefined;
      space = true;
    } else if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) space = false;
    else if (code >= 65 && code <= 90) {
      space = false;
      capitals = true;
    } else return undefined;
  }
  if (space && text.length > 0) return undefined;
  return capitals ? 'capitals' : 'key';
}

function foldFully(text: string): string {
  let key = '';
  let gap = false;
  for (const raw of decomposed(text)) {
    if (APOSTROPHES.includes(raw) || raw === '.' || raw === ',' || isMark(raw) || isIgnorable(raw)) continue;
    if (HYPHENS.includes(raw) || isSpace(raw)) {
      gap = key !== '';
      continue;
    }
    if (gap) {
      key += ' ';
      gap = false;
    }
    key += LETTERS[raw] ?? raw;
  }
  return key;
}

/** Compatibility decomposition of the lower-case text. Twice, as a few capitals decompose only after lower-casing. */
function decomposed(text: string): string {
  return text.normalize('NFKD').toLowerCase().normalize('NFKD');
}

/** Combining accents, and the vowel points of Hebrew and Arabic; not the vowel signs of India, which are letters. */
function isMark(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x591 && code <= 0x5c7) ||
    (code >= 0x64b && code <= 0x65f) ||
    code === 0x670 ||
    (code >= 0x1dc0 && code <= 0x1dff)
  );
}

/** Soft hyphen, joiners, direction marks, byte order mark, Arabic tatweel. */
function isIgnorable(character: string): boolean {
  const code = character.charCodeAt(0);
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff ||
    code === 0x640
  );
}

function isSpace(character: string): boolean {
  return character <= ' ' || character === '\u0085' || character === '\u2028' || character === '\u2029';
}
