import { byCodeUnits } from './order.ts';

/**
 * What one list has and another has not, by identity: both sorted by key, in the order of code units. Linear; keys
 * are looked at only where the lists differ.
 */
export function differences<T>(
  before: readonly T[],
  now: readonly T[],
  keyOf: (each: T) => string,
): { readonly dropped: readonly T[]; readonly added: readonly T[] } {
  const dropped: T[] = [];
  const added: T[] = [];
  let i = 0;
  for (const each of now) {
    let other = before[i];
    while (other !== undefined && other !== each && byCodeUnits(keyOf(other), keyOf(each)) < 0) {
      dropped.push(other);
      other = before[++i];
    }
    if (other === each) {
      i++;
      continue;
    }
    if (other !== undefined && keyOf(other) === keyOf(each)) {
      dropped.push(other);
      i++;
    }
    added.push(each);
  }
  for (; i < before.length; i++) dropped.push(before[i] as T);
  return { dropped, added };
}
