import { comparableWords } from '../names/name-words.ts';
import type { PersonName } from '../names/person-name.ts';
import { romanisationOfFolded } from '../names/romanisation.ts';
import { skeletonOf } from './skeleton.ts';

/** So many words of a name are paired: it bounds the keys, of which there are fifteen pairs at most. */
const MOST_WORDS = 6;
/** Of a longer skeleton this is enough in a pair. */
const LONGEST = 5;
/** A shorter skeleton less one sound tells nothing. */
const LEAST_SLIPPED = 3;

/**
 * The keys under which two names must meet to be compared at all. Their number is bounded, so no step is quadratic
 * in the corpus.
 *
 * - the family name: bearers of one surname, however it is romanised
 * - the same with the given name's first letter, for surnames that have too many bearers; any later name may be the
 *   family's, where one writing leaves out what follows it
 * - the skeletons of each two of its words, whatever their order: long names, of which writers leave out words,
 *   turn them and spell them each in their way, have two in common
 * - the given name with the class of sounds that each other name begins with: names of which one writing keeps what
 *   another leaves out (Iljić, Ilich; Ghaani, Qani)
 * - the skeleton of a name that is one word in all (Abdul Haq, Abdul-Heq)
 * - of a name in two words, the one skeleton with the other less one sound: two names one slip apart share such a key
 *   (the deletion neighbourhood of Mor and Fraenkel, 1982)
 */
export function blockKeys(name: PersonName): string[] {
  const given = romanisationOfFolded(name.given?.key ?? '');
  const family = romanisationOfFolded(name.familyKey);
  const keys = new Set([`f ${family}`, `i ${family} ${letterClass(given)}`]);
  if (name.familyCore !== name.familyKey) keys.add(`f ${romanisationOfFolded(name.familyCore)}`);
  const skeletons = comparableWords(name.text)
    .filter(word => !word.isInitial)
    .slice(0, MOST_WORDS)
    .map(word => skeletonOf(word.sound));
  for (const [i, a] of skeletons.entries()) for (const b of skeletons.slice(i + 1)) keys.add(pairKey(a, b));
  const [first, second, ...others] = skeletons;
  if (first !== undefined && second === undefined) keys.add(`s ${first}`);
  if (given !== '') {
    for (const word of [...name.middle.slice(0, MOST_WORDS).map(({ key }) => key), name.familyCore]) {
      if (word.length < 2) continue;
      keys.add(`g ${given} ${soundClass(word)}`);
      keys.add(`i ${romanisationOfFolded(word)} ${letterClass(given)}`);
    }
  }
  if (first !== undefined && second !== undefined && others.length === 0) {
    for (const less of slipped(second)) keys.add(pairKey(first, less));
    for (const less of slipped(first)) keys.add(pairKey(less, second));
  }
  // "Hamid Reza Yahya" as "Hamidreza Yahya": of three words two may be one.
  const [third, ...more] = others;
  if (first !== undefined && second !== undefined && third !== undefined && more.length === 0) {
    keys.add(pairKey(joined(first, second), third));
    keys.add(pairKey(first, joined(second, third)));
  }
  return [...keys];
}

function joined(a: string, b: string): string {
  return a.at(-1) === b[0] ? a + b.slice(1) : a + b;
}

function pairKey(a: string, b: string): string {
  const [x, y] = [a.slice(0, LONGEST), b.slice(0, LONGEST)];
  return x < y ? `w ${x} ${y}` : `w ${y} ${x}`;
}

/** A skeleton with one sound left out, at each place. */
function* slipped(skeleton: string): Iterable<string> {
  if (skeleton.length < LEAST_SLIPPED) return;
  for (let i = 0; i < Math.min(skeleton.length, LONGEST); i++)
    yield skeleton.slice(0, i) + skeleton.slice(i + 1);
}

/** Letters that romanisations exchange at the beginning of a name; what begins with a vowel or a breath is one class. */
const BEGINNINGS: readonly string[] = ['aeiouyjh', 'bpfvw', 'gkqcx', 'td', 'sz'];

function soundClass(word: string): string {
  const letter = word[0] ?? '';
  return BEGINNINGS.find(letters => letters.includes(letter)) ?? letter;
}

/** The first letter; i, j and y may stand for one another. */
function letterClass(word: string): string {
  const letter = word[0] ?? '';
  return letter === 'y' || letter === 'j' ? 'i' : letter;
}
