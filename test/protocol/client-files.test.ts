import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientSource } from '../../server/src/protocol/client-source.ts';
import { FolderError } from '../../server/src/protocol/folder-error.ts';
import { desk } from './desk.ts';
import { InMemory, vscode } from './in-memory.ts';
import { holds } from './until.ts';

const FOLDER = 'vscode-vfs://github/paper/desk';
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** A source whose client has these files. */
function sourceOf(files: Readonly<Record<string, unknown>>) {
  const sendRequest = async (method: string, params: { path?: string }) =>
    method === 'namedesk/listFiles' ? { files: Object.keys(files) } : files[params.path ?? ''];
  return clientSource({ sendRequest } as never, FOLDER);
}

test('the articles of a folder that only the client can reach', async () => {
  const files = Object.fromEntries(
    Object.entries(desk).map(([path, text]) => [path, { bytes: base64(text) }]),
  );
  const server = new InMemory(() => undefined);
  server.client.onRequest('namedesk/listFiles', ({ folder }) => {
    assert.equal(folder, FOLDER);
    return { files: Object.keys(files) };
  });
  server.client.onRequest(
    'namedesk/readFile',
    ({ path }: { path: string }): object => files[path] ?? { why: 'it is gone' },
  );
  await server.start([FOLDER], { ...vscode, experimental: { namedesk: { files: true } } });
  await holds('problems', () => server.diagnostics.size >= 2);
  assert.deepEqual(server.said(`${FOLDER}/inner/d.txt`, desk['inner/d.txt']), [
    'name-variant: Dimitri Petelin',
  ]);
});

test('what a client lists is looked at as the disk is: articles alone, .gitignore heeded', async () => {
  const source = sourceOf({
    'b.txt': {},
    'a.txt': {},
    'requirements.txt': {},
    'node_modules/x.txt': {},
    '.gitignore': { bytes: base64('old/\n!old/kept.txt\n*.draft.txt') },
    'old/x.txt': {},
    'a.draft.txt': {},
    'inner/.gitignore': { bytes: base64('/left.txt') },
    'inner/left.txt': {},
    'inner/deep/left.txt': {},
    'left.txt': {},
    '../out.txt': {},
    '/etc/x.txt': {},
    'a//b.txt': {},
    './c.txt': {},
  });
  assert.deepEqual((await source.list()).paths, ['a.txt', 'b.txt', 'inner/deep/left.txt', 'left.txt']);
});

test('what a client cannot read is left out, with the reason', async () => {
  const source = sourceOf({
    'ok.txt': { bytes: base64('Dmitry Petelin') },
    'large.txt': { size: 99 << 20 },
    'why.txt': { why: 'it is gone' },
    'odd.txt': { bytes: '***' },
    'none.txt': null,
    'binary.txt': { bytes: base64('\0\0\0\0') },
  });
  const why = async (path: string) => {
    const reading = await source.read(path);
    return reading.ok ? reading.text : reading.why;
  };
  assert.equal(await why('ok.txt'), 'Dmitry Petelin');
  assert.match(await why('large.txt'), /^too large to be an article \(99 MB; the limit is 16 MB\)$/);
  assert.equal(await why('why.txt'), 'it is gone');
  assert.equal(await why('odd.txt'), 'the editor could not read it');
  assert.equal(await why('none.txt'), 'the editor could not read it');
  assert.match(await why('binary.txt'), /not text/);
});

test('a client that cannot list a folder', async () => {
  const source = clientSource({ sendRequest: async () => ({ why: 'it is offline' }) } as never, FOLDER);
  await assert.rejects(
    source.list(),
    new FolderError('unreadable', `The editor could not list ${FOLDER}: it is offline.`),
  );
  const stopped = sourceOf({ 'a.txt': {} });
  await assert.rejects(stopped.list(AbortSignal.abort(new Error('closed'))), /closed/);
});
