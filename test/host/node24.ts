import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/paths.ts';

/**
 * The Node 24 that comes with the project. The embedded editor needs exactly that version: on another
 * one its server answers, but its extension host hangs.
 */
export function node24(): string {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const installed = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(installed)) return installed;
  throw new Error('Node 24 is not there. Run `npm ci`: it installs one beside the other packages.');
}
