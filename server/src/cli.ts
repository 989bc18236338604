import { resolve } from 'node:path';
import { addAbortSignal } from 'node:stream';
import { parseArgs } from 'node:util';
import packageJson from '../../package.json' with { type: 'json' };
import { checkCorpus } from './check/check.ts';
import { compareLines } from './protocol/compare-lines.ts';
import { diskSource } from './protocol/disk.ts';
import type { FileSource } from './protocol/files.ts';
import { FolderError } from './protocol/folder-error.ts';
import { readCorpus } from './protocol/read-corpus.ts';
import { progressBar, wantsColour, writeAll } from './protocol/terminal.ts';
import { type Cast, castOf } from './report/cast.ts';
import { castAsJson } from './report/cast-json.ts';
import { castAsText } from './report/cast-text.ts';
import { castAsTsv } from './report/cast-tsv.ts';
import { type Invocation, invocationOf } from './report/invocation.ts';
import { jsonReport } from './report/json.ts';
import { jsonlExport } from './report/jsonl.ts';
import { type JudgedPair, judgePair } from './report/judged-pair.ts';
import type { Outcome } from './report/outcome.ts';
import { pairAsJson, pairAsTsv } from './report/pair-machine.ts';
import { pairAsText } from './report/pair-text.ts';
import { type TextOptions, textReport } from './report/text.ts';
import { editorHint, helpText, noArticlesText, START } from './report/usage.ts';
import { Corpus } from './resolve/corpus.ts';
import type { Snapshot } from './resolve/snapshot.ts';
import { undecidedParts } from './resolve/undecided.ts';

const NOTHING_FOUND = 0;
const PROBLEMS_FOUND = 1;
const COULD_NOT_RUN = 2;
const INTERRUPTED = 130;

/** The width of what is not a terminal. */
const COLUMNS = 100;

type Run = Extract<Invocation, { do: 'run' }>;

/** Does what the arguments ask for and gives the exit code. */
async function main(args: readonly string[], signal: AbortSignal): Promise<number> {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: {
      format: { type: 'string' },
      kind: { type: 'string' },
      sample: { type: 'string' },
      tsv: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  });
  const invocation = invocationOf(tokens);
  switch (invocation.do) {
    case 'help':
      await writeAll(process.stdout, [helpText(invocation.command)]);
      return NOTHING_FOUND;
    case 'version':
      await writeAll(process.stdout, [`namedesk ${packageJson.version}\n`]);
      return NOTHING_FOUND;
    case 'refuse':
      await complain(invocation.message);
      return COULD_NOT_RUN;
    case 'run':
      return run(invocation, signal);
    case 'compare':
      await writeAll(process.stdout, [pairReport(judgePair(...invocation.names), invocation)]);
      return NOTHING_FOUND;
    case 'compare lines':
      return answerLines(invocation.format, signal);
  }
}

async function run(invocation: Run, signal: AbortSignal): Promise<number> {
  const source = diskSource(folderOf(invocation));
  const corpus = new Corpus();
  const progress = progressBar(process.stderr);
  const { articles, skipped } = await readCorpus(source, corpus, {
    onProgress: progress.show,
    signal,
  }).finally(progress.clear);
  const snapshot = corpus.snapshot();
  if (invocation.command.name === 'export') return exportMentions(snapshot);
  if (invocation.command.name === 'entities')
    return listCast(castOf(snapshot, invocation.kinds, skipped), invocation);
  const undecided = snapshot.entities.filter(entity => undecidedParts(entity).length > 0);
  const problems = checkCorpus(snapshot).filter(({ severity }) => severity !== 'hint');
  const outcome: Outcome = { articles, skipped, problems, undecided };
  await writeAll(process.stdout, await report(outcome, source, invocation));
  if (invocation.command === START) return NOTHING_FOUND;
  return outcome.problems.length === 0 ? NOTHING_FOUND : PROBLEMS_FOUND;
}

async function answerLines(format: string, signal: AbortSignal): Promise<number> {
  const { stdin, stdout } = process;
  if (stdin.isTTY) await complain('reading "name<TAB>name" lines from the keyboard; an end of file ends it');
  const faults = await compareLines(addAbortSignal(signal, stdin), stdout, format, complain);
  return faults === 0 ? NOTHING_FOUND : COULD_NOT_RUN;
}

function pairReport(pair: JudgedPair, { format, colour }: { format: string; colour: boolean }): string {
  if (format === 'json') return pairAsJson(pair);
  return format === 'tsv' ? pairAsTsv(pair) : pairAsText(pair, terminal(colour));
}

/** npm runs scripts in the project's folder; a path was typed in INIT_CWD. */
function folderOf({ command, folder, sample }: Run): string {
  const { INIT_CWD = '' } = process.env;
  return resolve(command === START && !sample ? INIT_CWD : '', folder);
}

async function exportMentions(snapshot: Snapshot): Promise<number> {
  await writeAll(process.stdout, jsonlExport(snapshot));
  return NOTHING_FOUND;
}

async function listCast(cast: Cast, { format, colour }: Run): Promise<number> {
  await writeAll(process.stdout, castReport(cast, format, terminal(colour)));
  return NOTHING_FOUND;
}

function castReport(cast: Cast, format: string, options: TextOptions): Iterable<string> {
  if (format === 'json') return [castAsJson(cast)];
  if (format === 'tsv') return castAsTsv(cast);
  return cast.articles === 0 ? [castAsText(cast, options), noArticlesText()] : [castAsText(cast, options)];
}

function terminal(colour: boolean): TextOptions {
  return {
    colour: colour && wantsColour(process.stdout, process.env),
    columns: process.stdout.columns ?? COLUMNS,
  };
}

async function report(outcome: Outcome, source: FileSource, invocation: Run): Promise<string[]> {
  if (invocation.format === 'json') return [jsonReport(outcome)];
  const texts = await textsOf(outcome, source);
  const pieces = [textReport(outcome, texts, terminal(invocation.colour))];
  if (outcome.articles === 0) pieces.push(noArticlesText());
  if (invocation.command === START)
    pieces.push(editorHint(invocation.sample ? undefined : invocation.folder));
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

async function complain(message: string): Promise<void> {
  await writeAll(process.stderr, [`namedesk: ${message}\n`]);
}

/** Never `process.exit`: what is still to be written must be. */
async function start(): Promise<void> {
  const interruption = new AbortController();
  process.once('SIGINT', () => interruption.abort());
  try {
    process.exitCode = await main(process.argv.slice(2), interruption.signal);
  } catch (error) {
    if (!interruption.signal.aborted) await complain(whatFailed(error));
    process.exitCode = COULD_NOT_RUN;
  }
  if (interruption.signal.aborted) process.exitCode = INTERRUPTED;
}

function whatFailed(error: unknown): string {
  if (error instanceof FolderError) return error.message;
  return `stopped by a fault of its own. ${error instanceof Error ? error.stack : String(error)}`;
}

void start();
