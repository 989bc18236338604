import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { encoded, FILE_FORMS } from '../support/encoded.ts';
import { builtCli, namedesk } from '../support/namedesk.ts';
import { scratchFolder } from '../support/scratch.ts';
import { story } from '../support/stories.ts';

const WINDOWS = process.platform === 'win32';
/** A program of POSIX systems, which some lack. */
const PATCH = 'patch';
const HAS_PATCH = !WINDOWS && spawnSync(PATCH, ['--version']).status === 0;

/** Enough articles to outvote what others spell otherwise. */
const MAJORITY = Object.fromEntries(
  [4, 5, 6, 7, 8, 9, 10, 11].map(number => [`ok${number}.txt`, story(number, 'Dmitry Petelin')]),
);
const slip = (number: number) => story(number, 'Dmitry Petlin');
const right = (number: number) => story(number, 'Dmitry Petelin');
const QUOTED =
  'A word from the ground\n\nCosmonaut Dmitry Petlin rested. “I have known Dmitry Petlin for years,” a colleague said. Dimitri Petelin slept.\n';

/** The bytes of every file of a folder, at any depth, by path. */
function bytesOf(folder: string, below = ''): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) Object.assign(found, bytesOf(folder, path));
    else if (entry.isFile()) found[path] = readFileSync(join(folder, path)).toString('latin1');
  }
  return found;
}

test('slips are changed, quotations and spellings that may be meant are not; then there is nothing to do', async t => {
  const folder = scratchFolder(t, { ...MAJORITY, 'a.txt': slip(1), 'sub/b.txt': QUOTED });
  const { code, out, err } = await namedesk(['fix', folder]);
  assert.equal(err, '');
  assert.equal(code, 0);
  assert.equal(
    out,
    'a.txt\n  3:40  Dmitry Petlin → Dmitry Petelin\n\nsub/b.txt\n  3:11  Dmitry Petlin → Dmitry Petelin\n\nChanged 2 places in 2 articles; left 1 in quotations.\n',
  );
  assert.deepEqual(bytesOf(folder), {
    ...Object.fromEntries(
      Object.entries(MAJORITY).map(([path, text]) => [path, encoded(text, 'utf-8').toString('latin1')]),
    ),
    'a.txt': right(1),
    'sub/b.txt': Buffer.from(QUOTED.replace('Dmitry Petlin', 'Dmitry Petelin')).toString('latin1'),
  });
  const again = await namedesk(['fix', folder]);
  assert.deepEqual([again.code, again.out], [0, 'Nothing to change; left 1 in quotations.\n']);
});

test('what other rules report, where it is asked for, and quotations too', async t => {
  const folder = scratchFolder(t, { ...MAJORITY, 'b.txt': QUOTED });
  const only = await namedesk(['fix', folder, '--only', 'name-variant']);
  assert.match(
    only.out,
    /^b\.txt\n {2}3:\d+ {2}Dimitri Petelin → Dmitry Petelin\n\nChanged 1 place in 1 article\.\n$/,
  );
  const loud = await namedesk(['fix', folder, '--only', 'name-slip', '--severity', 'error']);
  assert.equal(loud.out, 'Nothing to change.\n');
  const all = await namedesk(['fix', folder, '--only', 'name-slip,name-variant', '--include-quotations']);
  assert.match(
    all.out,
    /Dmitry Petlin → Dmitry Petelin {2}in a quotation\n\nChanged 2 places in 1 article\.\n$/,
  );
  assert.equal((await namedesk(['check', folder])).code, 0);
});

for (const form of FILE_FORMS) {
  for (const [name, end] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ] as const) {
    test(`every other byte stays: ${form}, ${name}`, async t => {
      const text = (surname: string) =>
        `A “series” — no. 3${end}${end}Cosmonaut Dmitry ${surname}’s café shut.${end}${end}  Dmitry ${surname}, Žora’s own, left.\t ${end}${end}The end`;
      const folder = scratchFolder(t, { ...MAJORITY, 'a.txt': encoded(text('Petlin'), form) });
      const before = bytesOf(folder);
      const { code, out } = await namedesk(['fix', folder]);
      assert.equal(code, 0);
      assert.match(out, /Changed 2 places in 1 article\.\n$/);
      assert.deepEqual(bytesOf(folder), {
        ...before,
        'a.txt': encoded(text('Petelin'), form).toString('latin1'),
      });
    });
  }
}

