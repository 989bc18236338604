import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { join as joinHashes } from '../../../server/src/recognise/tagger/hash.ts';
import { LIST, PHRASE, taggerLexicon } from '../../../server/src/recognise/tagger/lexicon.ts';
import { hashWord } from '../../../server/src/recognise/tagger/words.ts';
import { root } from '../../run/paths.ts';
import { FOLDS } from '../folds.ts';
import { Learner, SETTINGS } from './learn.ts';
import { FILES, foldsOf, readTexts, SETS } from './texts.ts';

/** The weights learned from all texts, and for each fold those that were learned without it; packed. */
export interface Models {
  readonly all: Uint8Array;
  readonly folds: readonly Uint8Array[];
}

/** What is missing in a folder of corpora for training; empty where nothing is. */
export function missingIn(corpora: string): string[] {
  return [
    ...SETS.map(set => join('sets', set, 'gold.jsonl')),
    ...Object.values(FILES).map(([file]) => join('tokens', file)),
  ].filter(file => !existsSync(join(corpora, file)));
}

/**
 * Learns all models from a folder of corpora, the same from the same folder and sources. They are kept in
 * `out/weights` under a hash of what they depend on, so that a second run reads them. `say` tells how far it is.
 */
export function learnModels(corpora: string, say: (line: string) => void): Models {
  const folder = join(root, 'out/weights', keyOf(corpora));
  const names = ['all', ...Array.from({ length: FOLDS }, (_, fold) => `fold-${fold}`)];
  if (!names.every(name => existsSync(join(folder, name)))) {
    mkdirSync(folder, { recursive: true });
    const texts = readTexts(corpora, isPlace);
    const learner = new Learner(texts, foldsOf(texts), taggerLexicon(), SETTINGS);
    for (const [i, name] of names.entries()) {
      const { bytes, kept, left } = learner.build(i - 1);
      writeFileSync(join(folder, name), bytes);
      say(`${name}: ${kept} features in ${bytes.length} bytes, no room for ${left}`);
    }
  }
  const [all = new Uint8Array(), ...folds] = names.map(
    name => new Uint8Array(readFileSync(join(folder, name))),
  );
  return { all, folds };
}

/** Hash of all that the weights depend on: the texts, the tagger's sources and lists, and the trainer. */
function keyOf(corpora: string): string {
  const hash = createHash('sha256');
  const sources = globSync(
    [
      'server/src/{text,text/layout,recognise/gazetteer,recognise/tagger}/*.ts',
      'server/src/names/{fold,particles}.ts',
      'test/bench/train/{annotated-set,augment,crf,data,learn,prune,spaced,tagged-sentences,texts,trim}.ts',
      'test/bench/folds.ts',
    ],
    { cwd: root },
  );
  for (const file of sources.sort())
    if (!file.endsWith('weights.generated.ts')) hash.update(readFileSync(join(root, file)));
  const texts = SETS.flatMap(set =>
    globSync([`sets/${set}/*.jsonl`, `sets/${set}/articles/*.txt`], { cwd: corpora }).sort(),
  );
  for (const file of [...texts, ...Object.values(FILES).map(([file]) => join('tokens', file))])
    hash.update(readFileSync(join(corpora, file)));
  return hash.digest('hex').slice(0, 16);
}

/** Whether the lists know a name, in small letters, as a place and as nothing else. */
function isPlace(name: string): boolean {
  const { words, phrases } = taggerLexicon();
  const hashes = name.split(' ').map(hashWord);
  if (hashes.length > 1) return (phrases.get(hashes.reduce(joinHashes)) & PHRASE.place) !== 0;
  return (words.get(hashes[0] ?? 0) & (LIST.place | LIST.nationality)) === LIST.place;
}
