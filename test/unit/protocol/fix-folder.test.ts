import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { checkCorpus } from '../../../server/src/check/check.ts';
import { mending } from '../../../server/src/features/mending.ts';
import { diskSource } from '../../../server/src/protocol/disk.ts';
import { fixFolder } from '../../../server/src/protocol/fix-folder.ts';
import { readCorpus } from '../../../server/src/protocol/read-corpus.ts';
import { remembering } from '../../../server/src/protocol/remembering.ts';
import { replaceFile } from '../../../server/src/protocol/replace-file.ts';
import { Corpus } from '../../../server/src/resolve/corpus.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { story } from '../../support/stories.ts';

const ROOT = process.getuid?.() === 0;
const WRITE = { write: true, readable: false };

/** A folder with two slips, read. */
async function read(t: TestContext) {
  const folder = scratchFolder(t, {
    ...Object.fromEntries(
      [4, 5, 6, 7, 8].map(number => [`ok${number}.txt`, story(number, 'Dmitry Petelin')]),
    ),
    'a.txt': story(1, 'Dmitry Petlin'),
    'b.txt': story(2, 'Dmitry Petlin'),
  });
  const source = remembering(diskSource(folder));
  const corpus = new Corpus();
  await readCorpus(source, corpus);
  const snapshot = corpus.snapshot();
  return { folder, source, made: mending(snapshot, checkCorpus(snapshot)) };
}

test('a file that changed since it was read is left and named, one that is gone too', async t => {
  const { folder, source, made } = await read(t);
  const changed = `${story(1, 'Dmitry Petlin')}Somebody typed on.\n`;
  writeFileSync(join(folder, 'a.txt'), changed);
  const { fixed, leftOut } = await fixFolder(folder, source, made, WRITE);
  assert.deepEqual(
    fixed.map(({ path }) => path),
    ['b.txt'],
  );
  assert.deepEqual(leftOut, [{ file: 'a.txt', why: 'it has changed meanwhile: run this again' }]);
  assert.equal(readFileSync(join(folder, 'a.txt'), 'utf8'), changed);
  rmSync(join(folder, 'a.txt'));
  const again = await fixFolder(folder, source, made, WRITE);
  assert.match(again.leftOut[0]?.why ?? '', /no longer there/);
});

test('a file that changes while the new one is being written is left', async t => {
  const folder = scratchFolder(t, { 'a.txt': 'new' });
  const why = await replaceFile(join(folder, 'a.txt'), Buffer.from('old'), Buffer.from('fixed'));
  assert.match(why ?? '', /has changed meanwhile/);
  assert.equal(readFileSync(join(folder, 'a.txt'), 'utf8'), 'new');
  assert.deepEqual(readdirSync(folder), ['a.txt']);
});

test('a folder in which nothing can be written', {
  skip: ROOT && 'nothing stops the owner of the system',
}, async t => {
  const { folder, source, made } = await read(t);
  chmodSync(folder, 0o555);
  const { fixed, leftOut } = await fixFolder(folder, source, made, WRITE);
  chmodSync(folder, 0o755);
  assert.deepEqual(fixed, []);
  assert.deepEqual(
    leftOut.map(({ why }) => why),
    ['no permission to write in its folder', 'no permission to write in its folder'],
  );
});

test('it stops between two files when it is interrupted', async t => {
  const { folder, source, made } = await read(t);
  const signal = AbortSignal.abort(new Error('enough'));
  await assert.rejects(fixFolder(folder, source, made, { ...WRITE, signal }), /enough/);
  assert.equal(readFileSync(join(folder, 'a.txt'), 'utf8'), story(1, 'Dmitry Petlin'));
});
