import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { encoded } from '../support/encoded.ts';
import { namedesk } from '../support/namedesk.ts';
import { scratchFolder } from '../support/scratch.ts';
import { story } from '../support/stories.ts';

const MAJORITY = Object.fromEntries(
  [4, 5, 6, 7, 8].map(number => [`desk/ok${number}.txt`, story(number, 'Dmitry Petelin')]),
);
const FILES = {
  ...MAJORITY,
  'desk/a.txt': story(0, 'Dmitry Petlin'),
  'desk/in/b.txt': story(1, 'Dimitri Petelin'),
};

const files = (out: string): string[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line).file);

test('every format, with paths from where it was started, and the exit code', async t => {
  const root = scratchFolder(t, FILES);
  const sarif = await namedesk(['check', 'desk', '--format', 'sarif'], root);
  assert.equal(sarif.code, 1);
  const uris = JSON.parse(sarif.out).runs[0].results.map(
    (each: { locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] }) =>
      each.locations[0].physicalLocation.artifactLocation.uri,
  );
  assert.deepEqual(uris, ['desk/a.txt', 'desk/in/b.txt']);
  const github = await namedesk(['check', 'desk', '--format', 'github'], root);
  assert.match(
    github.out,
    /^::warning file=desk\/a\.txt,line=3,.*\n::notice file=desk\/in\/b\.txt,line=3,.*\n$/,
  );
  const lines = await namedesk(['check', 'desk', '--format', 'jsonl'], root);
  assert.deepEqual(files(lines.out), ['a.txt', 'in/b.txt']);
  assert.deepEqual(await namedesk(['check', 'desk', '--format', 'jsonl', '--severity', 'error'], root), {
    ...{ code: 0, out: '', err: '' },
  });
});

test('some rules, some severity', async t => {
  const root = scratchFolder(t, FILES);
  const run = async (...args: string[]) =>
    files((await namedesk(['check', 'desk', '--format', 'jsonl', ...args], root)).out);
  assert.deepEqual(await run('--rule', 'name-slip'), ['a.txt']);
  assert.deepEqual(await run('--rule', 'name-variant,designator-form'), ['in/b.txt']);
  assert.deepEqual(await run('--severity', 'warning'), ['a.txt']);
});

test('a baseline: nothing new, something new, and one that is none', async t => {
  const root = scratchFolder(t, FILES);
  const { out } = await namedesk(['check', 'desk', '--format', 'json'], root);
  writeFileSync(join(root, 'base.json'), out);
  const known = await namedesk(['check', 'desk', '--baseline', 'base.json'], root);
  assert.deepEqual([known.code, known.out], [0, '7 articles read, no spelling to settle.\n']);
  writeFileSync(join(root, 'desk/c.txt'), story(2, 'Dmitry Petlin'));
  const more = await namedesk(['check', 'desk', '--baseline', 'base.json', '--format', 'jsonl'], root);
  assert.equal(more.code, 1);
  assert.deepEqual(files(more.out), ['c.txt']);
  for (const [name, message] of [
    ['none.json', /the baseline none\.json cannot be used: there is no such file/],
    ['desk/a.txt', /the baseline desk\/a\.txt cannot be used: it is not JSON/],
  ] as const) {
    const { code, out: printed, err } = await namedesk(['check', 'desk', '--baseline', name], root);
    assert.deepEqual([code, printed], [2, '']);
    assert.match(err, message);
  }
});

test('a pattern: what matches is reported, all else is evidence', async t => {
  const root = scratchFolder(t, FILES);
  const run = async (pattern: string) =>
    files((await namedesk(['check', pattern, '--format', 'jsonl'], root)).out);
  assert.deepEqual(await run('desk/**/*.txt'), ['a.txt', 'in/b.txt']);
  assert.deepEqual(await run('desk/*.txt'), ['a.txt']);
  assert.deepEqual(await run('desk/*/b.txt'), ['in/b.txt']);
  assert.deepEqual(await run('*/a.txt'), ['desk/a.txt']);
  assert.deepEqual(await run('desk/{a,x}.txt'), ['a.txt']);
  assert.deepEqual(await run(join(root, 'desk/a*')), ['a.txt']);
  const none = await namedesk(['check', 'desk/*.md'], root);
  assert.deepEqual([none.code, none.err], [2, 'namedesk: no article matches desk/*.md\n']);
});

test('one article on standard input: alone, and beside a folder in the place of its file', async t => {
  const root = scratchFolder(t, FILES);
  const both = story(2, 'Dmitry Petelin') + story(3, 'Dmitry Petelin') + story(4, 'Dmitry Petlin');
  const alone = await namedesk(['check', '--stdin', '--format', 'jsonl'], root, both);
  assert.equal(alone.code, 1);
  assert.deepEqual(files(alone.out), ['stdin.txt']);
  const beside = await namedesk(
    ['check', 'desk', '--stdin', '--stdin-path', 'a.txt', '--format', 'jsonl'],
    root,
    encoded(story(2, 'Dimitri Petelin'), 'utf-16le'),
  );
  assert.deepEqual(files(beside.out), ['a.txt']);
  assert.match(beside.out, /"text":"Dimitri Petelin"/);
  const right = await namedesk(
    ['check', 'desk', '--stdin', '--stdin-path', 'a.txt'],
    root,
    story(0, 'Dmitry Petelin'),
  );
  assert.equal(right.code, 0);
  const binary = await namedesk(['check', '--stdin'], root, 'a\0b');
  assert.equal(binary.code, 2);
  assert.match(binary.err, /standard input cannot be read: not text/);
  assert.equal(readFileSync(join(root, 'desk/a.txt'), 'utf8'), FILES['desk/a.txt']);
});
