/** The bytes that `make` leaves behind, in V8's heap and beside it. Node must run with --expose-gc. */
export function bytesKept<T>(make: () => T): { kept: T; bytes: number } {
  const before = bytesInUse();
  const kept = make();
  return { kept, bytes: bytesInUse() - before };
}

function bytesInUse(): number {
  if (!globalThis.gc) throw new Error('run Node with --expose-gc, as npm run bench does');
  for (let i = 0; i < 3; i++) globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
