/** Words longer than this are never one slip apart: no name is so long, and it bounds the work. */
const LONGEST_WORD = 40;

/** What was done to one word to make the other, when it was one thing. */
export type Slip = 'letter added' | 'letter doubled' | 'letters swapped' | 'letter changed';

/**
 * What single slip of the pen lies between two different words: their restricted Damerau–Levenshtein distance
 * (optimal string alignment) is 1. Undefined when it is 0 or more than 1. Linear: the words agree up to one place
 * from the left and from the right, and what lies between tells the slip.
 */
export function slipBetween(a: string, b: string): Slip | undefined {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const extra = long.length - short.length;
  if (extra > 1 || long.length > LONGEST_WORD || a === b) return undefined;
  let left = 0;
  while (left < short.length && short[left] === long[left]) left++;
  let right = 0;
  while (right < short.length - left && short[short.length - 1 - right] === long[long.length - 1 - right])
    right++;
  const between = short.length - left - right;
  if (extra === 1) {
    if (between !== 0) return undefined;
    return long[left] === long[left - 1] || long[left] === long[left + 1] ? 'letter doubled' : 'letter added';
  }
  if (between === 1) return 'letter changed';
  const swapped = short[left] === long[left + 1] && short[left + 1] === long[left];
  return between === 2 && swapped ? 'letters swapped' : undefined;
}

/**
 * The restricted Damerau–Levenshtein distance, or `limit + 1` when it is greater than `limit`. Only a band of
 * `2 * limit + 1` cells a row is looked at: O(limit × length), and words over `LONGEST_WORD` are never near.
 */
export function distanceWithin(a: string, b: string, limit: number): number {
  const over = limit + 1;
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit || Math.max(a.length, b.length) > LONGEST_WORD) return over;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = new Array(b.length + 1).fill(over);
    if (i <= limit) row[0] = i;
    const to = Math.min(b.length, i + limit);
    let least = row[0] ?? over;
    for (let j = Math.max(1, i - limit); j <= to; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? over) + 1, (row[j - 1] ?? over) + 1, (last[j - 1] ?? over) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (beforeLast[j - 2] ?? over) + 1);
      row[j] = Math.min(best, over);
      least = Math.min(least, best);
    }
    if (least > limit) return over;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? over;
}
