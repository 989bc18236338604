import type { Kind } from '../../server/src/names/kind.ts';
import type { GoldSet } from './corpora/gold-set.ts';
import type { Name } from './score/name.ts';
import {
  type Measure,
  namesThatCount,
  type Recognition,
  type Scored,
  scoreRecognition,
} from './score/recognition.ts';

/** The figures for one kind of name in one set. */
export interface RecognitionRow {
  readonly set: string;
  readonly kind: Kind;
  /** The measure that the set's annotation suits best. */
  readonly measure: Measure;
  readonly crossValidated: boolean;
  readonly ours: Recognition;
  /** compromise on the same articles; undefined for a kind that it does not know, or where it was left out. */
  readonly reference: Recognition | undefined;
}

/** The names of one kind in each article: annotated, and found. */
export function scoredOf(set: GoldSet, found: readonly (readonly Name[])[], kind: Kind): Scored[] {
  return set.articles.map((article, i) =>
    namesThatCount(article.names, found[i] ?? [], kind, article.regions),
  );
}

export function recognitionOf(set: GoldSet, found: readonly (readonly Name[])[], kind: Kind): Recognition {
  return scoreRecognition(scoredOf(set, found, kind));
}

/** ECB+ marks more words than the name ("actress Tara Reid"); so there any common character counts. */
export function measureFor(set: string): Measure {
  return set.startsWith('ecbplus') ? 'overlap' : 'normalised';
}
