import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. It is also the extension's folder while developing. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** The articles that ship with the project. */
export const corpus = join(root, 'test/fixtures/corpus');

/** Where editors are kept: the embedded one, and the one that @vscode/test-electron downloads. */
export const editors = join(root, '.vscode-test');

/** Logs and pictures of a run that failed. */
export const evidence = join(root, 'out/host/failure');
