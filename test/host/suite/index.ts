import Mocha from 'mocha';
import { version } from 'vscode';
import { textOf } from '../../run/text-of.ts';
import { tell } from './event.ts';
import { Reporter } from './reporter.ts';

/** What an editor calls that was started to run tests. */
export async function run(): Promise<void> {
  tell({ event: 'host', version });
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: Reporter });
  // Puts `describe` and `it` in place, which the test files need as soon as they are imported.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
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
