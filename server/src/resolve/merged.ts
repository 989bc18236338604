/** Two sorted lists as one. */
export function merged<T>(a: readonly T[], b: readonly T[], compare: (a: T, b: T) => number): T[] {
  const result: T[] = [];
  let next = 0;
  for (const each of a) {
    for (let other = b[next]; other !== undefined && compare(other, each) < 0; other = b[++next])
      result.push(other);
    result.push(each);
  }
  for (; next < b.length; next++) result.push(b[next] as T);
  return result;
}
