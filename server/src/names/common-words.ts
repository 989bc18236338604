import { COMMON_WORDS } from './common-words.generated.ts';
import { soundsOf } from './sounds.ts';

/** Words met once or never have this rank. */
const RAREST = 9;

const ranks = new Map<string, number>();
for (const [rank, line] of COMMON_WORDS.trim().split('\n').entries())
  for (const frame of line.split(' ')) ranks.set(frame, rank);

/** How much a folded word of a name tells, from its frequency: near 0 for the most common ones, 1 for a rare one. */
export function commonness(folded: string): number {
  return (1 + (ranks.get(frameOf(folded)) ?? RAREST)) / (1 + RAREST);
}

/** The consonants of a word, and "a" for a vowel at its beginning: the spellings of one name share their frame. */
function frameOf(folded: string): string {
  let out = '';
  for (const [i, sound] of [...soundsOf(folded)].entries()) {
    if (!'aeiou'.includes(sound)) {
      if (out.at(-1) !== sound) out += sound;
    } else if (i === 0) out += 'a';
  }
  return out;
}

/**
 * The same without the breath that romanisations put in and leave out: Khazai, Kazai; Amadou, Hamadou; Ono, Ohno. Two
 * words of one such frame differ in vowels at most.
 */
export function breathless(folded: string): string {
  return frameOf(folded).replaceAll(/[ha]/g, '').replaceAll(/[XG]/g, 'k');
}
