import { count } from '../base/counted.ts';
import type { Problem } from '../check/problem.ts';
import { visible } from './display.ts';
import { indented } from './indented.ts';
import type { Outcome } from './outcome.ts';
import { paint } from './paint.ts';
import type { TextOptions } from './text.ts';

/** What came of fixing a folder. */
export interface FixOutcome {
  /** Whether files were changed; where not, it is what would change. */
  readonly written: boolean;
  /** By path; of each the problems that were mended in it. */
  readonly fixed: readonly { readonly path: string; readonly problems: readonly Problem[] }[];
  /** The problems that are left because they stand in quotations. */
  readonly quoted: readonly Problem[];
  /** Files that should have been changed and were left as they are, and why; sorted by path. */
  readonly leftOut: Outcome['skipped'];
}

/** What was changed in which article and line, what was not, and the numbers. */
export function fixReport(outcome: FixOutcome, { colour, columns }: TextOptions): string {
  const brush = paint(colour);
  const files = outcome.fixed.flatMap(({ path, problems }) => [
    brush.heading(visible(path)),
    ...problems.map(({ occurrence: { analysis, mention }, suggestion }) => {
      const { line, character } = analysis.lines.positionAt(mention.start);
      const change = `${brush.wrong(shown(mention.spelling))} → ${brush.right(shown(suggestion))}`;
      return `  ${line + 1}:${character + 1}  ${change}${mention.quoted ? brush.quiet('  in a quotation') : ''}`;
    }),
    '',
  ]);
  return `${[...files, ...leftOutLines(outcome, columns), fixSummary(outcome)].join('\n')}\n`;
}

/** The files that were left as they are; no line where there is none. */
export function leftOutLines({ leftOut, written }: FixOutcome, columns: number): string[] {
  if (leftOut.length === 0) return [];
  const heading = `${written ? 'Not changed' : 'Would not be changed'}: ${count(leftOut.length, 'file')}`;
  const lines = leftOut.flatMap(({ file, why }) => indented(`${visible(file)}: ${visible(why)}`, 2, columns));
  return [heading, ...lines, ''];
}

/** "Changed 4 places in 3 articles; left 3 in quotations." */
export function fixSummary({ fixed, quoted, written }: FixOutcome): string {
  const places = fixed.reduce((sum, { problems }) => sum + problems.length, 0);
  const changed = `${written ? 'Changed' : 'Would change'} ${count(places, 'place')} in ${count(fixed.length, 'article')}`;
  const left = quoted.length === 0 ? '' : `; left ${quoted.length} in quotations`;
  return `${places === 0 ? 'Nothing to change' : changed}${left}.`;
}

function shown(name: string): string {
  return visible(name.replace(/\s+/g, ' '));
}
