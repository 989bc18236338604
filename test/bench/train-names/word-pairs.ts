import { fold } from '../../../server/src/names/fold.ts';
import { SOUNDS, soundsOf } from '../../../server/src/names/sounds.ts';
import type { LabelledPair } from '../score/pairs.ts';
import { alignSounds, type Codes, codesOf, NONE, type Table, tableOf } from './sound-alignment.ts';

/** Two spellings of one word, and how much the pair counts. */
export interface WordPair {
  readonly a: Codes;
  readonly b: Codes;
  readonly weight: number;
}

const SAME = 2.5;

/** What is believed of exchanges before anything is learned: vowels are exchanged more easily than consonants. */
export const BELIEVED: Table = tableOf((x, y) => {
  if (x === NONE && y === NONE) return 0;
  if (x === NONE || y === NONE) return -3;
  if (x === y) return SAME;
  return isVowel(x) && isVowel(y) ? -0.5 : -4;
});

export function isVowel(code: number): boolean {
  return code < NONE && 'aeiou'.includes(SOUNDS[code] ?? ' ');
}

/** Pairs of single words: each is one spelling of the other. */
export function wordsAsTheyAre(pairs: readonly LabelledPair[], weight: number): WordPair[] {
  return pairs
    .filter(pair => pair.same)
    .map(({ a, b }) => ({ a: codesOf(soundsOf(fold(a))), b: codesOf(soundsOf(fold(b))), weight }));
}

/** The words of one person's name in two spellings, each with the word it is a spelling of, the most alike first. */
export function wordsThatMeet(pairs: readonly LabelledPair[]): WordPair[] {
  return pairs
    .filter(pair => pair.same && pair.kind.startsWith('spelling'))
    .flatMap(({ a, b }) => pairUp(wordsOf(a), wordsOf(b)));
}

function wordsOf(name: string): Codes[] {
  return fold(name)
    .split(' ')
    .map(soundsOf)
    .filter(word => word.length > 1)
    .map(codesOf);
}

function pairUp(as: readonly Codes[], bs: readonly Codes[]): WordPair[] {
  const candidates = as
    .flatMap(a => bs.map(b => ({ a, b, alike: likeness(a, b) })))
    .filter(({ alike }) => alike > 0.4)
    .sort((x, y) => y.alike - x.alike);
  const used = new Set<Codes>();
  const out: WordPair[] = [];
  for (const { a, b } of candidates) {
    if (used.has(a) || used.has(b)) continue;
    used.add(a).add(b);
    // The same word twice tells little of how spellings differ.
    out.push({ a, b, weight: a.join() === b.join() ? 0.3 : 1 });
  }
  const [a, ...otherAs] = as.filter(word => !used.has(word));
  const [b, ...otherBs] = bs.filter(word => !used.has(word));
  // One word left on both sides: a spelling far off, as the rest of the name vouches for it.
  if (a && b && otherAs.length + otherBs.length === 0 && as.length > 1 && likeness(a, b) > 0)
    out.push({ a, b, weight: 0.7 });
  return out;
}

function likeness(a: Codes, b: Codes): number {
  return alignSounds(BELIEVED, a, b) / (SAME * Math.max(a.length, b.length));
}
