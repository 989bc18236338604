import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { editors } from '../run/paths.ts';
import { isProgram, onPath } from './on-path.ts';

/** How to start a desktop VS Code: the program, and what must stand before its arguments. */
export interface Desktop {
  readonly command: string;
  readonly prefix: readonly string[];
}

/** A desktop VS Code of this machine. Throws a reason for people when there is none that could be used. */
export function findDesktop(): Desktop {
  const display = displayPrefix();
  const { NAMEDESK_VSCODE: named } = process.env;
  if (named) {
    if (!isProgram(named)) throw new Error(`NAMEDESK_VSCODE=${named} is not a program`);
    return withDisplay(executableOf(named) ?? named, display);
  }
  const cli = onPath('code');
  const found = cli === undefined ? undefined : executableOf(cli);
  if (found === undefined) throw new Error('no desktop VS Code is on the PATH');
  return withDisplay(found, display);
}

/** A desktop VS Code of this machine, or else one that is downloaded. Throws a reason for people. */
export async function findOrDownloadDesktop(): Promise<Desktop> {
  const display = displayPrefix();
  try {
    return findDesktop();
  } catch (error) {
    const { NAMEDESK_VSCODE: named } = process.env;
    if (named) throw error;
    return withDisplay(await download(error as Error), display);
  }
}

async function download(notFound: Error): Promise<string> {
  try {
    return await downloadAndUnzipVSCode({
      version: 'stable',
      cachePath: editors,
      reporter: new SilentReporter(),
    });
  } catch {
    throw new Error(`${notFound.message}, and none could be downloaded`);
  }
}

/**
 * What gives a window a display to open on: nothing where there is one, else a virtual one.
 * A desktop editor without either is of no use.
 */
function displayPrefix(): readonly string[] {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) return [];
  const virtual = onPath('xvfb-run');
  if (virtual === undefined)
    throw new Error('a desktop VS Code needs a display, or xvfb-run, and there is neither');
  return [virtual, '--auto-servernum'];
}

function withDisplay(executable: string, display: readonly string[]): Desktop {
  const [command = executable, ...prefix] = [...display, executable];
  return { command, prefix };
}

/**
 * The program behind the command `code`. The command itself only hands its arguments over and ends,
 * so that neither the output nor the end of the editor could be seen.
 *
 * There is none behind a `code` that talks to an editor elsewhere, as in a remote terminal.
 */
function executableOf(cli: string): string | undefined {
  const bin = dirname(realpathSync(cli));
  const candidates = [
    resolve(bin, '../code'), // Linux packages: /usr/share/code/bin/code
    resolve(bin, '../Code.exe'), // Windows
    resolve(bin, '../../../MacOS/Electron'), // macOS: …/Contents/Resources/app/bin/code
    resolve(bin, '../../../MacOS/Code'),
    '/snap/code/current/usr/share/code/code', // there `code` is a link to snap itself
  ];
  const isEditor = (file: string) =>
    isProgram(file) && [dirname(file), dirname(dirname(file))].some(at => hasResources(at));
  return candidates.find(isEditor);
}

const hasResources = (folder: string) =>
  existsSync(join(folder, 'resources')) || existsSync(join(folder, 'Resources'));
