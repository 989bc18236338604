import type { Meeting } from './alignment.ts';
import { type Comparison, comparisonOf, RELATED } from './comparison.ts';
import { speaksAgainst } from './counter-evidence.ts';
import { type Aligned, alignedOf, figuresOf } from './features.ts';
import { judge } from './judgement.ts';
import type { Knowledge } from './knowledge.ts';
import { formsOfTwoLanguages } from './languages.ts';
import { reasonsOf } from './meeting-reasons.ts';
import type { Comparable } from './name-words.ts';

/**
 * Compares the words of two names wherever they stand: for long names, of which writers leave out, turn and join words.
 * Symmetric. Where one of them has another language's form of a name (Sergei, Serhii), that is the same only where the
 * rest of the name vouches for it: beside a surname that many bear, and for a form as far away as Michael is from
 * Mikhail, whether they are one is for a person to say.
 */
export function compareAnywhere(
  a: readonly Comparable[],
  b: readonly Comparable[],
  hasCommonSurname: boolean,
  { exchanges, weights }: Knowledge,
): Comparison {
  const aligned = alignedOf(a, b, exchanges);
  if (aligned.met.length === 0 || speaksAgainst(aligned)) return comparisonOf(0, []);
  const reasons = reasonsOf(aligned);
  const score = judge(figuresOf(aligned), weights);
  const isOpen =
    reasons.includes('language') &&
    ((hasCommonSurname && aligned.met.length < 3) ||
      aligned.met.some(meeting => isEnglishForm(meeting, aligned)));
  return comparisonOf(isOpen ? Math.min(score, RELATED) : score, reasons);
}

function isEnglishForm({ a, b }: Meeting, { short, long }: Aligned): boolean {
  return formsOfTwoLanguages(short[a]?.key ?? '', long[b]?.key ?? '')?.includes('English') === true;
}
