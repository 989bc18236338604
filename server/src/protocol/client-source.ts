import type { Connection } from 'vscode-languageserver';
import { byCodeUnits } from '../base/order.ts';
import { isArticlePath, isToolFolder } from './article-files.ts';
import { decode } from './decode.ts';
import type { FileSource, Reading, Skipped } from './files.ts';
import { FolderError } from './folder-error.ts';
import { type IgnoreLayer, isIgnored, layerOf } from './ignore-rules.ts';
import { MAX_ARTICLE_BYTES, tooLarge } from './largest-article.ts';
import { isRecord } from './settings.ts';

/**
 * Asks the client for the files of a folder that end in ".txt" and those named ".gitignore", as
 * `{ folder: DocumentUri }`; the answer is `{ files: string[] }`, paths from the folder with "/" between their parts,
 * or `{ why: string }` where the folder cannot be listed.
 */
const LIST = 'namedesk/listFiles';

/**
 * Asks the client for the bytes of a file, as `{ folder: DocumentUri, path: string, most: number }`; the answer is
 * `{ bytes: string }` in base64, `{ size: number }` of one that has more than `most` bytes, or `{ why: string }`, with
 * `missing: true` where there is no such file.
 */
const READ = 'namedesk/readFile';

/**
 * The articles of a folder that only the client can reach: in a browser, or in a file system that is not the disk.
 * What it answers is not trusted: a path that leads out of the folder is none.
 */
export function clientSource(connection: Pick<Connection, 'sendRequest'>, folder: string): FileSource {
  const ask = (method: string, params: object) =>
    connection.sendRequest<unknown>(method, { folder, ...params });
  const read = async (path: string): Promise<Reading> => {
    try {
      const answer = await ask(READ, { path, most: MAX_ARTICLE_BYTES });
      const { bytes, size, why, missing } = isRecord(answer) ? answer : {};
      if (typeof bytes === 'string') {
        const length = Math.floor((bytes.length * 3) / 4);
        return length > MAX_ARTICLE_BYTES + 2
          ? { ok: false, why: tooLarge(length) }
          : decode(fromBase64(bytes));
      }
      if (typeof size === 'number') return { ok: false, why: tooLarge(size) };
      const reason = typeof why === 'string' ? why : 'the editor could not read it';
      return { ok: false, why: reason, ...(missing === true ? { missing } : {}) };
    } catch {
      return { ok: false, why: 'the editor could not read it' };
    }
  };
  return {
    read,
    list: async signal => {
      const answer = await ask(LIST, {});
      signal?.throwIfAborted();
      const { files, why } = isRecord(answer) ? answer : {};
      if (!Array.isArray(files)) {
        const reason = typeof why === 'string' ? `: ${why}` : '';
        throw new FolderError('unreadable', `The editor could not list ${folder}${reason}.`);
      }
      const paths = files.filter(isInside).sort(byCodeUnits);
      const skipped: Skipped[] = [];
      const layers: { readonly folder: string; readonly layer: IgnoreLayer }[] = [];
      for (const path of paths) {
        if (path !== '.gitignore' && !path.endsWith('/.gitignore')) continue;
        const reading = await read(path);
        signal?.throwIfAborted();
        const own = path.slice(0, Math.max(0, path.lastIndexOf('/')));
        if (reading.ok) layers.push({ folder: own, layer: layerOf(own, reading.text) });
      }
      const isLeftOut = (path: string) => {
        const rules = layers.filter(each => each.folder === '' || path.startsWith(`${each.folder}/`));
        return (
          isIgnored(
            rules.map(each => each.layer),
            path,
          ) || foldersOf(path).some(each => isToolFolder(each.slice(each.lastIndexOf('/') + 1)))
        );
      };
      return { paths: [...new Set(paths)].filter(path => isArticlePath(path) && !isLeftOut(path)), skipped };
    },
  };
}

/** Whether what a client sent is a path from the folder that stays in it. */
function isInside(path: unknown): path is string {
  if (typeof path !== 'string' || path === '' || path.startsWith('/') || path.includes('\0')) return false;
  return !path.split('/').some(part => part === '' || part === '.' || part === '..');
}

/** The folders around a file, the innermost last. */
function foldersOf(path: string): readonly string[] {
  const found: string[] = [];
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) found.push(path.slice(0, at));
  return found;
}

/** @throws where the text is no base64 */
function fromBase64(text: string): Uint8Array {
  const units = atob(text);
  const bytes = new Uint8Array(units.length);
  for (let i = 0; i < units.length; i++) bytes[i] = units.charCodeAt(i);
  return bytes;
}
