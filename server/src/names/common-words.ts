import { COMMON_WORDS } from './common-words.generated.ts';
import { frameOf } from './frame.ts';

/** Words met once or never have this rank. */
const RAREST = 9;

const ranks = new Map<string, number>();
for (const [rank, line] of COMMON_WORDS.trim().split('\n').entries())
  for (const frame of line.split(' ')) ranks.set(frame, rank);

/** How much a folded word of a name tells, from its frequency: near 0 for the most common ones, 1 for a rare one. */
export function commonness(folded: string): number {
  return (1 + (ranks.get(frameOf(folded)) ?? RAREST)) / (1 + RAREST);
}

/**
 * The consonant frame of a word without the breath that romanisations put in and leave out: Khazai, Kazai; Amadou, Hamadou; Ono, Ohno. Two
 * words of one such frame differ in vowels at most.
 */
export function breathless(folded: string): string {
  return frameOf(folded).replaceAll(/[ha]/g, '').replaceAll(/[XG]/g, 'k');
}
