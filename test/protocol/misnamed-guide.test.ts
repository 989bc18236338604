import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { namedesk } from '../support/namedesk.ts';
import { scratchFolder } from '../support/scratch.ts';
import { FOLDER, InMemory } from './in-memory.ts';
import { MemorySource } from './memory-source.ts';
import { holds } from './until.ts';

const STORY = { 'a.txt': 'A visit\n\nThe surgeon Aino Talvik came to the harbour on Monday.\n' };
const SAID = /namedesk\.yml is not read: the style guide must be called namedesk\.yaml\./;

test('a style guide that is called otherwise is not passed over in silence', async t => {
  const folder = scratchFolder(t, { ...STORY, 'namedesk.yml': 'version: 1\n' });
  for (const args of [
    ['check', folder],
    ['fix', folder],
    ['entities', folder],
    ['init', folder, '--dry-run'],
  ]) {
    const { code, err } = await namedesk(args);
    assert.equal(code, 0, args[0]);
    assert.match(err, SAID);
  }
  const { code, err } = await namedesk(['init', folder]);
  assert.equal(code, 2);
  assert.match(err, SAID);
  assert.deepEqual(readdirSync(folder).sort(), ['a.txt', 'namedesk.yml']);
  const server = await new InMemory(() => new MemorySource({ ...STORY, 'namedesk.yml': '' })).start([FOLDER]);
  await holds('a word in the log', () => server.logged.some(each => SAID.test(each)));
});

test('a style guide that is a link to nothing, or a folder, is said to be unreadable', async t => {
  const folder = scratchFolder(t, STORY);
  const path = join(folder, 'namedesk.yaml');
  for (const make of [() => symlinkSync(join(folder, 'none'), path), () => mkdirSync(path)]) {
    make();
    const checked = await namedesk(['check', folder]);
    assert.deepEqual([checked.code, checked.out], [2, '']);
    assert.match(
      checked.err,
      /cannot be read: (?:a link to a file that is not there|not a file but a folder)/,
    );
    const begun = await namedesk(['init', folder]);
    assert.equal(begun.code, 2);
    assert.match(begun.err, /namedesk\.yaml is there, but cannot be read: .*\. Mend it, or take it away\./);
    rmSync(path, { recursive: true });
  }
  writeFileSync(path, 'version: 1\n');
  assert.ok(existsSync(path));
  assert.equal((await namedesk(['check', folder])).code, 0);
});
