/** How many were asked for, how many were answered, and how many of the answers were right. */
export interface Count {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

/** Precision, recall and their harmonic mean, from 0 to 1; 0 where there is nothing to divide by. */
export interface Ratio extends Count {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function ratio({ right, found, wanted }: Count): Ratio {
  const precision = found > 0 ? right / found : 0;
  const recall = wanted > 0 ? right / wanted : 0;
  return { right, found, wanted, precision, recall, f1: harmonic(precision, recall) };
}

export function harmonic(precision: number, recall: number): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}
