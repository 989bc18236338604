import type { Problem } from '../check/problem.ts';
import type { Occurrence } from '../resolve/entity.ts';
import type { Outcome } from './outcome.ts';

/**
 * The report for machines, version 1: one JSON value, a problem a line so that two reports can be compared
 * line by line. Offsets are UTF-16 code units of the decoded text without byte order mark, the end exclusive;
 * line and column count from 1, the column in UTF-16 code units too. The same outcome gives the same bytes.
 */
export function jsonReport({ articles, problems, skipped }: Outcome): string {
  const lines = (values: readonly object[]): string =>
    values.length === 0 ? '[]' : `[\n${values.map(value => JSON.stringify(value)).join(',\n')}\n]`;
  const left = skipped.map(({ file, why }) => ({ file, why }));
  const found = lines(problems.map(problemValue));
  return `{"version":1,"articles":${articles},"problems":${found},"skipped":${lines(left)}}\n`;
}

/** The problems of the same report, one a line, without the list of what was left out. */
export function jsonLines({ problems }: Outcome): string {
  return problems.map(problem => `${JSON.stringify(problemValue(problem))}\n`).join('');
}

/** A problem as it stands in the report. */
function problemValue(problem: Problem): object {
  const { analysis, mention } = problem.occurrence;
  const { line, character } = analysis.lines.positionAt(mention.start);
  return {
    file: analysis.path,
    start: mention.start,
    end: mention.end,
    line: line + 1,
    column: character + 1,
    text: mention.spelling,
    rule: problem.rule,
    reason: problem.reason ?? null,
    severity: problem.severity,
    message: problem.message,
    kind: mention.kind,
    entity: problem.entity?.id ?? null,
    suggestion: problem.suggestion,
    related: problem.related.map(relatedValue),
  };
}

function relatedValue({ analysis, mention }: Occurrence): object {
  return { file: analysis.path, start: mention.start, end: mention.end, text: mention.spelling };
}
