import type { Sounded } from '../names/exchange.ts';
import { SOUNDS } from '../names/sounds.ts';

/**
 * Sounds that romanisations and slips of one name exchange, in one class each. Vowels, and what is written for a
 * breath or left out, are in none: "Gubarev" and "Hubaryev" have one skeleton, "Mohammed" and "Muhamad" too.
 */
const CLASSES: readonly string[] = ['bp', 'fvw', 'dtDT', 'kqc', 'szSCZQ', 'l', 'r', 'm', 'n'];

/** The class of each symbol of `SOUNDS`, by its number; empty for those in none. */
const CLASS_OF: readonly string[] = [...SOUNDS].map(
  symbol => CLASSES.find(members => members.includes(symbol))?.[0] ?? '',
);

/** The consonants of a word, roughly: the same for nearly all spellings of one name. Linear. */
export function skeletonOf({ codes }: Sounded): string {
  let skeleton = '';
  for (let i = 0; i < codes.length; i++) {
    const symbol = CLASS_OF[codes.charCodeAt(i)] ?? '';
    if (symbol !== skeleton.at(-1)) skeleton += symbol;
  }
  return skeleton;
}
