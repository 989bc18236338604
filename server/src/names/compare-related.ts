import { type Comparison, comparisonOf, RELATED } from './comparison.ts';
import { soundAlike } from './exchange.ts';
import type { Knowledge } from './knowledge.ts';
import { formsOfTwoLanguages } from './languages.ts';
import { isOfOtherGender } from './part.ts';
import { latinOf } from './script.ts';
import { isCommonSurname } from './surnames.ts';

/** How alike two words must sound to be taken for forms of one name in two languages. */
const RELATED_SOUND = 0.56;

/** Two single words: spellings of one name in two languages are related, and no more than that is said of them. */
export function compareRelated(a: string, b: string, { exchanges }: Knowledge): Comparison {
  if (isOfOtherGender(a, b) || isCommonSurname(a) || isCommonSurname(b)) return comparisonOf(0, []);
  const alike = soundAlike(exchanges, latinOf(a), latinOf(b));
  const isForm = alike >= RELATED_SOUND || formsOfTwoLanguages(a, b) !== undefined;
  return isForm ? comparisonOf(RELATED, ['language']) : comparisonOf(0, []);
}
