import { alignedOf, figuresOf } from '../../../server/src/names/features.ts';
import type { Knowledge } from '../../../server/src/names/knowledge.ts';
import { comparableWords } from '../../../server/src/names/name-words.ts';
import type { LabelledPair } from '../score/pairs.ts';
import { type Example, fitLogistic } from './logistic.ts';
import { lookAlikes } from './look-alikes.ts';

const RIDGE = 1;
/** How much a look-alike that was put together counts. */
const LOOK_ALIKES = 0.3;

/** Pairs that a judgement learns from. */
export interface JudgedSets {
  readonly ofac: readonly LabelledPair[];
  readonly congress: readonly LabelledPair[];
  readonly nomenklatura: readonly LabelledPair[];
}

/** The bias and the weights by which figures are judged; see `FEATURES` in `names/features.ts`. */
export function learnJudgement({ ofac, congress, nomenklatura }: JudgedSets, knowledge: Knowledge): number[] {
  const isOf = (...kinds: string[]) => {
    return ({ kind }: LabelledPair) => kinds.includes(kind);
  };
  const isSpelling = isOf('spelling', 'spelling+length');
  const examplesOf = (pairs: readonly LabelledPair[], weight: number): Example[] =>
    pairs.map(({ a, b, same }) => ({
      figures: figuresOf(
        alignedOf(comparableWords(a, knowledge), comparableWords(b, knowledge), knowledge.exchanges),
      ),
      truth: same ? 1 : 0,
      weight,
    }));
  const examples = [
    ...examplesOf(
      ofac.filter(pair => !pair.same || isSpelling(pair)),
      1,
    ),
    // Names that leave words out, or turn them, count less: they say nothing of spelling.
    ...examplesOf(
      ofac.filter(pair => pair.same && isOf('longer-shorter', 'order-or-accent')(pair)),
      0.3,
    ),
    // Only those who are two people: nicknames come from a table and are not learned.
    ...examplesOf(
      congress.filter(pair => !pair.same),
      1,
    ),
    ...examplesOf(lookAlikes(knowledge), LOOK_ALIKES),
    ...examplesOf(nomenklatura.filter(isOf('nk_checks', 'nk_unit_tests')), 1),
  ];
  return fitLogistic(examples, RIDGE);
}
