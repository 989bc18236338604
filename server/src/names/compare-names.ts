import { comparePersonNames } from './compare.ts';
import { compareOrganisationNames } from './compare-organisations.ts';
import { comparePlaceNames } from './compare-places.ts';
import { compareLetters } from './compare-plain.ts';
import { type Comparison, comparisonOf } from './comparison.ts';
import { designatorKey, parseDesignator } from './designator.ts';
import type { Kind } from './kind.ts';
import { parsePersonName } from './person-name.ts';

/** Compares two names of a kind. Symmetric and total. Craft are the same by their designation alone. */
export function compareNames(kind: Kind, a: string, b: string): Comparison {
  if (kind === 'person') return comparePersonNames(parsePersonName(a), parsePersonName(b));
  if (kind === 'organisation') return compareOrganisationNames(a, b);
  if (kind === 'place') return comparePlaceNames(a, b);
  const letters = compareLetters(a, b);
  if (letters && letters.score >= 0.99) return letters;
  const [craftA, craftB] = [parseDesignator(a), parseDesignator(b)];
  if (craftA && craftB)
    return designatorKey(craftA) === designatorKey(craftB)
      ? comparisonOf(0.95, ['designator'])
      : comparisonOf(0.05, []);
  return letters ?? comparisonOf(0.05, []);
}
