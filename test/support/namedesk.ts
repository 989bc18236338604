import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CLI = join(ROOT, 'dist/cli.cjs');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The built command line; it is built when there is none yet. */
export function builtCli(): string {
  if (!existsSync(CLI)) execFileSync(process.execPath, ['esbuild.mjs'], { cwd: ROOT });
  if (!existsSync(CLI)) throw new Error('node esbuild.mjs made no dist/cli.cjs');
  return CLI;
}

/** Runs `namedesk` with these arguments to its end; without `input` its standard input is empty. */
export function namedesk(
  args: readonly string[],
  cwd: string = ROOT,
  input: string | Uint8Array = '',
): Promise<Ended> {
  const child = spawn(process.execPath, [builtCli(), ...args], { cwd, stdio: ['pipe', 'pipe', 'pipe'] });
  // It may end without reading what it is given.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', piece => {
    out += piece;
  });
  child.stderr.setEncoding('utf8').on('data', piece => {
    err += piece;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code => resolve({ code, out, err }));
  });
}
