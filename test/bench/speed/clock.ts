/**
 * How long the processor works on something, in milliseconds: of all threads of the process, so that collecting garbage
 * counts. What else the machine has to do meanwhile does not, but for the caches that are shared.
 */
export function processorMillisecondsOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The value below which this share of the values lies; 0.5 for the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
