import { byCodeUnits } from './order.ts';

/** The index of the first that has this key or one after it, among what is sorted by key in the order of code units. */
export function placeAmong<T>(sorted: readonly T[], key: string, keyOf: (each: T) => string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byCodeUnits(keyOf(sorted[middle] as T), key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two lists that are sorted by key as one; of equal keys the first list's come first. */
export function merged<T>(a: readonly T[], b: readonly T[], keyOf: (each: T) => string): T[] {
  const result: T[] = [];
  let next = 0;
  for (const each of a) {
    const key = keyOf(each);
    for (let other = b[next]; other !== undefined && keyOf(other) < key; other = b[++next])
      result.push(other);
    result.push(each);
  }
  for (; next < b.length; next++) result.push(b[next] as T);
  return result;
}
