import { FileSystemError, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** No folder of a newsroom has more; an answer that large would not help anybody. */
const MOST_FILES = 100_000;

/**
 * Lists and reads files for a server that cannot: one in a browser, or one beside a file system that is not the disk.
 * The requests are described in the server's `client-source.ts`. Only files below a folder that is open are read.
 */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest('namedesk/listFiles', async ({ folder }: { folder: string }): Promise<object> => {
    const root = openFolder(folder);
    if (root === undefined) return { why: 'it is not open' };
    try {
      // What the settings of the editor hide (files.exclude) is hidden here too.
      const pattern = new RelativePattern(root, '**/{*.txt,*.TXT,.gitignore}');
      const found = await workspace.findFiles(pattern, undefined, MOST_FILES);
      const prefix = root.path.endsWith('/') ? root.path : `${root.path}/`;
      const files = found.flatMap(({ path }) => (path.startsWith(prefix) ? [path.slice(prefix.length)] : []));
      return { files };
    } catch (error) {
      return { why: reasonOf(error) };
    }
  });
  client.onRequest(
    'namedesk/readFile',
    async ({ folder, path, most }: { folder: string; path: string; most: number }): Promise<object> => {
      const root = openFolder(folder);
      if (root === undefined) return { why: 'its folder is not open' };
      if (path.split('/').includes('..')) return { why: 'it lies outside the folder' };
      try {
        const uri = Uri.joinPath(root, path);
        const { size, type } = await workspace.fs.stat(uri);
        if ((type & FileType.Directory) !== 0) return { why: 'not a file but a folder' };
        if (size > most) return { size };
        return { bytes: base64(await workspace.fs.readFile(uri)) };
      } catch (error) {
        const isMissing = error instanceof FileSystemError && error.code === 'FileNotFound';
        return { why: reasonOf(error), missing: isMissing };
      }
    },
  );
}

function openFolder(uri: string): Uri | undefined {
  return workspace.workspaceFolders?.find(folder => folder.uri.toString() === uri)?.uri;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof FileSystemError)) return 'the editor could not read it';
  if (error.code === 'FileNotFound') return 'it is gone';
  return error.code === 'NoPermissions' ? 'no permission to read it' : 'the editor could not read it';
}

/** Many bytes at a time, because a call takes no unlimited number of arguments. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  }
  return btoa(text);
}
