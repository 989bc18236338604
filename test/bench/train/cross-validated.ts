import { recognise } from '../../../server/src/recognise/recognise.ts';
import { taggerLexicon } from '../../../server/src/recognise/tagger/lexicon.ts';
import { Tagger } from '../../../server/src/recognise/tagger/tagger.ts';
import { readWeights } from '../../../server/src/recognise/tagger/weight-table.ts';
import { asShipped, type Folds, foldOf } from '../folds.ts';
import { learnModels, missingIn } from './models.ts';
import { SETS } from './texts.ts';

/**
 * The recogniser for each article, with weights that did not learn from it: learned once (some minutes), then kept.
 * Where the folder lacks what the shipped weights learned from, as they ship.
 */
export function crossValidated(corpora: string, say: (line: string) => void): Folds {
  if (missingIn(corpora).length > 0) return asShipped;
  const { folds } = learnModels(corpora, say);
  const taggers = folds.map(bytes => new Tagger(readWeights(bytes), taggerLexicon()));
  const learnedFrom = new Set<string>(SETS);
  return {
    learnedFrom,
    recogniserFor: (set, doc) => {
      const tagger = learnedFrom.has(set) ? taggers[foldOf(doc)] : undefined;
      return article => recognise(article, [], tagger);
    },
  };
}
