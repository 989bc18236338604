import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { diskSource } from '../../../server/src/protocol/disk.ts';
import { makePipe, scratchFolder } from '../../support/scratch.ts';

const WINDOWS = process.platform === 'win32';
const ROOT = process.getuid?.() === 0;
const noLinks = { skip: WINDOWS && 'links need a privilege on Windows' };
const noPipes = { skip: WINDOWS && 'Windows has no pipes in folders' };
const noRights = { skip: (WINDOWS || ROOT) && 'the administrator may read everything' };

test('lists articles in all folders, sorted by code units, with "/" between the parts', async t => {
  const files = {
    'b.txt': '',
    'a/z.txt': '',
    'a.txt': '',
    'B.txt': '',
    'a/b/c.txt': '',
    'note.md': '',
    'é.txt': '',
  };
  const source = diskSource(scratchFolder(t, files));
  assert.deepEqual(await source.list(), {
    paths: ['B.txt', 'a.txt', 'a/b/c.txt', 'a/z.txt', 'b.txt', 'é.txt'],
    skipped: [],
  });
});

test('names that are hard to write', { skip: WINDOWS && 'not allowed on Windows' }, async t => {
  const names = ['a\nb.txt', '100% #1?&.txt', 'Дмитрий 🛰.txt', 'it\'s "so".txt', 'back\\slash.txt', ' .txt'];
  const source = diskSource(scratchFolder(t, Object.fromEntries(names.map(name => [name, name]))));
  const { paths } = await source.list();
  assert.deepEqual(paths, [...names].sort());
  for (const path of paths) {
    const reading = await source.read(path);
    assert.ok(reading.ok);
    assert.equal(reading.text, path);
  }
});

test('an empty folder has no articles', async t => {
  assert.deepEqual(await diskSource(scratchFolder(t)).list(), { paths: [], skipped: [] });
});

test('no such folder', async t => {
  const missing = join(scratchFolder(t), 'none');
  await assert.rejects(diskSource(missing).list(), { name: 'FolderError', fault: 'missing' });
  await assert.rejects(diskSource(`${missing}\0`).list(), { name: 'FolderError' });
});

test('a file instead of a folder', async t => {
  const folder = scratchFolder(t, { 'a.txt': 'x' });
  await assert.rejects(diskSource(join(folder, 'a.txt')).list(), {
    name: 'FolderError',
    fault: 'not-a-folder',
  });
  await assert.rejects(diskSource(join(folder, 'a.txt', 'b')).list(), {
    name: 'FolderError',
    fault: 'missing',
  });
});

test('what tools write is left out, and what .gitignore lists', async t => {
  const files = {
    '.gitignore': '\ufeffdrafts/\n/old.txt\n# comment\n*.bak.txt\n',
    'a.txt': '',
    'old.txt': '',
    'x.bak.txt': '',
    'drafts/d.txt': '',
    'sub/old.txt': '',
    'sub/.gitignore': 'private-*.txt\n!x.bak.txt\n',
    'sub/private-1.txt': '',
    'sub/x.bak.txt': '',
    'sub/deep/private-2.txt': '',
    'sub/deep/drafts/d.txt': '',
    'private-3.txt': '',
    'requirements.txt': '',
    'node_modules/m/a.txt': '',
    '.git/a.txt': '',
  };
  const { paths, skipped } = await diskSource(scratchFolder(t, files)).list();
  assert.deepEqual(paths, ['a.txt', 'private-3.txt', 'sub/old.txt', 'sub/x.bak.txt']);
  assert.deepEqual(skipped, []);
});

test('a .gitignore above the folder holds inside a repository, unless it leaves out the folder itself', async t => {
  const files = {
    '.git/HEAD': '',
    '.gitignore': 'draft-*.txt\nout/\n/desk/old.txt\n',
    'desk/a.txt': '',
    'desk/old.txt': '',
    'desk/draft-1.txt': '',
    'out/b.txt': '',
    'out/draft-2.txt': '',
  };
  const root = scratchFolder(t, files);
  assert.deepEqual((await diskSource(join(root, 'desk')).list()).paths, ['a.txt']);
  assert.deepEqual((await diskSource(join(root, 'out')).list()).paths, ['b.txt', 'draft-2.txt']);
  rmSync(join(root, '.git'), { recursive: true });
  assert.deepEqual((await diskSource(join(root, 'desk')).list()).paths, ['a.txt', 'draft-1.txt', 'old.txt']);
});

test('a hostile .gitignore does not stop the walk', { timeout: 20_000 }, async t => {
  const files = { '.gitignore': `${'*a'.repeat(30)}b\n[\n\\\n!\n/\n`, [`${'a'.repeat(200)}.txt`]: '' };
  assert.equal((await diskSource(scratchFolder(t, files)).list()).paths.length, 1);
});

test('a folder named as an article is walked', async t => {
  const source = diskSource(scratchFolder(t, { 'x.txt/a.txt': 'A' }));
  assert.deepEqual(await source.list(), { paths: ['x.txt/a.txt'], skipped: [] });
  const reading = await source.read('x.txt');
  assert.ok(!reading.ok);
});

