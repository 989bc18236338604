import { LETTERS } from '../../names/fold.ts';

const MARKS = /\p{M}+/gu;
const BEYOND_ASCII = /\P{ASCII}/u;
/** Letters that Unicode does not take apart, those of names' keys and one more of Azerbaijani. */
export const UNMARKED: Readonly<Record<string, string>> = { ...LETTERS, ə: 'e' };
const APOSTROPHES = /[’ʼ]/g;

/** The form under which a word stands in the gazetteers: small letters without accents. For comparison only. */
export function gazetteerKey(word: string): string {
  const small = word.toLowerCase();
  if (!BEYOND_ASCII.test(small)) return small;
  let key = '';
  for (const letter of small.normalize('NFKD').replace(MARKS, '')) key += UNMARKED[letter] ?? letter;
  return key.replace(APOSTROPHES, "'");
}
