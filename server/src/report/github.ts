import type { Problem, Severity } from '../check/problem.ts';
import type { Outcome } from './outcome.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/**
 * The problems as commands to GitHub Actions, a line each, so that each is shown beside its line; files that were left
 * out as warnings. Source of the form and of what must be escaped:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 *
 * @param at makes of an article's path the one from the root of the repository
 */
export function githubReport({ problems, skipped }: Outcome, at: (path: string) => string): string {
  const left = skipped.map(({ file, why }) =>
    command('warning', { file: at(file), title: 'Namedesk could not read it' }, why),
  );
  return [...problems.map(problem => annotation(problem, at)), ...left].join('');
}

function annotation({ occurrence, severity, rule, message }: Problem, at: (path: string) => string): string {
  const { analysis, mention } = occurrence;
  const [start, end] = [analysis.lines.positionAt(mention.start), analysis.lines.positionAt(mention.end)];
  const place = { file: at(analysis.path), line: start.line + 1, endLine: end.line + 1 };
  // Columns are only understood within one line.
  const columns = start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {};
  return command(COMMANDS[severity], { ...place, ...columns, title: `Namedesk ${rule}` }, message);
}

function command(name: string, properties: Readonly<Record<string, string | number>>, text: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escaped(String(value), true)}`);
  return `::${name} ${list.join(',')}::${escaped(text, false)}\n`;
}

/** A line end would end the command, and in a property a colon or a comma would end the property. */
function escaped(text: string, isProperty: boolean): string {
  const data = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  return isProperty ? data.replaceAll(':', '%3A').replaceAll(',', '%2C') : data;
}
