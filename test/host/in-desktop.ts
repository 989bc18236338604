import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Desktop } from './desktop.ts';
import { cleanEnvironment } from './environment.ts';
import { type Program, start } from './program.ts';
import { scratch } from './scratch.ts';
import { quiet } from './settings.ts';
import type { Suite, SuiteRun } from './suite-run.ts';

/** Opens a folder in a desktop editor that has the extension, and nothing of the user's own. */
export function openDesktop(
  desktop: Desktop,
  extension: string,
  folder: string,
  more: readonly string[] = [],
): Program {
  const home = scratch();
  const user = join(home, 'user');
  mkdirSync(join(user, 'User'), { recursive: true });
  writeFileSync(join(user, 'User/settings.json'), JSON.stringify(quiet));
  const args = [
    ...desktop.prefix,
    folder,
    `--extensionDevelopmentPath=${extension}`,
    `--user-data-dir=${user}`,
    `--extensions-dir=${join(home, 'extensions')}`,
    // Neither works in most containers, and none but our own extension runs here.
    ...['--no-sandbox', '--disable-gpu-sandbox'],
    ...['--disable-updates', '--skip-welcome', '--skip-release-notes', '--disable-workspace-trust'],
    ...more,
  ];
  return start(desktop.command, args, { env: cleanEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Runs a suite in a desktop editor. */
export async function runInDesktop(desktop: Desktop, suite: Suite, run: SuiteRun): Promise<void> {
  const program = openDesktop(desktop, suite.extension, suite.folder, [
    `--extensionTestsPath=${suite.tests}`,
  ]);
  for (const output of [program.process.stdout, program.process.stderr]) {
    if (output !== null) createInterface({ input: output }).on('line', line => run.hear(line));
  }
  program.ended.then(
    code => run.stop(`the editor ended (${code})`),
    (error: unknown) => run.stop(`the editor could not start: ${String(error)}`),
  );
  await run.finished;
  await program.stop();
}
