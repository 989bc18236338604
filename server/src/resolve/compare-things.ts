import { compareNames } from '../names/compare-names.ts';
import { compareOrganisationNames } from '../names/compare-organisations.ts';
import { comparePlaceNames } from '../names/compare-places.ts';
import type { Comparison } from '../names/comparison.ts';
import type { Kind } from '../names/kind.ts';
import { FAMILY, GIVEN, lexicon, PLACE, WORD } from '../recognise/gazetteer/lexicon.ts';

/** Compares two names that are no person's: between two words that the gazetteers know no letter is a slip. */
export function compareThings(kind: Kind, a: string, b: string): Comparison {
  if (kind === 'organisation') return compareOrganisationNames(a, b, isKnown);
  if (kind === 'place') return comparePlaceNames(a, b, isKnown);
  return compareNames(kind, a, b);
}

function isKnown(word: string): boolean {
  return (lexicon().bits(word) & (WORD | GIVEN | FAMILY | PLACE)) !== 0;
}
