import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { atExit } from '../run/at-exit.ts';
import { editors } from '../run/paths.ts';
import { say } from '../run/say.ts';
import { node24 } from './node24.ts';
import { start } from './program.ts';

/**
 * The npm package that holds the embedded VS Code: the real workbench, served to a browser, and the
 * real Node extension host behind it. A version of it is that of its VS Code plus 3 in the first place.
 */
const version = '4.139.1';

/** The folder of the embedded VS Code, and the file inside it that says it is whole. */
const home = join(editors, 'embedded');
const stamp = 'installed';

/** An embedded VS Code that is installed: `node entry …arguments` runs it. */
export interface Embedded {
  readonly node: string;
  readonly entry: string;
}

/** The embedded VS Code, installed first if it is not there. Rejects with a reason for people. */
export async function embedded(): Promise<Embedded> {
  if (process.platform === 'win32') throw new Error('the embedded VS Code does not run on Windows');
  if (!isWhole(home)) await install();
  return { node: node24(), entry: entryIn(home) };
}

const packageIn = (folder: string) => join(folder, 'node_modules/code-server');
const entryIn = (folder: string) => join(packageIn(folder), 'out/node/entry.js');

function isWhole(folder: string): boolean {
  try {
    return readFileSync(join(folder, stamp), 'utf8') === version;
  } catch {
    return false;
  }
}

/** Installs into a folder of its own and renames that at the end, so that half an install never counts. */
async function install(): Promise<void> {
  say(`Installing the embedded VS Code into ${home} (600 MB, once, about half a minute) …`);
  mkdirSync(editors, { recursive: true });
  removeAbandoned();
  const part = join(editors, `embedded.part-${process.pid}`);
  const removePart = atExit(() =>
    rmSync(part, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  );
  try {
    mkdirSync(part);
    writeFileSync(join(part, 'package.json'), '{"private":true}\n');
    // No scripts: they compile two native modules that only the log and a watchdog would use. They
    // would install the editor's own dependencies too, so that is done by hand.
    await npm(part, `code-server@${version}`);
    const editor = join(packageIn(part), 'lib/vscode');
    await npm(editor, '--omit=dev');
    await npm(join(editor, 'extensions'), '--omit=dev');
    await run(part, node24(), [entryIn(part), '--config', join(part, 'config.yaml'), '--version']);
    writeFileSync(join(part, stamp), version);
    if (isWhole(home)) return; // another process was faster
    rmSync(home, { recursive: true, force: true });
    renameSync(part, home);
  } finally {
    removePart();
  }
}

/** Removes what an install left behind that was ended too hard to clean up. */
function removeAbandoned(): void {
  for (const name of readdirSync(editors)) {
    const owner = /^embedded\.part-(\d+)$/.exec(name)?.[1];
    if (owner !== undefined && !isAlive(Number(owner))) {
      rmSync(join(editors, name), { recursive: true, force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const npm = (folder: string, ...args: string[]) =>
  run(folder, 'npm', [
    'install',
    ...args,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-update-notifier',
  ]);

/** Runs one step of the installation with Node 24 first on the PATH. */
async function run(folder: string, command: string, args: readonly string[]): Promise<void> {
  const { PATH = '' } = process.env;
  const program = start(command, args, {
    cwd: folder,
    env: { ...process.env, PATH: dirname(node24()) + delimiter + PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const code = await program.ended;
  if (code === 0) return;
  throw new Error(
    `the embedded VS Code could not be installed: ${command} ${args[0] ?? ''} ended with ${code}\n${program.lastWords()}`,
  );
}
