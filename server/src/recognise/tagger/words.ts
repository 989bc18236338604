import { foldUnit } from './characters.ts';
import { mix, SEED, step } from './hash.ts';

/** The hash of a word as the tagger's tokens carry it. */
export function hashWord(word: string): number {
  return hashUnits(word, 0, word.length);
}

/** The same of a part of a text. */
export function hashUnits(text: string, from: number, to: number): number {
  let hash = SEED;
  for (let i = from; i < to; i++) hash = step(hash, foldUnit(text.charCodeAt(i)));
  return mix(hash);
}

/** The hashes of words that stand between single spaces. */
export function hashWords(list: string): ReadonlySet<number> {
  return new Set(list.split(' ').map(hashWord));
}
