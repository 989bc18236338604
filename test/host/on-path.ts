import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of these programs that stands on the PATH. */
export function onPath(...names: string[]): string | undefined {
  const { PATH = '' } = process.env;
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  for (const name of names) {
    for (const folder of PATH.split(delimiter)) {
      for (const ending of endings) {
        const file = join(folder, name + ending);
        if (folder !== '' && isProgram(file)) return file;
      }
    }
  }
  return undefined;
}

/** Is this a file that can be run? */
export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
