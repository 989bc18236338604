import { britishSpelling, isLegalForm, writtenOut } from './abbreviations.ts';
import { fold } from './fold.ts';

/** Names have at most so many letters that are compared. */
const LONGEST = 300;

/** The name of a body or a place as it is compared. */
export interface PlainWords {
  /** Folded words; "&" is "and", a "the" at the beginning is left out. */
  readonly folded: readonly string[];
  /** The same, with abbreviations written out and in British spelling, and without a company's legal form at the end. */
  readonly full: readonly string[];
  readonly hasArticle: boolean;
  /** Whether it has the sign "&". */
  readonly hasSign: boolean;
  readonly hasLegalForm: boolean;
  /** The words of `full` but "of" and "the" and their like, in the order of the alphabet. */
  readonly sorted: string;
}

/** Names kept at most. */
const MOST_KEPT = 1 << 13;
const kept = new Map<string, PlainWords>();

/** The words of the name of a body or a place, which is compared again and again; kept for the names met last. Total. */
export function plainWords(text: string): PlainWords {
  const known = kept.get(text);
  if (known) return known;
  const words = readWords(text);
  if (kept.size >= MOST_KEPT) kept.clear();
  if (text.length <= 64) kept.set(text, words);
  return words;
}

/** Small words, which tell nothing of a body. */
export const SMALL = new Set([
  'of',
  'the',
  'for',
  'and',
  'on',
  'in',
  'de',
  'du',
  'des',
  'la',
  'le',
  'und',
  'y',
]);

function readWords(text: string): PlainWords {
  const words = fold(text.slice(0, LONGEST).replaceAll('&', ' and '))
    .split(' ')
    .filter(word => word !== '');
  const hasArticle = words.length > 1 && words[0] === 'the';
  const folded = hasArticle ? words.slice(1) : words;
  const full = withoutAmerica(folded.flatMap((word, i) => longForm(word, i, folded.length)));
  let end = full.length;
  while (end > 1 && isLegalForm(full[end - 1] ?? '')) end--;
  const named = full.slice(0, end);
  return {
    folded,
    full: named,
    hasArticle,
    hasSign: text.includes('&'),
    hasLegalForm: end < full.length,
    sorted: named
      .filter(word => !SMALL.has(word))
      .sort()
      .join(' '),
  };
}

/** "St" at the end is a street, and "Co" at the beginning a county. */
function longForm(word: string, index: number, length: number): string[] {
  if (word === 'st' && index === length - 1 && length > 1) return ['street'];
  if (word === 'co' && index === 0 && length > 1) return ['county'];
  if (word === 'is' && index < length - 1) return [word];
  const full = writtenOut(word);
  return (full === 'public limited company' ? [full] : full.split(' ')).map(britishSpelling);
}

/** The United States of America, as everybody says it. */
function withoutAmerica(words: readonly string[]): readonly string[] {
  const at = words.indexOf('states');
  const isWhole =
    at > 0 && words[at - 1] === 'united' && words[at + 1] === 'of' && words[at + 2] === 'america';
  return isWhole ? [...words.slice(0, at + 1), ...words.slice(at + 3)] : words;
}
