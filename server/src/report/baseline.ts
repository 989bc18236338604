import type { Problem } from '../check/problem.ts';

/** What an earlier report has: how often, by file, rule, text and suggestion. */
export type Baseline = ReadonlyMap<string, number>;

/**
 * Reads an earlier report of `namedesk check --format json`.
 *
 * @returns what it has, or what is wrong with it, in words for people
 */
export function readBaseline(json: string): Baseline | { readonly why: string } {
  let report: unknown;
  try {
    report = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    return { why: 'it is not JSON' };
  }
  const { version, problems } = isRecord(report) ? report : {};
  if (!Array.isArray(problems)) return { why: 'it is no report: it has no "problems"' };
  if (version !== 1) return { why: 'it is a report of another version' };
  const counts = new Map<string, number>();
  for (const [i, problem] of problems.entries()) {
    if (!isRecord(problem)) return { why: `problem ${i + 1} is none` };
    const { file, rule, text, suggestion } = problem;
    const parts = [file, rule, text, suggestion];
    if (!parts.every(part => typeof part === 'string')) {
      return { why: `problem ${i + 1} lacks its file, rule, text or suggestion` };
    }
    const key = JSON.stringify(parts);
    counts.set(key, 1 + (counts.get(key) ?? 0));
  }
  return counts;
}

/** The problems that a baseline does not have; of several alike the last ones are new. Lines and offsets do not count. */
export function withoutKnown(problems: readonly Problem[], known: Baseline): readonly Problem[] {
  const left = new Map(known);
  return problems.filter(problem => {
    const key = identityOf(problem);
    const number = left.get(key) ?? 0;
    left.set(key, number - 1);
    return number <= 0;
  });
}

/** What a problem is known by from one run to the next, wherever in its article it stands. */
export function identityOf({ rule, occurrence, suggestion }: Problem): string {
  return JSON.stringify([occurrence.analysis.path, rule, occurrence.mention.spelling, suggestion]);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
