import { lstat, realpath, stat } from 'node:fs/promises';
import { isAbsolute, resolve, sep } from 'node:path';
import { decode } from './decode.ts';
import type { FileSource, Reading } from './files.ts';
import { FolderError } from './folder-error.ts';
import { errorCode, plainReason } from './plain-reason.ts';
import { readBytes } from './read-bytes.ts';
import { retry } from './retry.ts';
import { walk } from './walk.ts';

/**
 * The articles in a folder of the disk. Nothing outside the folder is ever read, whatever links lie in it or
 * paths are asked for, and nothing that is not a regular file is opened.
 */
export function diskSource(root: string): FileSource {
  let folder: string | undefined;
  return {
    list: async signal => {
      folder = await realRoot(root);
      return walk(folder, signal);
    },
    read: async path => {
      try {
        folder ??= await realpath(root);
        const within = folder;
        return await retry(() => readWithin(within, path));
      } catch (error) {
        // Node shows bytes of a name that are not UTF-8 as U+FFFD, and then cannot find the file.
        const isMissing = errorCode(error) === 'ENOENT';
        if (isMissing && path.includes('\ufffd')) return { ok: false, why: 'its name is not valid UTF-8' };
        if (isMissing && (await isLink(resolve(root, path))))
          return { ok: false, why: 'a link to a file that is not there' };
        return { ok: false, why: plainReason(error), ...(isMissing ? { missing: true } : {}) };
      }
    },
  };
}

/** Whether a link stands at a path itself, wherever it leads. */
async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch {
    return false;
  }
}

async function readWithin(folder: string, path: string): Promise<Reading> {
  const target = await targetWithin(folder, path);
  if (target === undefined) return { ok: false, why: 'it lies outside the folder' };
  const bytes = await readBytes(target);
  return typeof bytes === 'string' ? { ok: false, why: bytes } : decode(bytes);
}

/**
 * The real path of a file below a folder, links followed; undefined where that leads out of it.
 *
 * @param folder the real path of the root, without links
 * @throws the system's error where there is no such file
 */
export async function targetWithin(folder: string, path: string): Promise<string | undefined> {
  if (path.includes('\0') || isAbsolute(path) || path.split('/').includes('..')) return undefined;
  const target = await realpath(resolve(folder, path));
  return target.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? target : undefined;
}

/**
 * The real path of a folder.
 *
 * @throws FolderError where there is none
 */
export async function realRoot(root: string): Promise<string> {
  try {
    const real = await realpath(root);
    if ((await stat(real)).isDirectory()) return real;
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new FolderError('missing', `There is no folder ${root}.`);
    if (code === 'EACCES' || code === 'EPERM') {
      throw new FolderError('no-permission', `There is no permission to read ${root}.`);
    }
    if (code !== 'ENOTDIR')
      throw new FolderError('unreadable', `${root} cannot be read: ${plainReason(error)}.`);
  }
  throw new FolderError('not-a-folder', `${root} is not a folder but a file.`);
}
