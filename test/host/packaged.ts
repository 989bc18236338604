import { join } from 'node:path';
import { root } from '../run/paths.ts';
import { start } from './program.ts';

/** Builds and packages the extension as users get it, and returns the path of the .vsix. */
export async function packaged(): Promise<string> {
  const vsix = join(root, 'out/namedesk.vsix');
  const program = start('npm', ['run', '--silent', 'package', '--', '--out', vsix], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const code = await program.ended;
  if (code !== 0) throw new Error(`The extension could not be packaged (${code}):\n${program.lastWords()}`);
  return vsix;
}
