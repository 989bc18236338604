import { bytesOf } from './base64.ts';
import { taggerLexicon } from './lexicon.ts';
import { Tagger } from './tagger.ts';
import { readWeights } from './weight-table.ts';
import { WEIGHTS } from './weights.generated.ts';

let built: Tagger | undefined;

/** The tagger with the shipped weights; built once, at the first call. */
export function shippedTagger(): Tagger {
  built ??= new Tagger(readWeights(bytesOf(WEIGHTS)), taggerLexicon());
  return built;
}
