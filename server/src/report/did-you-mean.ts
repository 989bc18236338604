import { distanceWithin } from '../names/distance.ts';

/** More slips than this are another word. */
const MAX_SLIPS = 2;

/** The choice that a mistyped word was probably meant to be; the first of several as near. */
export function closest(word: string, choices: readonly string[]): string | undefined {
  const slips = choices.map(choice => distanceWithin(word.toLowerCase(), choice, MAX_SLIPS));
  const least = Math.min(...slips);
  return least <= MAX_SLIPS ? choices[slips.indexOf(least)] : undefined;
}
