import { soundsOf } from './sounds.ts';

/** The frame of a folded word: its consonants, and "a" for a vowel at its beginning: the spellings of one name share their frame. */
export function frameOf(folded: string): string {
  let out = '';
  for (const [i, sound] of [...soundsOf(folded)].entries()) {
    if (!'aeiou'.includes(sound)) {
      if (out.at(-1) !== sound) out += sound;
    } else if (i === 0) out += 'a';
  }
  return out;
}

/**
 * The frame without the breath that romanisations put in and leave out: Khazai, Kazai; Amadou, Hamadou; Ono, Ohno. Two
 * words of one such frame differ in vowels at most.
 */
export function breathless(folded: string): string {
  return frameOf(folded).replaceAll(/[ha]/g, '').replaceAll(/[XG]/g, 'k');
}
