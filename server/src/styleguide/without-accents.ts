/** Letters that are no accented ones to Unicode, and what English copy writes for them. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  þ: 'th',
  Þ: 'Th',
};

/** A text whose Latin letters have no accents; everything else as it is. */
export function withoutAccents(text: string): string {
  let out = '';
  for (const char of text) {
    const [base = '', ...marks] = char.normalize('NFD');
    const isMark = char >= '\u0300' && char <= '\u036f';
    if (isMark && /\p{sc=Latin}/u.test(out.at(-1) ?? '')) continue;
    out += LETTERS[char] ?? (marks.length > 0 && /\p{sc=Latin}/u.test(base) ? base : char);
  }
  return out;
}
