import { say } from './say.ts';
/** What a run of tests came to. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly Skipped[];
}

/** A test, or a whole suite, that did not run, and why. */
export interface Skipped {
  readonly title: string;
  readonly reason: string;
}

export const nothing: Totals = { passed: 0, failed: 0, skipped: [] };

export const sum = (a: Totals, b: Totals): Totals => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: [...a.skipped, ...b.skipped],
});

/** The line that ends every run, for people and for programs. */
function lineOf({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped.length === 0 ? '' : `, ${skipped.length} skipped`}`;
}

/** Prints why tests were skipped and, as the last line, the counts; sets the exit code. */
export function conclude(totals: Totals): void {
  if (totals.skipped.length > 0) say('\nSkipped:');
  for (const { title, reason } of totals.skipped) say(`  ${title}: ${reason}`);
  const ran = totals.passed + totals.failed > 0;
  if (!ran) say('\nNothing ran, which counts as a failure.');
  process.exitCode = totals.failed === 0 && ran ? 0 : 1;
  say(`\n${lineOf(totals)}`);
}
