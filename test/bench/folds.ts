import type { Mention } from '../../server/src/recognise/mention.ts';
import { recognise } from '../../server/src/recognise/recognise.ts';
import type { Article } from '../../server/src/text/article.ts';

export type Recogniser = (article: Article) => readonly Mention[];

/**
 * Which recogniser scores which article. Weights may not be scored on an article that they learned from: for a set
 * in `learnedFrom`, `recogniserFor` gives one whose weights were made without the articles of that article's fold.
 */
export interface Folds {
  /** Names of the sets that the shipped weights learned from; the tables mark them as cross-validated. */
  readonly learnedFrom: ReadonlySet<string>;
  recogniserFor(set: string, doc: string): Recogniser;
}

/** The recogniser as it ships, for every article. */
export const asShipped: Folds = {
  learnedFrom: new Set(),
  recogniserFor: () => article => recognise(article),
};

/** In how many parts a set is cut for cross-validation. */
export const FOLDS = 5;

/** The fold of an article, from 0: by its name alone (FNV-1a), so that trainer and evaluation agree. */
export function foldOf(doc: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < doc.length; at++) hash = Math.imul(hash ^ doc.charCodeAt(at), 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 15)) >>> 0) % FOLDS;
}
