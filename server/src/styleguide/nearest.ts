import { distanceWithin } from '../names/distance.ts';

/** Of the words that are known, the one that was probably meant; undefined where none is near. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const limit = written.length <= 4 ? 1 : written.length <= 8 ? 2 : 3;
  const lower = written.toLowerCase();
  let best: string | undefined;
  let least = limit + 1;
  for (const word of known) {
    const distance = distanceWithin(lower, word, limit);
    if (distance < least) [best, least] = [word, distance];
  }
  if (best !== undefined) return best;
  const begun = [...known].filter(word => lower.length >= 3 && word.startsWith(lower));
  return begun.length === 1 ? begun[0] : SYNONYMS[lower];
}

/** Words that people write for those of the form, spellings of other countries among them. */
const SYNONYMS: Readonly<Record<string, string>> = {
  organizations: 'organisations',
  orgs: 'organisations',
  organisation: 'organisations',
  person: 'people',
  persons: 'people',
  names: 'people',
  place: 'places',
  crafts: 'spacecraft',
  misspelling: 'misspellings',
  wrong: 'misspellings',
  link: 'links',
  url: 'links',
  notes: 'note',
  ignore: 'exclude',
  none: 'off',
  false: 'off',
  disable: 'off',
};
