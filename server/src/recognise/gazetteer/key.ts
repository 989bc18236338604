const MARKS = /\p{M}+/gu;
const BEYOND_ASCII = /\P{ASCII}/u;
/** Letters that Unicode does not take apart. */
const UNMARKED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'e',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  '’': "'",
  ʼ: "'",
};

/** The form under which a word stands in the gazetteers: small letters without accents. For comparison only. */
export function gazetteerKey(word: string): string {
  const small = word.toLowerCase();
  if (!BEYOND_ASCII.test(small)) return small;
  let key = '';
  for (const letter of small.normalize('NFKD').replace(MARKS, '')) key += UNMARKED[letter] ?? letter;
  return key;
}
