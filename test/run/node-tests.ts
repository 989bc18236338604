import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import type { EventData } from 'node:test';
import { run } from 'node:test';
import { atExit } from './at-exit.ts';
import { root } from './paths.ts';
import { say } from './say.ts';
import { textOf } from './text-of.ts';
import type { Skipped, Totals } from './totals.ts';

/** No file of tests may take longer: a test that hangs must not hang the whole run. */
const limit = 300_000;

/** Runs files of tests for Node's own test runner, each in a process of its own: one line a file, failures in full. */
export async function runNodeTests(files: readonly string[]): Promise<Totals> {
  let passed = 0;
  const failures: string[] = [];
  const skipped: Skipped[] = [];
  const names = new Names();
  const abort = new AbortController();
  const release = atExit(() => abort.abort());

  const fail = (title: string, text: string): void => {
    failures.push(title);
    say(`  ✗ ${title}\n${text.replace(/^/gm, '      ')}`);
  };
  for await (const { type, data } of run({
    files,
    // As many as there are processors; `true` would leave one idle, which is half of two.
    concurrency: availableParallelism(),
    timeout: limit,
    signal: abort.signal,
  })) {
    switch (type) {
      case 'test:start':
        names.start(data);
        break;
      case 'test:pass':
        if (data.details.type === 'suite') break;
        if (isFile(data)) fail(shortened(data.name), 'There is no test in this file.');
        else if (data.skip === undefined && data.todo === undefined) passed++;
        else skipped.push({ title: names.of(data), reason: reasonOf(data) });
        break;
      case 'test:fail': {
        const { error } = data.details;
        if (data.todo !== undefined) skipped.push({ title: names.of(data), reason: reasonOf(data) });
        // What is inside has been counted and shown; the suite around it is no failure of its own.
        else if (failureType(error) !== 'subtestsFailed') fail(names.of(data), explained(data));
        break;
      }
      case 'test:stdout':
      case 'test:stderr':
        process.stdout.write(data.message);
        break;
      case 'test:summary': {
        if (data.file === undefined) break;
        const { tests } = data.counts;
        const mark = data.success ? '✓' : '✗';
        say(`  ${mark} ${shortened(data.file)}: ${tests} tests (${Math.round(data.duration_ms)} ms)`);
        break;
      }
      default:
        break;
    }
  }
  release();
  return { passed, failed: failures.length, skipped };
}

type Result = EventData.TestPass | EventData.TestFail;

/** Titles of tests with those of the suites around them. */
class Names {
  readonly #open = new Map<string | undefined, string[]>();

  start({ file, nesting, name }: EventData.TestStart): void {
    const open = this.#open.get(file) ?? [];
    this.#open.set(file, [...open.slice(0, nesting), name]);
  }

  of(test: Result): string {
    if (isFile(test)) return shortened(test.name);
    const around = (this.#open.get(test.file) ?? []).slice(0, test.nesting);
    return [shortened(test.file ?? ''), ...around, test.name].join(' › ');
  }
}

/** Why a test failed. A file that broke off has written the reason itself, which stands above. */
function explained(test: EventData.TestFail): string {
  const { cause, exitCode } = test.details.error as Error & { exitCode?: number };
  if (isFile(test) && exitCode !== undefined)
    return `This file of tests broke off with exit code ${exitCode}.`;
  return textOf(cause ?? test.details.error);
}

/** Is this the result of a whole file? There is one only when its tests could not run, or it has none. */
const isFile = ({ name, file }: Result) => name === file;

const shortened = (file: string) => relative(root, file);

function reasonOf({ skip, todo }: Result): string {
  if (typeof skip === 'string') return skip;
  if (todo !== undefined) return typeof todo === 'string' ? `to do: ${todo}` : 'to do';
  return 'no reason given';
}

const failureType = (error: Error) => (error as Error & { failureType?: string }).failureType;
