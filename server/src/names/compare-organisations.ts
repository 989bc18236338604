import { compareLetters, compareWordByWord, type IsKnown } from './compare-plain.ts';
import { type Comparison, comparisonOf, RELATED } from './comparison.ts';
import { isEstablishedPlace } from './place-names.ts';
import { type PlainWords, plainWords, SMALL } from './plain-words.ts';

/**
 * Compares the names of two organisations. Symmetric and total. The same are those that differ in case, accents, full
 * stops, hyphens, abbreviated words (Corp., &), British and American spelling, a legal form left out, or one slip in a
 * long word. `isKnown` says which folded words are established names or words of the language: of two such words none
 * is a slip for the other.
 */
export function compareOrganisationNames(a: string, b: string, isKnown: IsKnown = () => false): Comparison {
  const letters = compareLetters(a, b);
  if (letters) return letters;
  const [wordsA, wordsB] = [plainWords(a), plainWords(b)];
  const known: IsKnown = word => isEstablishedPlace(word) || WORDS.has(word) || isKnown(word);
  const compared = compareWordByWord(wordsA, wordsB, known);
  if (compared && compared.score >= 0.3) return compared;
  return compareLength(wordsA, wordsB) ?? compared ?? comparisonOf(0.05, []);
}

/** Words of the names of bodies that lie near one another. */
const WORDS = new Set(
  (
    'national international regional rational notional nautical marine maritime mining medical medieval federal general ' +
    'central council counsel county country commission committee communist community commercial chemical clinical ' +
    'conservation conversation constitution institution institute corporation cooperation operation foundation ' +
    'federation generation association academic academy economic ecumenical eastern western northern southern ' +
    'african american asian austrian australian armenian iranian iraqi indian indonesian irish israeli italian nigerian ' +
    'romanian albanian algerian serbian syrian slovak slovenian korean german georgian ukrainian united unified ' +
    'methodist buddhist baptist catholic military ministry industry industries physical fiscal personnel personal ' +
    'political police policy polar solar social special spatial satellite security securities society sociology'
  ).split(/\s+/),
);

/** Words left out, words turned round, initials: what is related and for a person to decide. */
function compareLength(a: PlainWords, b: PlainWords): Comparison | undefined {
  if (isAcronymOf(a, b) || isAcronymOf(b, a)) return comparisonOf(RELATED, ['initial']);
  if (a.sorted === b.sorted) return comparisonOf(RELATED, ['order']);
  const [short, long] = a.full.length < b.full.length ? [a, b] : [b, a];
  const begins = short.full.every((word, i) => word === long.full[i]);
  const ends = short.full.every((word, i) => word === long.full[i + long.full.length - short.full.length]);
  return short.full.length >= 2 && (begins || ends) ? comparisonOf(0.35, ['length']) : undefined;
}

/** "NASA" beside the words that it is made of. */
function isAcronymOf(short: PlainWords, long: PlainWords): boolean {
  const [acronym = ''] = short.folded;
  if (short.folded.length !== 1 || acronym.length < 3 || long.full.length < 3) return false;
  const initials = (words: readonly string[]): string => words.map(word => word[0]).join('');
  return initials(long.full) === acronym || initials(long.full.filter(word => !SMALL.has(word))) === acronym;
}
