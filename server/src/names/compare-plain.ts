import { britishSpelling } from './abbreviations.ts';
import { type Comparison, comparisonOf } from './comparison.ts';
import { slipBetween } from './distance.ts';
import { soundAlike } from './exchange.ts';
import { breathless } from './frame.ts';
import { keysOf } from './keys.ts';
import { SHIPPED } from './knowledge.ts';
import { isAllCapitals, plain } from './part.ts';
import type { PlainWords } from './plain-words.ts';
import type { Reason } from './reason.ts';
import { romanisationOfFolded } from './romanisation.ts';
import { latinOf } from './script.ts';

/** Says of a folded word whether it is known: between two known words a letter is never a slip. */
export type IsKnown = (folded: string) => boolean;

/** How a word compares with another: a score from 0 to 1, and what differs. */
interface WordComparison {
  readonly score: number;
  readonly reason: Reason | undefined;
}

const DIFFERENT: WordComparison = { score: 0, reason: undefined };
/** How alike words sound that differ in vowels only, to be spellings of one: Qaida, Qaeda. */
const SPELLED_OTHERWISE = 0.7;

/** The comparison of two names of which every letter agrees once case, accents, full stops and spaces are left out. */
export function compareLetters(a: string, b: string): Comparison | undefined {
  const [{ folded: foldedA, joined: joinedA }, { folded: foldedB, joined: joinedB }] = [keysOf(a), keysOf(b)];
  if (joinedA !== joinedB && joinedA !== '' && joinedB !== '') return undefined;
  const [plainA, plainB] = [plain(a).trim(), plain(b).trim()];
  if (plainA === plainB) return comparisonOf(1, []);
  if (plainA.toLowerCase() === plainB.toLowerCase())
    return isAllCapitals(a) !== isAllCapitals(b) ? comparisonOf(1, []) : comparisonOf(0.99, ['case']);
  if (foldedA === '' || foldedB === '') return comparisonOf(0, []);
  if (foldedA !== foldedB) return comparisonOf(0.95, ['hyphen']);
  const [bareA, bareB] = [withoutStops(plainA), withoutStops(plainB)];
  if (bareA === bareB) return comparisonOf(0.97, ['punctuation']);
  return comparisonOf(0.97, [
    bareA.replaceAll(/[\s‐‑–-]+/g, '') === bareB.replaceAll(/[\s‐‑–-]+/g, '') ? 'hyphen' : 'accent',
  ]);
}

function withoutStops(text: string): string {
  return text.toLowerCase().replaceAll(/[.,'"“”]/g, '');
}

/**
 * Compares two names word by word, in their order: what abbreviation, spelling and one slip in a long word explain.
 * Undefined where they have not equally many words.
 */
export function compareWordByWord(a: PlainWords, b: PlainWords, isKnown: IsKnown): Comparison | undefined {
  if (a.full.length !== b.full.length || a.full.length === 0) return undefined;
  let score = 1;
  let slips = 0;
  const reasons: Reason[] = [];
  for (const [i, x] of a.full.entries()) {
    const word = compareWords(x, b.full[i] ?? '', isKnown);
    if (word.score === 0) return comparisonOf(0.05, []);
    score *= word.score;
    if (word.reason === 'slip') slips++;
    if (word.reason !== undefined) reasons.push(word.reason);
  }
  // Two slips in one name are another name.
  if (slips > 1) return comparisonOf(0.1, []);
  const written = reasons.length === 0 ? writtenDifferently(a, b) : undefined;
  if (written !== undefined) {
    score *= 0.96;
    reasons.push(written);
  }
  if (a.hasLegalForm !== b.hasLegalForm || a.hasArticle !== b.hasArticle) {
    score *= a.hasLegalForm === b.hasLegalForm ? 0.97 : 0.85;
    reasons.push('length');
  }
  return comparisonOf(score, reasons);
}

/** What differs between two names of which all words are the same once they are written out. */
function writtenDifferently(a: PlainWords, b: PlainWords): Reason | undefined {
  const [x, y] = a.hasLegalForm === b.hasLegalForm ? [a.folded, b.folded] : beforeLegalForm(a, b);
  if (x.join(' ') === y.join(' ')) return a.hasSign === b.hasSign ? undefined : 'abbreviation';
  return x.map(britishSpelling).join(' ') === y.map(britishSpelling).join(' ')
    ? 'romanisation'
    : 'abbreviation';
}

function beforeLegalForm(a: PlainWords, b: PlainWords): [readonly string[], readonly string[]] {
  const length = Math.min(a.folded.length, b.folded.length);
  return [a.folded.slice(0, length), b.folded.slice(0, length)];
}

/** Compares two folded words of names of bodies or places. Symmetric. */
function compareWords(a: string, b: string, isKnown: IsKnown): WordComparison {
  if (a === b) return { score: 1, reason: undefined };
  if (/\d/.test(a) || /\d/.test(b) || (isKnown(a) && isKnown(b))) return DIFFERENT;
  const [x, y] = [latinOf(a), latinOf(b)];
  const length = Math.min(x.length, y.length);
  if (length < 5) return DIFFERENT;
  const slip = slipBetween(x, y);
  if (slip === 'letters swapped' && x[0] === y[0]) return { score: 0.75, reason: 'slip' };
  if (romanisationOfFolded(x) === romanisationOfFolded(y))
    return { score: 0.85, reason: slip === 'letter doubled' ? 'slip' : 'romanisation' };
  const inside = x[0] === y[0] && x.slice(-2) === y.slice(-2);
  if (x[0] === y[0] && breathless(x) === breathless(y)) {
    const alike = soundAlike(SHIPPED.exchanges, x, y) >= SPELLED_OTHERWISE;
    if (slip && (alike || length >= 7)) return { score: length >= 6 ? 0.75 : 0.65, reason: 'slip' };
    if (alike && inside) return { score: 0.75, reason: 'romanisation' };
  }
  if (slip === undefined || !inside) return DIFFERENT;
  if (slip === 'letter doubled') return { score: 0.75, reason: 'slip' };
  if (slip === 'letter added') return { score: length >= 7 ? 0.7 : 0.45, reason: 'slip' };
  return { score: length >= 9 ? 0.6 : length >= 7 ? 0.4 : 0, reason: length >= 7 ? 'slip' : undefined };
}
