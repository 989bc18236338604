import { count } from '../base/counted.ts';
import { visible } from './display.ts';
import { indented } from './indented.ts';
import type { Outcome } from './outcome.ts';
import type { Paint } from './paint.ts';

/** More files than this that were left out are only counted. */
const MAX_SKIPPED = 20;

/** The files that were left out, and why; no line where there is none. */
export function skippedLines(
  skipped: Outcome['skipped'],
  { brush, columns }: { readonly brush: Paint; readonly columns: number },
): string[] {
  if (skipped.length === 0) return [];
  const shown = skipped
    .slice(0, MAX_SKIPPED)
    .flatMap(({ file, why }) => indented(`${visible(file)}: ${visible(why)}`, 2, columns));
  const rest = skipped.length - MAX_SKIPPED;
  const more = rest > 0 ? [`  and ${rest} more; --format json lists them all`] : [];
  return [brush.heading(`Not read: ${count(skipped.length, 'file')}`), ...shown, ...more, ''];
}
