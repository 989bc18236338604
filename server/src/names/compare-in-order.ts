import { compareGivenNames, compareMiddle } from './compare-given.ts';
import { compareRelated } from './compare-related.ts';
import { type Comparison, comparisonOf } from './comparison.ts';
import type { Knowledge } from './knowledge.ts';
import { compareSuffix } from './name-suffix.ts';
import { compareFamily, type PartComparison } from './part.ts';
import type { PersonName } from './person-name.ts';

const NONE: PartComparison = { score: 0, reason: undefined };
/** What another order of the parts takes from a score. */
const ORDER = 0.95;

/**
 * Compares two names part by part: family name with family name, given name with given name. Where one of them has its
 * family name first, as Wakata Koichi, that is a difference too.
 */
export function compareInOrder(a: PersonName, b: PersonName, knowledge: Knowledge): Comparison {
  const family = familyOf(a, b);
  if (family.score < 0.5 && !a.given && !b.given && a.words.length === 1 && b.words.length === 1) {
    const related = compareRelated(a.familyKey, b.familyKey, knowledge);
    if (related.score > 0) return related;
  }
  if (family.score === 0) return comparisonOf(0.05, []);
  if (!a.given || !b.given) {
    return a.given || b.given
      ? comparisonOf(0.45 * family.score, [family.reason, 'length'])
      : comparisonOf(family.score, [family.reason]);
  }
  const given = compareGivenNames(a, b);
  if (given.part.score === 0) return comparisonOf(0.1, []);
  const middle = compareMiddle(a.middle.slice(given.usedA), b.middle.slice(given.usedB));
  const suffix = compareSuffix(a.suffix, b.suffix);
  const parts = [family, given.part, middle, suffix].filter(part => part.reason !== undefined);
  const turned = a.isFamilyFirst !== b.isFamilyFirst && !a.hasComma && !b.hasComma;
  parts.sort((x, y) => x.score - y.score);
  const slips = parts.filter(part => part.reason === 'slip').length;
  let score = family.score * given.part.score * middle.score * suffix.score * (turned ? ORDER : 1);
  // Two slips in one name are two letters of difference: that is another name.
  if (slips > 1) score = Math.min(score, 0.4);
  return comparisonOf(score, [...parts.map(part => part.reason), turned ? 'order' : undefined]);
}

/** The family names; a compound one also against its own last or first half ("Reyes-Whitford", "Whitford"). */
function familyOf(a: PersonName, b: PersonName): PartComparison {
  const whole = compareFamily(a.family, b.family);
  if (whole.score > 0) return whole;
  if (a.familyCore !== '' && b.familyCore !== '' && a.familyCore === b.familyCore) {
    return a.familyKey === a.familyCore || b.familyKey === b.familyCore
      ? { score: 0.85, reason: 'length' }
      : NONE;
  }
  return NONE;
}
