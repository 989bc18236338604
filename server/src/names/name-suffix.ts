import type { PartComparison } from './part.ts';
import type { NameWord } from './person-name.ts';

/** Father and son: two suffixes that differ are two people; one alone leaves it open, but most often is one. */
export function compareSuffix(a: NameWord | undefined, b: NameWord | undefined): PartComparison {
  if (a && b)
    return SUFFIX[a.key] === SUFFIX[b.key]
      ? { score: 1, reason: undefined }
      : { score: 0.1, reason: undefined };
  return a || b ? { score: 0.7, reason: 'length' } : { score: 1, reason: undefined };
}

const SUFFIX: Readonly<Record<string, string>> = {
  jr: 'ii',
  junior: 'ii',
  ii: 'ii',
  sr: 'i',
  senior: 'i',
  iii: 'iii',
  iv: 'iv',
};
