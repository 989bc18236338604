import type { Sounded } from './exchange.ts';
import { fold } from './fold.ts';
import { breathless } from './frame.ts';
import { type Knowledge, SHIPPED } from './knowledge.ts';
import { hasFormsOfLanguages } from './languages.ts';
import { isParticleWord, isServant, isTitleWord, joinsNext, withoutArticle } from './name-stock.ts';
import { isShortOrFull } from './nicknames.ts';
import { latinOf } from './script.ts';

/** A name has at most so many words that are compared; what follows them is left out. */
const MOST_WORDS = 10;

/** A word of a name as it is compared, whatever its place. */
export interface Comparable {
  /** Folded, without an article before it. */
  readonly key: string;
  readonly sound: Sounded;
  /** The article or particle that stands before it; empty where none does. */
  readonly particle: string;
  /** The same with the particle that stands before it, and without the article or "abd" that begins it. */
  readonly otherwise: readonly Sounded[];
  /** How much the word tells: near 0 for the most common ones, 1 for one never met. */
  readonly weight: number;
  readonly isInitial: boolean;
  /** Whether it is a name of which tables know short forms, or forms in other languages. */
  readonly hasForms: boolean;
  /** Its consonants; see `breathless`. */
  readonly frame: string;
}

/** The words of a name that tell people apart: without titles and particles, and with what belongs together joined. */
export function comparableWords(text: string, knowledge: Knowledge = SHIPPED): readonly Comparable[] {
  const all = latinOf(fold(text.slice(0, 200)))
    .split(' ')
    .filter(word => word !== '');
  const words = withoutTitles(all);
  const out: Comparable[] = [];
  let particle = '';
  let joined = '';
  for (let i = 0; i < words.length && out.length < MOST_WORDS; i++) {
    const word = words[i] ?? '';
    const last = i === words.length - 1;
    if (!last && joined === '' && isServant(word)) {
      joined = 'abd';
      continue;
    }
    if (joined !== '' && !last && isParticleWord(word)) continue;
    if (!last && joined === '' && joinsNext(word)) {
      joined = word;
      continue;
    }
    if (!last && joined === '' && isParticleWord(word)) {
      particle = word;
      continue;
    }
    const whole = joined === '' ? withoutArticle(word) : `${joined}${word}`;
    out.push(comparable(whole, particle, joined === '' ? '' : word, knowledge));
    particle = '';
    joined = '';
  }
  return out;
}

function otherForms(key: string, particle: string, second: string): string[] {
  const forms = second.length > 3 ? [second] : withoutBeginning(key);
  return particle === '' ? forms : [...forms, particle + key];
}

/** "rawi" out of "alrawi", "kader" out of "abdelkader". */
function withoutBeginning(key: string): string[] {
  const length = key.startsWith('abd') ? 3 : key.startsWith('al') || key.startsWith('el') ? 2 : 0;
  return length > 0 && key.length >= length + 4 ? [key.slice(length)] : [];
}

/** Titles are left out where they stand first, and two words are left to tell people apart. */
function withoutTitles(words: readonly string[]): readonly string[] {
  let from = 0;
  while (from + 2 < words.length && isTitleWord(words[from] ?? '')) from++;
  return words.slice(from);
}

const NOTHING: readonly Sounded[] = [];
/** Words kept at most for each knowledge; a given name is in many names. */
const MOST_KEPT = 1 << 16;
const kept = new WeakMap<Knowledge, Map<string, Comparable>>();

/** The same object for a word that stands alone, as long as it is in use. */
function comparable(key: string, particle: string, second: string, knowledge: Knowledge): Comparable {
  if (particle !== '' || second !== '') return newComparable(key, particle, second, knowledge);
  let words = kept.get(knowledge);
  if (!words || words.size >= MOST_KEPT) {
    words = new Map();
    kept.set(knowledge, words);
  }
  let word = words.get(key);
  if (!word) {
    word = newComparable(key, '', '', knowledge);
    words.set(key, word);
  }
  return word;
}

function newComparable(
  key: string,
  particle: string,
  second: string,
  { exchanges: { sounded }, commonness }: Knowledge,
): Comparable {
  const others = otherForms(key, particle, second);
  return {
    key,
    particle,
    sound: sounded(key),
    otherwise: others.length === 0 ? NOTHING : others.map(sounded),
    weight: commonness(key),
    isInitial: key.length === 1,
    hasForms: isShortOrFull(key) || hasFormsOfLanguages(key),
    frame: breathless(key),
  };
}
