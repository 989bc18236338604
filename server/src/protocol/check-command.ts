import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { checkCorpus } from '../check/check.ts';
import { isLeftOpen } from '../check/entity-problems.ts';
import { type Baseline, readBaseline, withoutKnown } from '../report/baseline.ts';
import { githubReport } from '../report/github.ts';
import type { CheckInvocation } from '../report/invocation.ts';
import { jsonLines, jsonReport } from '../report/json.ts';
import type { Outcome } from '../report/outcome.ts';
import { sarifReport } from '../report/sarif.ts';
import { inputFor, selected } from '../report/selection.ts';
import { type TextOptions, textReport } from '../report/text.ts';
import { editorHint, noArticlesText } from '../report/usage.ts';
import { diskSource } from './disk.ts';
import { COULD_NOT_RUN, NOTHING_FOUND, PROBLEMS_FOUND } from './exit-code.ts';
import type { FileSource } from './files.ts';
import { fromHere, type NamedFolder, namedFolder } from './named-folder.ts';
import { errorCode, plainReason } from './plain-reason.ts';
import { readDesk } from './read-desk.ts';
import { readStdin, withArticle } from './read-stdin.ts';

/** What a command is given by the process that it runs in. */
export interface Surroundings {
  readonly version: string;
  readonly terminal: TextOptions;
  readonly stdin: Readable;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
  /** Where npm was called, if it was: npm itself runs scripts in the project's folder. */
  readonly from: string;
}

/** What is printed, and how the program ends. */
export interface Answer {
  readonly code: number;
  readonly out: readonly string[];
  /** What went wrong, for standard error. */
  readonly complaints: readonly string[];
}

interface Read extends NamedFolder {
  readonly source: FileSource;
}

/** Reads a folder, or one article beside it, and reports. */
export async function check(asked: CheckInvocation, around: Surroundings): Promise<Answer> {
  const baseline = asked.baseline === undefined ? undefined : await baselineAt(asked.baseline);
  if (baseline && 'why' in baseline) {
    return refused(`the baseline ${asked.baseline} cannot be used: ${baseline.why}`);
  }
  const named = await sourceOf(asked, around);
  if ('why' in named) return refused(named.why);
  const { source, folder, matches } = named;
  const { snapshot, articles, skipped, input, complaints } = await readDesk(source, around);
  const isAsked = matches ?? (() => true);
  if (matches && ![...snapshot.analyses.keys()].some(matches)) {
    return refused(`no article matches ${asked.folder ?? asked.stdin}`);
  }
  const all = selected(checkCorpus(snapshot, inputFor(asked, input)), asked).filter(({ occurrence }) =>
    isAsked(occurrence.analysis.path),
  );
  const problems = baseline ? withoutKnown(all, baseline) : all;
  const isNarrowed = baseline || asked.rules || asked.severity;
  const undecided = snapshot.entities.filter(
    entity =>
      !isNarrowed &&
      isLeftOpen(entity, input) &&
      (!matches || entity.occurrences.some(({ analysis }) => isAsked(analysis.path))),
  );
  const left = skipped.filter(({ file }) => isAsked(file));
  const outcome: Outcome = { articles, problems, undecided, skipped: left };
  const out = await report(outcome, source, asked, around, fromHere(folder));
  const code = problems.length === 0 || asked.start ? NOTHING_FOUND : PROBLEMS_FOUND;
  return { out, code, complaints };
}

function refused(complaint: string): Answer {
  return { code: COULD_NOT_RUN, out: [], complaints: [complaint] };
}

async function baselineAt(path: string): Promise<Baseline | { readonly why: string }> {
  try {
    return readBaseline(await readFile(resolve(path), 'utf8'));
  } catch (error) {
    return { why: errorCode(error) === 'ENOENT' ? 'there is no such file' : plainReason(error) };
  }
}

async function sourceOf(
  { folder: argument, stdin: path, start }: CheckInvocation,
  { stdin, from }: Surroundings,
): Promise<Read | { readonly why: string }> {
  const named =
    argument === undefined ? undefined : await namedFolder(argument, start === 'given' ? from : '');
  const source = named && diskSource(named.folder);
  if (path === undefined) return { folder: '', ...named, source: source ?? diskSource('') };
  const article = await readStdin(stdin);
  if (!article.ok) return { why: `the article on standard input cannot be read: ${article.why}` };
  const matches = (each: string) => each === path;
  return { folder: named?.folder ?? '', source: withArticle(source, path, article), matches };
}

async function report(
  outcome: Outcome,
  source: FileSource,
  { format, start, folder }: CheckInvocation,
  { terminal, version }: Surroundings,
  at: (path: string) => string,
): Promise<readonly string[]> {
  if (format === 'json') return [jsonReport(outcome)];
  if (format === 'jsonl') return [jsonLines(outcome)];
  if (format === 'sarif') return [sarifReport(outcome, { version, at })];
  if (format === 'github') return [githubReport(outcome, at)];
  const pieces = [textReport(outcome, await textsOf(outcome, source), terminal)];
  if (outcome.articles === 0) pieces.push(noArticlesText());
  if (start) pieces.push(editorHint(start === 'sample' ? undefined : folder));
  return pieces;
}

/** The articles with problems, read again: analyses do not keep their text, and problems are few. */
async function textsOf({ problems }: Outcome, source: FileSource): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const path of new Set(problems.map(problem => problem.occurrence.analysis.path))) {
    const reading = await source.read(path);
    if (reading.ok) texts.set(path, reading.text);
  }
  return texts;
}
