import { compareLetters, compareWordByWord, type IsKnown } from './compare-plain.ts';
import { type Comparison, comparisonOf, RELATED } from './comparison.ts';
import { areNamesOfOnePlace, isEstablishedPlace } from './place-names.ts';
import { type PlainWords, plainWords } from './plain-words.ts';

/**
 * Compares the names of two places. Symmetric and total. The same are those that differ in case, accents, full stops,
 * hyphens, abbreviated words (St., Mt., U.S.), or one slip in a long word; names of one place in two languages (Kiev,
 * Kyiv) are related: which one to write is the desk's to say. `isKnown` says which folded words name an established
 * place: of two such words none is a slip for the other.
 */
export function comparePlaceNames(a: string, b: string, isKnown: IsKnown = () => false): Comparison {
  const letters = compareLetters(a, b);
  if (letters) return letters;
  const [wordsA, wordsB] = [plainWords(a), plainWords(b)];
  const [keyA, keyB] = [wordsA.folded.join(' '), wordsB.folded.join(' ')];
  if (areNamesOfOnePlace(keyA, keyB)) return comparisonOf(RELATED, ['language']);
  const known: IsKnown = word => isEstablishedPlace(word) || DIRECTIONS.has(word) || isKnown(word);
  const compared = compareWordByWord(wordsA, wordsB, known);
  if (compared && compared.score >= 0.3) return compared;
  if (withoutArticle(wordsA) === withoutArticle(wordsB)) return comparisonOf(0.8, ['length']);
  return isWhole(wordsA, wordsB) || isWhole(wordsB, wordsA)
    ? comparisonOf(0.4, ['length'])
    : (compared ?? comparisonOf(0.05, []));
}

const DIRECTIONS = new Set(
  'north south east west northern southern eastern western upper lower new old great greater little inner outer'.split(
    ' ',
  ),
);

/** "raqqa" for al-Raqqa and Ar-Raqqa; an article of another language is left out or not. */
function withoutArticle({ full }: PlainWords): string {
  return (full.length > 1 && ARTICLES.has(full[0] ?? '') ? full.slice(1) : full).join(' ');
}

const ARTICLES = new Set(['al', 'el', 'ar', 'ad', 'as', 'ash', 'an', 'at', 'az']);

/** Whether one name is the other with a word that says what the place is: "New York City", "Hunan Province". */
function isWhole(short: PlainWords, long: PlainWords): boolean {
  const what = long.full.at(-1) ?? '';
  return WHAT.has(what) && long.full.slice(0, -1).join(' ') === short.full.join(' ');
}

const WHAT = new Set(
  'city province state county district region oblast prefecture island islands'.split(' '),
);