test('links never lead out of the folder, nor round in circles', noLinks, async t => {
  const outside = scratchFolder(t, { 'secret.txt': 'secret', 'folder/b.txt': '' });
  const root = scratchFolder(t, { 'a.txt': 'A', 'sub/b.txt': 'B', '.store/c': 'C', '.store/d.txt': 'D' });
  symlinkSync('.', join(root, 'loop'));
  symlinkSync('..', join(root, 'sub/up'));
  symlinkSync('me.txt', join(root, 'me.txt'));
  symlinkSync('gone.txt', join(root, 'dangling.txt'));
  symlinkSync(join(outside, 'secret.txt'), join(root, 'secret.txt'));
  symlinkSync(join(outside, 'folder'), join(root, 'elsewhere'));
  symlinkSync('a.txt', join(root, 'again.txt'));
  symlinkSync('.store/d.txt', join(root, 'stored.txt'));
  symlinkSync('.store/d.txt', join(root, 'stored-too.txt'));
  const source = diskSource(root);
  assert.deepEqual(await source.list(), {
    paths: ['a.txt', 'stored-too.txt', 'sub/b.txt'],
    skipped: [
      { file: 'dangling.txt', why: 'a link to a file that is not there' },
      { file: 'elsewhere', why: 'a link that leads out of the folder' },
      { file: 'me.txt', why: 'a link that leads round in a circle' },
      { file: 'secret.txt', why: 'a link that leads out of the folder' },
    ],
  });
  assert.deepEqual(await source.read('secret.txt'), { ok: false, why: 'it lies outside the folder' });
  assert.deepEqual(await source.read('elsewhere/b.txt'), { ok: false, why: 'it lies outside the folder' });
  const reading = await source.read('stored.txt');
  assert.ok(reading.ok && reading.text === 'D');
});

test('the folder may be reached through a link itself', noLinks, async t => {
  const root = scratchFolder(t, { 'desk/a.txt': 'A' });
  symlinkSync('desk', join(root, 'link'));
  const source = diskSource(join(root, 'link'));
  assert.deepEqual((await source.list()).paths, ['a.txt']);
  assert.ok((await source.read('a.txt')).ok);
});

test('pipes, devices and sockets are never opened', { ...noPipes, timeout: 10_000 }, async t => {
  const root = scratchFolder(t, { 'a.txt': '' });
  makePipe(join(root, 'pipe.txt'));
  symlinkSync('/dev/zero', join(root, 'zero.txt'));
  symlinkSync('pipe.txt', join(root, 'to-pipe.txt'));
  const server = createServer().listen(join(root, 'socket.txt'));
  await new Promise(resolve => server.once('listening', resolve));
  t.after(() => server.close());
  const source = diskSource(root);
  assert.deepEqual(await source.list(), {
    paths: ['a.txt'],
    skipped: [
      { file: 'pipe.txt', why: 'not a file but a pipe or a device' },
      { file: 'socket.txt', why: 'not a file but a pipe or a device' },
      { file: 'to-pipe.txt', why: 'not a file but a pipe or a device' },
      { file: 'zero.txt', why: 'a link that leads out of the folder' },
    ],
  });
  assert.deepEqual(await source.read('pipe.txt'), {
    ok: false,
    why: 'not a file but a folder, a pipe or a device',
  });
});

test('a path that leads out is refused', async t => {
  const root = scratchFolder(t, { 'desk/a.txt': '', 'b.txt': '' });
  const source = diskSource(join(root, 'desk'));
  for (const path of ['../b.txt', '/etc/passwd', 'x/../../b.txt', 'a.txt\0', '..', '']) {
    const reading = await source.read(path);
    assert.ok(!reading.ok, path);
  }
});

test('a file that vanished, and one that is too large', async t => {
  const root = scratchFolder(t, {
    'a.txt': '',
    'long.txt': 'a'.repeat(50 << 20),
    'limit.txt': 'a'.repeat(16 << 20),
  });
  const source = diskSource(root);
  await source.list();
  rmSync(join(root, 'a.txt'));
  assert.deepEqual(await source.read('a.txt'), { ok: false, why: 'it is no longer there', missing: true });
  assert.deepEqual(await source.read('long.txt'), {
    ok: false,
    why: 'too large to be an article (50 MB; the limit is 16 MB)',
  });
  assert.ok((await source.read('limit.txt')).ok);
});

test('no permission', noRights, async t => {
  const root = scratchFolder(t, { 'a.txt': '', 'closed/b.txt': '' });
  chmodSync(join(root, 'a.txt'), 0);
  chmodSync(join(root, 'closed'), 0);
  try {
    const source = diskSource(root);
    const why = 'no permission to read it';
    assert.deepEqual(await source.list(), { paths: ['a.txt'], skipped: [{ file: 'closed', why }] });
    assert.deepEqual(await source.read('a.txt'), { ok: false, why });
    await assert.rejects(diskSource(join(root, 'closed')).list(), { name: 'FolderError' });
  } finally {
    chmodSync(join(root, 'closed'), 0o700);
  }
});

test('a listing can be stopped', async t => {
  const root = scratchFolder(t);
  for (let i = 0; i < 5; i++) {
    mkdirSync(join(root, String(i)));
    writeFileSync(join(root, String(i), 'a.txt'), '');
  }
  await assert.rejects(diskSource(root).list(AbortSignal.abort()), { name: 'AbortError' });
});
