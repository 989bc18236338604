import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { atExit } from '../run/at-exit.ts';

/** A program that we started, with all that it started in turn. */
export interface Program {
  readonly process: ChildProcess;
  /** Fulfilled when it has ended, with its exit code or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** The last lines that it wrote, if its output is piped. */
  lastWords(): string;
  /** Ends it and everything that it started. */
  stop(): Promise<void>;
}

/** Starts a program that cannot outlive this process. */
export function start(command: string, args: readonly string[], options: SpawnOptions = {}): Program {
  // A group of its own: an editor starts many processes, and one signal must reach them all.
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  const ended = new Promise<number | NodeJS.Signals>((resolve, reject) => {
    child.once('error', reject);
    // 'exit', not 'close': a grandchild may hold the output open for ever.
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 1));
  });
  // Whoever waits for `ended` hears of a program that could not start; nobody has to wait.
  ended.catch(() => undefined);
  let words = '';
  for (const output of [child.stdout, child.stderr]) {
    output?.setEncoding('utf8').on('data', (text: string) => {
      words = (words + text).slice(-4000);
    });
  }
  const kill = atExit(() => killAll(child));
  return {
    process: child,
    ended,
    lastWords: () => words.trim().split('\n').slice(-12).join('\n'),
    async stop() {
      kill();
      await ended.catch(() => undefined);
    },
  };
}

function killAll(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    // Not SIGTERM first: all it could save is state that is thrown away anyway.
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The whole group has ended already.
  }
}
