import { commonnessBy } from '../../../server/src/names/common-words.ts';
import { exchangesBy } from '../../../server/src/names/exchange.ts';
import type { Knowledge } from '../../../server/src/names/knowledge.ts';
import type { LabelledPair } from '../score/pairs.ts';
import { countCommonWords } from './common-words.ts';
import { learnExchanges } from './exchanges.ts';
import { type JudgedSets, learnJudgement } from './judgement.ts';
import { commonWordsText, exchangesText, rounded } from './modules.ts';
import { wordsAsTheyAre, wordsThatMeet } from './word-pairs.ts';

/** All pairs that are learned from, set by set. */
export interface PairSets extends JudgedSets {
  readonly 'wd-ru-tokens': readonly LabelledPair[];
}

/** What was learned, as it is written into modules. */
export interface Learned {
  readonly exchanges: string;
  readonly commonWords: string;
  readonly weights: readonly number[];
}

/** Learns from pairs of names all that comparing needs. The same from the same pairs. */
export function learn(sets: PairSets): Learned {
  const words = [...wordsThatMeet(sets.ofac), ...wordsAsTheyAre(sets['wd-ru-tokens'], 0.5)];
  const exchanges = exchangesText(learnExchanges(words));
  const commonWords = commonWordsText(countCommonWords([...sets.ofac, ...sets.congress]));
  // The figures that are judged come from the two tables, as they will be read.
  const weights = learnJudgement(sets, knowledgeOf({ exchanges, commonWords, weights: [] }));
  return { exchanges, commonWords, weights: rounded(weights) };
}

/** Knowledge to compare by, of what was learned. */
export function knowledgeOf({ exchanges, commonWords, weights }: Learned): Knowledge {
  return { exchanges: exchangesBy(exchanges), commonness: commonnessBy(commonWords), weights };
}
