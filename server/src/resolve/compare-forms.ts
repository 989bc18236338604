import { comparePersonNames } from '../names/compare.ts';
import { type Comparison, comparisonOf, RELATED } from '../names/comparison.ts';
import { compareThings } from './compare-things.ts';
import type { Form } from './form.ts';
import { differInRole, shareRole } from './roles.ts';

/** Names that are less alike than this no evidence makes one. */
const NEAR = 0.3;

/** Compares two forms of one kind: their names, and of people what articles say that they are. */
export function compareForms(a: Form, b: Form): Comparison {
  if (a.person && b.person) return withEvidence(comparePersonNames(a.person, b.person), a, b);
  return compareThings(a.kind, a.name, b.name);
}

/**
 * What names leave open is decided by what the articles say that their bearers are: one "harbour pilot" in two near
 * spellings is one person. A slip is taken for one only where articles do not say that the one is something else than the
 * other: that is left open, and where both have several articles, as a slip is seldom made twice, they are two people.
 */
function withEvidence(comparison: Comparison, a: Form, b: Form): Comparison {
  const { verdict, score, reasons } = comparison;
  if (verdict === 'unsure' && score >= NEAR && !reasons.includes('language') && shareRole(a.roles, b.roles))
    return comparisonOf(Math.max(score, 0.5), reasons);
  const isSlip = verdict === 'same' && reasons.includes('slip');
  if ((verdict !== 'unsure' && !isSlip) || !differInRole(a.roles, b.roles)) return comparison;
  if (a.isRepeated && b.isRepeated) return comparisonOf(0.1, []);
  return isSlip ? comparisonOf(RELATED, reasons) : comparison;
}
