import type { PersonName } from '../names/person-name.ts';
import { romanisationOfFolded } from '../names/romanisation.ts';

/**
 * The keys under which two names must meet to be compared at all. Their number is bounded by the length of the
 * family name, so no step is quadratic in the corpus.
 *
 * - the family name: bearers of one surname, however it is romanised
 * - the same with the given name's first letter, and with the given name: for surnames that have too many bearers
 * - the given name with the family name less one letter: two family names one slip apart share such a key
 *   (the deletion neighbourhood of Mor and Fraenkel, 1982)
 * - both names in alphabetical order: for names written in the other order
 */
export function blockKeys(name: PersonName): string[] {
  const given = romanisationOfFolded(name.given?.key ?? '');
  const family = romanisationOfFolded(name.familyKey);
  const keys = new Set([`f ${family}`, `i ${family} ${letterClass(given)}`, `g ${given} ${family}`]);
  if (name.familyCore !== name.familyKey) keys.add(`f ${romanisationOfFolded(name.familyCore)}`);
  keys.add(`o ${[given, family].sort().join(' ')}`);
  const from = family.length;
  if (from >= 4 && from <= 30)
    for (let i = 0; i < from; i++) keys.add(`g ${given} ${family.slice(0, i)}${family.slice(i + 1)}`);
  return [...keys];
}

/** The first letter; i, j and y may stand for one another. */
function letterClass(word: string): string {
  const letter = word[0] ?? '';
  return letter === 'y' || letter === 'j' ? 'i' : letter;
}
