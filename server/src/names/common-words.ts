import { frameOf } from './frame.ts';

/** Words met once or never have this rank. */
const RAREST = 9;

/** How much a folded word of a name tells, from its frequency: near 0 for the most common ones, 1 for a rare one. */
export type Commonness = (folded: string) => number;

/** What words tell by the frames of common ones: a line for each rank, the commonest first. See `common-words.generated.ts`. */
export function commonnessBy(lines: string): Commonness {
  const ranks = new Map<string, number>();
  for (const [rank, line] of lines.trim().split('\n').entries())
    for (const frame of line.split(' ')) ranks.set(frame, rank);
  return folded => (1 + (ranks.get(frameOf(folded)) ?? RAREST)) / (1 + RAREST);
}
