import { comparePersonNames } from '../../server/src/names/compare.ts';
import type { Knowledge } from '../../server/src/names/knowledge.ts';
import { parsePersonName } from '../../server/src/names/person-name.ts';
import { type JudgedPair, type LabelledPair, scorePairs } from './score/pairs.ts';
import type { Ratio } from './score/ratio.ts';

/** Which pairs of a set make one row of the table. */
export interface PairRow {
  readonly set: 'ofac' | 'wd-ru-tokens' | 'nomenklatura' | 'congress';
  /** The kinds whose pairs of one person are asked for. */
  readonly kinds: readonly string[];
  /** Whether pairs of two people count only where they are of those kinds; else all of them do. */
  readonly differentOfKindsOnly?: boolean;
  /** Whether a form of another language (Sergei, Serhii) counts as the same name. */
  readonly otherLanguageIsSame?: boolean;
}

export const PAIR_ROWS: readonly PairRow[] = [
  { set: 'ofac', kinds: ['spelling', 'spelling+length'] },
  { set: 'wd-ru-tokens', kinds: ['spelling'], otherLanguageIsSame: true },
  { set: 'nomenklatura', kinds: ['nk_checks', 'nk_unit_tests'], differentOfKindsOnly: true },
  { set: 'congress', kinds: ['nickname', 'initial', 'longer-shorter'] },
];

export interface PairFigures {
  readonly row: PairRow;
  readonly all: Ratio;
  /** Of the pairs of one person, kind by kind: how many were said to be the same. */
  readonly recallByKind: readonly { readonly kind: string; readonly said: number; readonly of: number }[];
  /** The pairs on which the verdict was wrong. */
  readonly errors: readonly JudgedPair[];
}

/**
 * Judges the pairs of a row, each by the knowledge that is given for it, else by that which ships: "same" exactly when
 * the score is 0.5 or more.
 */
export function judgePairs(
  row: PairRow,
  pairs: readonly LabelledPair[],
  knowledgeFor: (pair: LabelledPair) => Knowledge | undefined = () => undefined,
): PairFigures {
  const judged = pairs
    .filter(pair => row.kinds.includes(pair.kind) || (!pair.same && !row.differentOfKindsOnly))
    .map(pair => ({ ...pair, saidSame: isSame(pair, row, knowledgeFor(pair)) }));
  const recallByKind = row.kinds.map(kind => {
    const positives = judged.filter(pair => pair.same && pair.kind === kind);
    return { kind, said: positives.filter(pair => pair.saidSame).length, of: positives.length };
  });
  const errors = judged.filter(pair => pair.saidSame !== pair.same);
  return { row, all: scorePairs(judged), recallByKind, errors };
}

function isSame(
  { a, b }: LabelledPair,
  { otherLanguageIsSame = false }: PairRow,
  knowledge: Knowledge | undefined,
): boolean {
  const { score, reasons } = comparePersonNames(parsePersonName(a), parsePersonName(b), knowledge);
  return score >= 0.5 || (otherLanguageIsSame && reasons.includes('language'));
}
