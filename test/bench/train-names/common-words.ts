import { fold } from '../../../server/src/names/fold.ts';
import { frameOf } from '../../../server/src/names/frame.ts';
import type { LabelledPair } from '../score/pairs.ts';

/** Frames met less often are not common. */
const LEAST_COUNT = 6;
const RANKS = 9;
/** What the most common frame of the first rank tells, and how much more each rank tells: natural logarithms. */
const FIRST = 2.2;
const STEP = 0.55;

/**
 * The frames of common words of names by rank, the most common first. What a word tells is ln(names / names with it),
 * its inverse document frequency (Spärck Jones 1972). A name that is given in several spellings counts once.
 */
export function countCommonWords(pairs: readonly LabelledPair[]): string[][] {
  const names = new Set(pairs.flatMap(({ a, b, same }) => (same ? [a] : [a, b])));
  const counts = new Map<string, number>();
  for (const name of names)
    for (const frame of framesOf(name)) counts.set(frame, (counts.get(frame) ?? 0) + 1);
  const ranks: string[][] = Array.from({ length: RANKS }, () => []);
  for (const [frame, count] of counts) {
    if (frame === '' || count < LEAST_COUNT) continue;
    const rank = Math.floor((Math.log(names.size / count) - FIRST) / STEP);
    ranks[Math.max(0, rank)]?.push(frame);
  }
  return ranks.map(frames => frames.sort());
}

function framesOf(name: string): string[] {
  const words = fold(name)
    .split(' ')
    .filter(word => word.length > 1);
  // A frame counts once for a name, however many of its words have it.
  return [...new Set(words.map(frameOf))];
}
