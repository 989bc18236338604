import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Embedded } from './embedded.ts';
import { isolatedEnvironment } from './environment.ts';
import { type Program, start } from './program.ts';
import { scratch } from './scratch.ts';
import { quiet } from './settings.ts';
import { until } from './suite/until.ts';

/** An embedded editor that is running and waits for a browser. */
export interface RunningEditor {
  /** Its host and port, as a browser and a `vscode-remote:` address name them. */
  readonly authority: string;
  /** The temporary folder in which it keeps everything. */
  readonly home: string;
  /** Its log. */
  readonly log: string;
  readonly program: Program;
}

export interface LaunchOptions {
  /** Packaged extensions (.vsix) to install first. */
  readonly extensions?: readonly string[];
  /** Settings beside the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** End by itself a while after the last browser has gone, for when this process is killed outright. */
  readonly endsAlone?: boolean;
  /** The language of the editor, as in `de`. */
  readonly locale?: string;
  /** Also load extensions from a folder and run their tests, when the page asks for it. */
  readonly development?: boolean;
}

/** Starts an embedded editor that shares nothing with the user's own, and waits until it answers. */
export async function launch(editor: Embedded, options: LaunchOptions = {}): Promise<RunningEditor> {
  const home = scratch();
  const user = join(home, 'user');
  const env = isolatedEnvironment(home);
  const log = join(home, 'server.log');
  mkdirSync(join(user, 'User'), { recursive: true });
  writeFileSync(join(user, 'User/settings.json'), JSON.stringify({ ...quiet, ...options.settings }));

  const folders = [
    '--config',
    join(home, 'config.yaml'),
    '--user-data-dir',
    user,
    '--extensions-dir',
    join(home, 'extensions'),
  ];
  const run = (...args: string[]): Program => {
    const program = start(editor.node, [editor.entry, ...folders, ...args], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const lines = createWriteStream(log, { flags: 'a' });
    program.process.stdout?.pipe(lines, { end: false });
    program.process.stderr?.pipe(lines, { end: false });
    return program;
  };

  for (const extension of options.extensions ?? []) {
    const code = await run('--install-extension', extension).ended;
    if (code !== 0) throw new Error(`The editor could not install ${extension} (exit code ${code}).`);
  }

  const program = run(
    // Port 0: the system picks one that is free, and no other program can take it meanwhile.
    ...['--bind-addr', '127.0.0.1:0', '--auth', 'none'],
    ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
    ...['--disable-getting-started-override', '--ignore-last-opened'],
    ...(options.endsAlone ? ['--idle-timeout-seconds', '90'] : []),
    ...(options.locale ? ['--locale', options.locale] : []),
    // Without it a development path is ignored without a word.
    ...(options.development ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
  );
  const authority = await listening(program);
  await until('the embedded editor to answer', async () => {
    const answer = await fetch(`http://${authority}/healthz`).catch(() => undefined);
    return answer?.ok || undefined;
  });
  return { authority, home, log, program };
}

/** The host and port that a starting editor says it listens on. */
async function listening(program: Program): Promise<string> {
  const output = program.process.stdout;
  if (output === null) throw new Error('the output of the embedded editor is not piped');
  const lines = createInterface({ input: output });
  const said = new Promise<string>(resolve => {
    lines.on('line', line => {
      const authority = /HTTP server listening on http:\/\/([\w.]+:\d+)/.exec(line)?.[1];
      if (authority !== undefined) resolve(authority);
    });
  });
  const died = program.ended.then(code => {
    throw new Error(`The embedded editor ended while it was starting (${code}).`);
  });
  const late = new Promise<never>((_, reject) => {
    setTimeout(
      () => reject(new Error('The embedded editor did not start within 60 seconds.')),
      60_000,
    ).unref();
  });
  return await Promise.race([said, died, late]);
}

/** The address at which a running editor shows a folder. `payload` is what the workbench is told besides. */
export function addressOf(
  editor: RunningEditor,
  folder: string,
  payload: readonly (readonly [string, string])[] = [],
): string {
  const address = new URL(`http://${editor.authority}/`);
  address.searchParams.set('folder', folder);
  address.searchParams.set('payload', JSON.stringify([['skipWelcome', 'true'], ...payload]));
  return address.href;
}

/** How the workbench in the browser names a file on the disk of the server. */
export const remote = (editor: RunningEditor, file: string) => `vscode-remote://${editor.authority}${file}`;
