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
