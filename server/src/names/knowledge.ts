import { COMMON_WORDS } from './common-words.generated.ts';
import { type Commonness, commonnessBy } from './common-words.ts';
import { EXCHANGES } from './exchange.generated.ts';
import { type Exchanges, exchangesBy } from './exchange.ts';
import { WEIGHTS } from './judgement.generated.ts';

/** What comparing was taught by pairs of names: made by `npm run train:names`, and anew for each part that is held out. */
export interface Knowledge {
  readonly exchanges: Exchanges;
  readonly commonness: Commonness;
  /** The weights of `FEATURES`, after the bias. */
  readonly weights: readonly number[];
}

/** Knowledge as it ships. */
export const SHIPPED: Knowledge = {
  exchanges: exchangesBy(EXCHANGES),
  commonness: commonnessBy(COMMON_WORDS),
  weights: WEIGHTS,
};