test('a dry run writes nothing, and prints what patch and git apply take, whatever the files', async t => {
  const CRLF = (text: string) => text.replaceAll('\n', '\r\n');
  const long = `${slip(2)}\n${'It rained.\n\n'.repeat(9)}Dmitry Petlin left.\n\nDmitry Petlin came.`;
  const files = {
    ...MAJORITY,
    'a.txt': slip(0),
    'b crlf.txt': CRLF(slip(1)),
    'c.txt': long,
    'd.txt': encoded(`“Dash” — and more\n\n${slip(3)}`, 'windows-1252'),
    'e.txt': encoded(CRLF(`\u010a\u0a0a ${slip(3)} Dmitry Petlin`), 'utf-16le'),
    'f.txt': encoded(`Ω ${slip(2)}Dmitry Petlin`, 'utf-16be'),
    'sub/g.txt': encoded(slip(0), 'utf-8 with mark'),
    'Дмитрий.txt': slip(1),
    ...(WINDOWS ? {} : { 'h\t"\\.txt': slip(2) }),
  };
  const folder = scratchFolder(t, files);
  const before = bytesOf(folder);
  const patch = join(scratchFolder(t), 'fix.patch');
  const run = spawnSync(process.execPath, [builtCli(), 'fix', folder, '--dry-run']);
  writeFileSync(patch, run.stdout);
  assert.equal(run.status, 1);
  assert.match(run.stderr.toString(), /^Would change \d+ places in 9 articles\.\n$/);
  assert.deepEqual(bytesOf(folder), before, 'nothing was written');
  const diff = readFileSync(patch, 'latin1');
  assert.match(
    diff,
    /^--- a\/a\.txt\n\+\+\+ b\/a\.txt\n@@ -1,3 \+1,3 @@\n Number 0 in a series\n \n-Cosmonaut Dmitry Petlin /,
  );
  assert.match(diff, /\\ No newline at end of file\n/);

  const [patched, applied] = [scratchFolder(t, files), scratchFolder(t, files)];
  const options = { stdio: 'pipe' } as const;
  execFileSync('git', ['apply', '-p1', patch], { cwd: applied, ...options });
  if (HAS_PATCH) execFileSync(PATCH, ['-p1', '--binary', '-i', patch], { cwd: patched, ...options });
  await namedesk(['fix', folder]);
  assert.notDeepEqual(bytesOf(folder), before);
  assert.deepEqual(bytesOf(applied), bytesOf(folder));
  if (HAS_PATCH) assert.deepEqual(bytesOf(patched), bytesOf(folder));
  assert.deepEqual(await namedesk(['fix', folder, '--dry-run']), {
    code: 0,
    out: '',
    err: 'Nothing to change.\n',
  });
});

test('what cannot be changed without loss is left and named, and all else is done', async t => {
  const folder = scratchFolder(t, {
    ...MAJORITY,
    'a.txt': slip(0),
    'damaged.txt': Buffer.concat([Buffer.from(`éé ${slip(1)}`), Buffer.from([0xc3])]),
    'readonly.txt': slip(2),
  });
  chmodSync(join(folder, 'readonly.txt'), 0o444);
  writeFileSync(join(folder, 'linked.txt'), slip(3));
  linkSync(join(folder, 'linked.txt'), join(folder, 'elsewhere'));
  const before = bytesOf(folder);
  const { code, out } = await namedesk(['fix', folder]);
  assert.equal(code, 1);
  assert.match(
    out,
    /\nNot changed: 3 files\n {2}damaged\.txt: [^\n]*lose them\n {2}linked\.txt: [^\n]*hard link[^\n]*\n(?:[^\n]*\n)?? {2}readonly\.txt: it is read-only: allow writing to it and run this again\n\nChanged 1 place in 1 article\.\n$/,
  );
  assert.deepEqual(bytesOf(folder), { ...before, 'a.txt': right(0) });
});

