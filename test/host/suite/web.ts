import 'mocha/mocha.js';
import { version } from 'vscode';
import { tell } from './event.ts';

declare const mocha: BrowserMocha & { run(done: (failures: number) => void): Mocha.Runner };

/** What an editor calls in a browser that was started to run tests. */
export async function run(): Promise<void> {
  tell({ event: 'host', version });
  mocha.setup({ ui: 'bdd', timeout: 30_000, reporter: Reporter as never });
  try {
    await import('./all.ts');
  } catch (error) {
    tell({ event: 'fail', title: 'loading the tests', error: textOf(error) });
    throw error;
  }
  await new Promise<void>((resolve, reject) => {
    mocha.run(failures => {
      if (failures === 0) resolve();
      else reject(new Error(`${failures} failed`));
    });
  });
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** As `reporter.ts`, without its base, which writes to a terminal. */
class Reporter {
  constructor(runner: Mocha.Runner) {
    let passed = 0;
    let failed = 0;
    let skipped = 0;
    const titleOf = (test: Mocha.Test) => test.titlePath().join(' › ');
    runner.on('pass', test => {
      passed++;
      tell({ event: 'pass', title: titleOf(test), ms: test.duration ?? 0 });
    });
    runner.on('fail', (test, error: unknown) => {
      failed++;
      tell({ event: 'fail', title: titleOf(test), error: textOf(error) });
    });
    runner.on('pending', test => {
      skipped++;
      tell({ event: 'skip', title: titleOf(test) });
    });
    runner.once('end', () => tell({ event: 'end', passed, failed, skipped }));
  }
}
