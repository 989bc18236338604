import { comparePersonNames } from '../names/compare.ts';
import { type Comparison, comparisonOf } from '../names/comparison.ts';
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
 * spellings is one person. And a slip is seldom made twice: two spellings that each have several articles, and of which
 * nothing that is said of the one is said of the other, are two people.
 */
function withEvidence(comparison: Comparison, a: Form, b: Form): Comparison {
  const { verdict, score, reasons } = comparison;
  if (verdict === 'unsure' && score >= NEAR && !reasons.includes('language') && shareRole(a.roles, b.roles))
    return comparisonOf(Math.max(score, 0.5), reasons);
  const isOpen = verdict === 'unsure' || (verdict === 'same' && reasons.includes('slip'));
  return isOpen && a.isRepeated && b.isRepeated && differInRole(a.roles, b.roles)
    ? comparisonOf(0.1, [])
    : comparison;
}
