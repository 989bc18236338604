import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { type PathMatcher, pathMatcher } from '../styleguide/glob.ts';

/** The folder that is read, and what is reported of it. */
export interface NamedFolder {
  readonly folder: string;
  /** Whether an article, by its path in the folder, is asked for; undefined where all are. */
  readonly matches?: PathMatcher;
}

/**
 * What an argument of the command line names: a folder, or a pattern of files in one. Of a pattern the folder is what
 * stands before the first name with a star, a question mark or a brace: the other articles there are evidence still.
 */
export async function namedFolder(argument: string, from = ''): Promise<NamedFolder> {
  const whole = resolve(from, argument);
  const parts = argument.split(sep === '\\' ? /[\\/]/ : '/');
  const first = parts.findIndex(part => /[*?{]/.test(part));
  if (first < 0 || (await exists(whole))) return { folder: whole };
  const folder = resolve(from, argument.startsWith('/') ? '/' : '', ...parts.slice(0, first));
  // Without a slash a pattern would match at any depth, which is not what shells mean.
  return { folder, matches: pathMatcher([`/${parts.slice(first).join('/')}`]) };
}

/** The path of an article from the folder that the program was started in, with "/" between its parts. */
export function fromHere(folder: string): (path: string) => string {
  const way = relative('', folder).split(sep).join('/');
  return path => (way === '' ? path : `${way}/${path}`);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
