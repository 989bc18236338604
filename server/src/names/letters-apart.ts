import type { Meeting } from './alignment.ts';
import { arabicNames } from './arabic-given.ts';
import { slipBetween } from './distance.ts';
import { alignedOf } from './features.ts';
import { breathless } from './frame.ts';
import { keysOf } from './keys.ts';
import type { Knowledge } from './knowledge.ts';
import { formsOfTwoLanguages } from './languages.ts';
import type { Comparable } from './name-words.ts';
import { isShortForm } from './nicknames.ts';
import { soundsOf } from './sounds.ts';

/** Sounds that systems of romanisation write for one another at the beginning of a name; see `SOUNDS`. */
const BEGINNINGS: readonly string[] = [
  'gkqcXGhj',
  'jGDZzCSdgQ',
  'bpvfw',
  'tdTDsz',
  'szcCSQZXTD',
  'ckqSCXj',
  'hXj',
  'rl',
  'nl',
];

/** What a pair of words that meet tells against their being spellings of one. */
export type Doubt = 'two' | 'open';

/**
 * Whether words of two short names differ in a letter that no romanisation exchanges, and that makes another name of it:
 * the first consonant (Baranov, Taranov), a vowel of a short name (Dan, Don), of a family name that many end as
 * (Barton, Burton). Undefined where they do not, and for names of more words, of which the others vouch for one.
 */
export function doubtOf(
  a: readonly Comparable[],
  b: readonly Comparable[],
  { exchanges }: Knowledge,
): Doubt | undefined {
  if (a.length !== 2 || b.length !== 2) return undefined;
  const { met, short, long } = alignedOf(a, b, exchanges);
  let doubt: Doubt | undefined;
  for (const meeting of met) {
    const found = doubtBetween(meeting, short, long);
    if (found === 'two') return found;
    doubt ??= found;
  }
  return doubt;
}

function doubtBetween(
  { a, b, widthA, widthB, byInitial }: Meeting,
  short: readonly Comparable[],
  long: readonly Comparable[],
): Doubt | undefined {
  const [x, y] = [short[a]?.key ?? '', long[b]?.key ?? ''];
  if (byInitial || widthA + widthB > 2 || x === y) return undefined;
  if (isShortForm(x, y) || formsOfTwoLanguages(x, y)) return undefined;
  if (arabicNames(x, y) === 'two') return 'open';
  if (keysOf(x).romanised === keysOf(y).romanised) return undefined;
  if (beginOtherwise(x, y)) return 'two';
  const isFirst = a === 0 && b === 0;
  if (breathless(x) !== breathless(y)) return undefined;
  if (isFirst) return Math.max(x.length, y.length) <= 3 && hasOtherVowel(x, y) ? 'open' : undefined;
  const isBreathOfSon = x.endsWith('son') && y.endsWith('son') && slipBetween(x, y) === 'letter added';
  return isBreathOfSon || (hasOtherVowel(x, y) && endAlike(x, y)) ? 'open' : undefined;
}

/** Whether one letter is another, in two words of one frame: a vowel. */
function hasOtherVowel(x: string, y: string): boolean {
  return slipBetween(x, y) === 'letter changed';
}

/** Whether both begin with a consonant, and no system writes the one for the other. */
function beginOtherwise(x: string, y: string): boolean {
  const [first = '', other = ''] = [soundsOf(onset(x))[0], soundsOf(onset(y))[0]];
  if (PRENASAL.test(x) || PRENASAL.test(y)) return false;
  if (Math.abs(x.length - y.length) > 2) return false;
  if (first === other || 'aeiou'.includes(first) || 'aeiou'.includes(other)) return false;
  // Greek, Spanish and Hebrew write b for v; of Slavic names these are two: Baranov, Voronov.
  if (first + other === 'bv' || first + other === 'vb') return isSlavic(x) && isSlavic(y);
  return !BEGINNINGS.some(sounds => sounds.includes(first) && sounds.includes(other));
}

/** African names have a nasal before the first consonant, which some leave out: Ntaganda, Taganda. */
const PRENASAL = /^[mn][bcdgjkptz]/;

/** Without the h of Burmese that stands before a consonant: Hsan, San. */
function onset(word: string): string {
  return word.replace(/^h(?=[^aeiouy])/, '');
}

function isSlavic(word: string): boolean {
  return /(?:[eoy]va?|ina?|sk[iy]y?|skaya|enko)$/.test(word);
}

/** Endings of the family names of a whole people, which lie close together. */
const ENDINGS = [
  'ov',
  'ev',
  'in',
  'ova',
  'eva',
  'ina',
  'ton',
  'son',
  'sen',
  'man',
  'mann',
  'ley',
  'well',
  'ford',
];

function endAlike(x: string, y: string): boolean {
  return (
    Math.max(x.length, y.length) <= 7 && ENDINGS.some(ending => x.endsWith(ending) && y.endsWith(ending))
  );
}
