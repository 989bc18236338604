import { resolve } from 'node:path';
import { addAbortSignal } from 'node:stream';
import { parseArgs } from 'node:util';
import packageJson from '../../package.json' with { type: 'json' };
import { check } from './protocol/check-command.ts';
import { compareLines } from './protocol/compare-lines.ts';
import { diskSource } from './protocol/disk.ts';
import { COULD_NOT_RUN, INTERRUPTED, NOTHING_FOUND } from './protocol/exit-code.ts';
import { fix } from './protocol/fix-command.ts';
import { FolderError } from './protocol/folder-error.ts';
import { init } from './protocol/init-command.ts';
import { readDesk } from './protocol/read-desk.ts';
import { progressBar, wantsColour, writeAll } from './protocol/terminal.ts';
import { type Cast, castOf } from './report/cast.ts';
import { castAsJson } from './report/cast-json.ts';
import { castAsText } from './report/cast-text.ts';
import { castAsTsv } from './report/cast-tsv.ts';
import {
  type CheckInvocation,
  type FixInvocation,
  type Invocation,
  invocationOf,
} from './report/invocation.ts';
import { jsonlExport } from './report/jsonl.ts';
import { type JudgedPair, judgePair } from './report/judged-pair.ts';
import { ALL_OPTIONS } from './report/options.ts';
import { pairAsJson, pairAsTsv } from './report/pair-machine.ts';
import { pairAsText } from './report/pair-text.ts';
import type { TextOptions } from './report/text.ts';
import { helpText, noArticlesText } from './report/usage.ts';
import type { Snapshot } from './resolve/snapshot.ts';

/** The width of what is not a terminal. */
const COLUMNS = 100;

type Run = Extract<Invocation, { do: 'run' }>;

/** Does what the arguments ask for and gives the exit code. */
async function main(args: readonly string[], signal: AbortSignal): Promise<number> {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: ALL_OPTIONS,
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
    case 'check':
      return runCheck(invocation, signal);
    case 'fix':
      return runFix(invocation, signal);
    case 'init':
      return begin(invocation.folder, invocation.write, signal);
    case 'run':
      return run(invocation, signal);
    case 'compare':
      await writeAll(process.stdout, [pairReport(judgePair(...invocation.names), invocation)]);
      return NOTHING_FOUND;
    case 'compare lines':
      return answerLines(invocation.format, signal);
  }
}

async function runCheck(invocation: CheckInvocation, signal: AbortSignal): Promise<number> {
  const { stdin, stdout, stderr, env } = process;
  const { INIT_CWD: from = '' } = env;
  if (invocation.stdin && stdin.isTTY)
    await complain('reading the article from the keyboard; an end of file ends it');
  const progress = progressBar(stderr);
  const { out, code, complaints } = await check(invocation, {
    ...{ version: packageJson.version, signal, onProgress: progress.show, from },
    terminal: terminal(invocation.colour),
    stdin: invocation.stdin ? addAbortSignal(signal, stdin) : stdin,
  }).finally(progress.clear);
  for (const complaint of complaints) await complain(complaint);
  await writeAll(stdout, out);
  return code;
}

async function runFix(invocation: FixInvocation, signal: AbortSignal): Promise<number> {
  const { stdout, stderr } = process;
  const progress = progressBar(stderr);
  const { out, said, code } = await fix(invocation, {
    ...{ signal, onProgress: progress.show, isTerminal: stdout.isTTY === true },
    terminal: terminal(invocation.colour),
  }).finally(progress.clear);
  await writeAll(stdout, out);
  if (said !== '') await writeAll(stderr, [`${said}\n`]);
  return code;
}

async function begin(folder: string, write: boolean, signal: AbortSignal): Promise<number> {
  const progress = progressBar(process.stderr);
  const begun = await init(folder, write, { signal, onProgress: progress.show }).finally(progress.clear);
  for (const complaint of begun.complaints) await complain(complaint);
  await writeAll(process.stdout, [begun.out]);
  return begun.code;
}

async function run(invocation: Run, signal: AbortSignal): Promise<number> {
  const progress = progressBar(process.stderr);
  const source = diskSource(resolve(invocation.folder));
  const options = { onProgress: progress.show, signal };
  const { snapshot, skipped, complaints } = await readDesk(source, options).finally(progress.clear);
  for (const complaint of complaints) await complain(complaint);
  if (invocation.command.name === 'export') return exportMentions(snapshot);
  return listCast(castOf(snapshot, invocation.kinds, skipped), invocation);
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
