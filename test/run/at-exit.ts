const cleanings = new Set<() => void>();
let watching = false;

/**
 * Does `clean` when this process ends, however it ends: by itself, by an error, or by a signal.
 * Returns a function that does it now instead.
 *
 * `clean` must be synchronous, because nothing else is done in a process that ends.
 */
export function atExit(clean: () => void): () => void {
  watch();
  cleanings.add(clean);
  return () => {
    if (cleanings.delete(clean)) clean();
  };
}

function watch(): void {
  if (watching) return;
  watching = true;
  process.on('exit', () => {
    // Latest first: a program is stopped before the folder it writes in is removed.
    for (const clean of [...cleanings].reverse()) {
      try {
        clean();
      } catch {
        // The others must be done all the same.
      }
    }
  });
  process.on('SIGINT', () => process.exit(130));
  process.on('SIGTERM', () => process.exit(143));
  process.on('SIGHUP', () => process.exit(129));
  // The reader of our output has gone, as in `npm test | head`.
  process.stdout.on('error', () => process.exit(141));
}
