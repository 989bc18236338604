import { familySpellings } from './korean.ts';
import { type Options, spells } from './spells.ts';

/*
 * What Revised Romanisation (2000), McCune–Reischauer (1939) and the customary spellings of passports write for the
 * letters of Hangul, in the order of Unicode.
 */
const FIRST = 'g k|kk gg k|n|d t|tt dd|r l n|m|b p|pp bb|s sh|ss s||j ch|jj tch|ch|k|t|p|h'
  .split('|')
  .map(ways);
const VOWELS =
  'a ah|ae ai|ya|yae|eo o u uh ou|e|yeo yo you yu|ye|o oh|wa|wae|oe oi we|yo|u oo woo|wo weo|we|wi wee|yu yoo you|eu u|ui i ee|i ee'
    .split('|')
    .map(ways);
const LAST = '_|k g|k g|k|n|n|n|t d|l r|k l|m|l p|l|l|l|l|m|p b|p|t s|t s|ng|t|t|k|t|p|t h'
  .split('|')
  .map(ways);

function ways(cell: string): Options {
  return cell === '' ? [''] : cell.split(' ').map(way => (way === '_' ? '' : way));
}

/** The letters of a syllable of Hangul. */
function lettersOf(syllable: string): Options[] {
  const code = syllable.charCodeAt(0) - 0xac00;
  if (code < 0 || code > 11171) return [];
  const last = LAST[code % 28] ?? [''];
  return [FIRST[Math.floor(code / 588)] ?? [''], VOWELS[Math.floor(code / 28) % 21] ?? [''], last];
}

/**
 * Whether a name in Hangul, its family name first, can be that of Latin words: "family first" or "family last" says in
 * which order they stand. The most frequent family names are spelled as their bearers do: 이 is Lee, Yi or Rhee.
 */
export function readsHangul(
  text: string,
  words: readonly string[],
): 'family first' | 'family last' | undefined {
  const syllables = [...text.normalize('NFC')].filter(letter => lettersOf(letter).length > 0);
  const [family = '', ...given] = syllables;
  if (syllables.length < 2 || syllables.length > 4 || words.length < 2) return undefined;
  const isFamily = (word: string): boolean => {
    const romanised = familySpellings(word);
    return (
      spells(lettersOf(family), word, false) ||
      romanised.some(other => spells(lettersOf(family), other, false))
    );
  };
  const isGiven = (rest: readonly string[]): boolean =>
    spells(given.flatMap(lettersOf), rest.join(''), false);
  if (isFamily(words[0] ?? '') && isGiven(words.slice(1))) return 'family first';
  return isFamily(words.at(-1) ?? '') && isGiven(words.slice(0, -1)) ? 'family last' : undefined;
}
