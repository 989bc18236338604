import path from 'node:path';
import { FOLDS, foldOf } from '../folds.ts';
import { readSet } from './annotated-set.ts';
import { headline } from './augment.ts';
import { random } from './crf.ts';
import { asTexts, readSentences } from './tagged-sentences.ts';
import type { Text } from './text.ts';

/** How much a text of each source counts in the first and in the second reading; 0 leaves the source out. */
export interface Shares {
  readonly [source: string]: number;
}
export const FIRST: Shares = {
  gum: 1,
  meantime: 1,
  wikigold: 1,
  gmb: 1,
  crossner: 0.7,
  wnut: 0.5,
  btc: 0.3,
  headline: 0.5,
  capitals: 0.3,
};
export const SECOND: Shares = { gum: 1, meantime: 1, wikigold: 1, gmb: 0.5, crossner: 0.3 };

/** The annotated articles that may train. */
export const SETS = ['gum', 'meantime', 'wikigold'] as const;
/** The token files that may train: file, column of the tag, whether other names are tagged too, sentences to a text. */
export const FILES: Readonly<Record<string, readonly [string, number, boolean, number]>> = {
  gmb: ['gmb-voa.tsv', 2, false, 10],
  crossner: ['crossner.conll', 1, true, 5],
  wnut: ['wnut17-train.conll', 1, false, 1],
  btc: ['btc.conll', 1, false, 1],
};

/** All texts that may train, and made-up ones: sentences as headlines, in capitals, with other people's names. */
export function readTexts(root: string, isPlace: (name: string) => boolean): Text[] {
  const texts: Text[] = SETS.flatMap(set => readSet(root, set, set === 'wikigold'));
  const rnd = random(7);
  for (const [source, [file, tag, complete, together]] of Object.entries(FILES)) {
    const sentences = readSentences(path.join(root, 'tokens', file), tag);
    texts.push(...asTexts(sentences, source, { complete, together, isPlace }));
    if (source === 'btc') continue;
    const long = sentences.filter(s => s.length > 7);
    const made = (name: string, every: number, at: number, capitals: boolean): void => {
      texts.push(
        ...asTexts(
          long.filter((_, i) => i % every === at).map(s => headline(s, capitals, rnd)),
          name,
          { complete, together: 1, isPlace, lines: true },
        ),
      );
    };
    made('headline', 3, 0, false);
    made('capitals', 6, 1, true);
  }
  return texts;
}

/** The fold of each text: that of the article's name, so that the evaluation agrees; made-up texts go round. */
export function foldsOf(texts: readonly Text[]): number[] {
  return texts.map(({ id, source }, i) =>
    (SETS as readonly string[]).includes(source) ? foldOf(id) : i % FOLDS,
  );
}