test('a letter that the encoding does not have', async t => {
  const folder = scratchFolder(t, {
    ...Object.fromEntries([4, 5, 6, 7].map(number => [`ok${number}.txt`, story(number, 'Petr Čepelka')])),
    'a.txt': encoded(`A caf\u00e9\n\n${story(1, 'Petr Cepelka')}`, 'windows-1252'),
  });
  const { code, out } = await namedesk(['fix', folder, '--only', 'name-variant,name-slip']);
  assert.equal(code, 1);
  assert.match(out, /a\.txt: windows-1252 has no letters for “[^”]*”: save it as UTF-8 and run this again\n/);
});

test('mode and links stay, and nothing is left beside', { skip: WINDOWS && 'no such modes' }, async t => {
  const folder = scratchFolder(t, { ...MAJORITY, 'text/a.txt': slip(0), 'store/real.text': slip(1) });
  chmodSync(join(folder, 'text/a.txt'), 0o640);
  symlinkSync('../store/real.text', join(folder, 'text/link.txt'));
  const { code, out } = await namedesk(['fix', folder]);
  assert.equal(code, 0);
  assert.match(out, /Changed 2 places in 2 articles\.\n$/);
  assert.equal(statSync(join(folder, 'text/a.txt')).mode & 0o7777, 0o640);
  assert.ok(lstatSync(join(folder, 'text/link.txt')).isSymbolicLink());
  assert.equal(readFileSync(join(folder, 'store/real.text'), 'utf8'), right(1));
  assert.deepEqual(readdirSync(join(folder, 'text')), ['a.txt', 'link.txt']);
  assert.deepEqual(readdirSync(join(folder, 'store')), ['real.text']);
});

test('no folder, no rule: exit code 2, and nothing is touched', async t => {
  const folder = scratchFolder(t, { ...MAJORITY, 'a.txt': slip(0) });
  const before = bytesOf(folder);
  for (const [args, message] of [
    [['fix', join(folder, 'none')], /There is no folder/],
    [['fix', folder, '--only', 'name-slop'], /no rule "name-slop" - did you mean name-slip\?/],
    [['fix', folder, '--include-quotation'], /did you mean --include-quotations\?/],
  ] as const) {
    const { code, out, err } = await namedesk(args);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, message);
  }
  assert.deepEqual(bytesOf(folder), before);
});

test('the archive is evidence, and is not changed; a rule that the desk turned off mends nothing', async t => {
  const guide = 'version: 1\narchive: [old]\n';
  const folder = scratchFolder(t, {
    ...MAJORITY,
    'a.txt': slip(0),
    'old/b.txt': slip(1),
    'namedesk.yaml': guide,
  });
  const before = bytesOf(folder);
  const { code, out } = await namedesk(['fix', folder]);
  assert.equal(code, 0);
  assert.match(out, /^a\.txt\n.*\n\nChanged 1 place in 1 article\.\n$/);
  assert.deepEqual(bytesOf(folder), { ...before, 'a.txt': right(0) });
  writeFileSync(join(folder, 'a.txt'), slip(0));
  writeFileSync(join(folder, 'namedesk.yaml'), `${guide}rules: { name-slip: off }\n`);
  assert.equal((await namedesk(['fix', folder])).out, 'Nothing to change.\n');
  assert.match(
    (await namedesk(['fix', folder, '--only', 'name-slip'])).out,
    /Changed 1 place in 1 article\.\n$/,
  );
});

test('while the style guide cannot be read nothing is changed', async t => {
  const folder = scratchFolder(t, {
    ...MAJORITY,
    'a.txt': slip(0),
    'namedesk.yaml': 'archive: [old\n  x: [',
  });
  const before = bytesOf(folder);
  for (const command of ['fix', 'check']) {
    const { code, out, err } = await namedesk([command, folder]);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^namedesk: namedesk\.yaml:\d+:\d+: /);
    assert.match(err, /\nNothing is checked or changed until it is mended\.\n$/);
    assert.doesNotMatch(err, /works on/);
  }
  assert.deepEqual(bytesOf(folder), before);
  writeFileSync(join(folder, 'namedesk.yaml'), 'version: 1\narchve: [old]\n');
  const { code, err } = await namedesk(['check', folder]);
  assert.equal(code, 1);
  assert.match(err, /^namedesk: namedesk\.yaml:2:1: .*archive/);
});
