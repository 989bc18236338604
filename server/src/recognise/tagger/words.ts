import { foldUnit } from './characters.ts';
import { mix, SEED, step } from './hash.ts';

/** The hash of a word as the tagger's tokens carry it. */
export function hashWord(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) hash = step(hash, foldUnit(word.charCodeAt(i)));
  return mix(hash);
}

/** The hashes of words that stand between single spaces. */
export function hashWords(list: string): ReadonlySet<number> {
  return new Set(list.split(' ').map(hashWord));
}
