import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtCli, namedesk } from '../support/namedesk.ts';
import { makePipe, scratchFolder } from '../support/scratch.ts';
import { story } from '../support/stories.ts';

const WINDOWS = process.platform === 'win32';
const ROOT = process.getuid?.() === 0;

const right = (number: number) => story(number, 'Dmitry Petelin');
const wrong = (number: number) => story(number, 'Dimitri Petelin');
const DESK = { 'a.txt': right(1), 'b.txt': right(2), 'sub/c.txt': right(3), 'd.txt': wrong(0) };
/** Enough articles to outvote all that a test spells otherwise. */
const MAJORITY = Object.fromEntries([6, 7, 8, 9, 10, 11].map(number => [`ok${number}.txt`, right(number)]));

interface Report {
  articles: number;
  problems: {
    file: string;
    start: number;
    end: number;
    line: number;
    column: number;
    text: string;
    suggestion: string;
  }[];
  skipped: { file: string; why: string }[];
}

async function check(folder: string): Promise<Report & { code: number | null; out: string }> {
  const { code, out, err } = await namedesk(['check', folder, '--format', 'json']);
  assert.equal(err, '');
  return { ...(JSON.parse(out) as Report), code, out };
}

const utf16 = (text: string, bigEndian = false) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

const windows1252 = (text: string) =>
  Uint8Array.from(text, char => ({ '—': 0x97, '“': 0x93, '”': 0x94 })[char] ?? char.charCodeAt(0));

test('problems for people, exit code 1', async t => {
  const { code, out, err } = await namedesk(['check', scratchFolder(t, DESK)]);
  assert.equal(code, 1);
  assert.equal(err, '');
  assert.match(out, /^Dmitry Petelin \(person\)\n/);
  assert.match(out, /\n {2}Dimitri Petelin → Dmitry Petelin {2}/);
  assert.match(out, /\n {4}d\.txt:3:11\n/);
  assert.match(out, /\n4 articles read, 1 spelling to settle in 1 article\.\n$/);
  assert.ok(!out.includes('\x1b'), 'no colours where there is no terminal');
});

test('the same for machines, and the same bytes each time', async t => {
  const folder = scratchFolder(t, DESK);
  const { out, articles, code, problems } = await check(folder);
  assert.equal(code, 1);
  assert.equal(articles, 4);
  assert.deepEqual(
    problems.map(({ file, line, column, text, suggestion }) => [file, line, column, text, suggestion]),
    [['d.txt', 3, 11, 'Dimitri Petelin', 'Dmitry Petelin']],
  );
  assert.equal((await check(folder)).out, out);
});

test('nothing found, exit code 0', async t => {
  const { code, out } = await namedesk(['check', scratchFolder(t, { 'a.txt': right(1) })]);
  assert.equal(code, 0);
  assert.equal(out, '1 article read, no spelling to settle.\n');
});

test('an empty folder: says so, and what would count', async t => {
  const folder = scratchFolder(t, { 'requirements.txt': 'x', 'a.md': 'x' });
  const { code, out } = await namedesk(['check', folder]);
  assert.equal(code, 0);
  assert.match(out, /There are no articles here\.[\s\S]*ends in \.txt/);
  assert.deepEqual((await check(folder)).out, '{"version":1,"articles":0,"problems":[],"skipped":[]}\n');
  assert.deepEqual(await namedesk(['export', folder, '--format', 'jsonl']), { code: 0, out: '', err: '' });
});

test('what cannot run: one line, exit code 2, nothing on standard output', async t => {
  const folder = scratchFolder(t, { 'a.txt': 'x' });
  const cases: [string[], RegExp][] = [
    [['check', join(folder, 'none')], /There is no folder .*none\./],
    [['check', join(folder, 'a.txt')], /a\.txt is not a folder but a file\./],
    [['check'], /which folder\?/],
    [
      ['check', folder, '--format', 'xml'],
      /no format for check "xml" \(possible: text, json, jsonl, sarif, github/,
    ],
    [['check', folder, '--frmat', 'json'], /no option "--frmat" - did you mean --format\?/],
    [['chekc', folder], /did you mean check\?/],
    [[], /what is to be done\?/],
  ];
  for (const [args, message] of cases) {
    const { code, out, err } = await namedesk(args);
    assert.equal(code, 2, args.join(' '));
    assert.equal(out, '');
    assert.match(err, /^namedesk: [^\n]+\n$/);
    assert.match(err, message);
  }
});

test('help and version', async () => {
  for (const args of [['--help'], ['-h'], ['help']]) {
    const { code, out } = await namedesk(args);
    assert.equal(code, 0);
    assert.match(out, /namedesk check <folder> \[--format text\|json\|jsonl\|sarif\|github\]/);
  }
  assert.match((await namedesk(['help', 'check'])).out, /^namedesk check[\s\S]*Exit code: 0 nothing found/);
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  assert.deepEqual(await namedesk(['--version']), { code: 0, out: `namedesk ${version}\n`, err: '' });
});

test('every encoding and line end is read right, and offsets count in the decoded text', async t => {
  const text = (number: number, more = '') =>
    `A “series” — no. ${number}${more}\r\n\r\n${wrong(number).split('\n')[2]}`;
  const folder = scratchFolder(t, {
    ...MAJORITY,
    'wrong-1252.txt': windows1252(text(0)),
    'wrong-16be.txt': utf16(text(1), true),
    'wrong-16le.txt': utf16(text(2)),
    'wrong-bom.txt': `\ufeff${text(3)}`,
    'wrong-lone.txt': utf16(text(4, ' \ud800 \udc00')),
  });
  const { problems, skipped, articles } = await check(folder);
  assert.equal(articles, 11);
  assert.deepEqual(skipped, []);
  assert.deepEqual(
    problems.map(({ file, line, text }) => [file, line, text]),
    ['1252', '16be', '16le', 'bom', 'lone'].map(name => [`wrong-${name}.txt`, 3, 'Dimitri Petelin']),
  );
  for (const [number, { start, end, column }] of problems.entries()) {
    const decoded = text(number, number === 4 ? ' \ud800 \udc00' : '');
    assert.equal(decoded.slice(start, end), 'Dimitri Petelin');
    assert.equal(decoded.split('\r\n')[2]?.indexOf('Dimitri'), column - 1);
  }
});

test('what cannot be read is named, and everything else is still done', async t => {
  const folder = scratchFolder(t, {
    ...DESK,
    'nul.txt': 'a\0b',
    'long.txt': Buffer.alloc(50 << 20, 'Dimitri Petelin '),
    'utf16.txt': Buffer.from('Dimitri Petelin rested.', 'utf16le'),
    'empty.txt': '',
  });
  mkdirSync(join(folder, 'folder.txt'));
  const expected = [
    ['long.txt', /^too large to be an article \(50 MB; the limit is 16 MB\)$/],
    ['nul.txt', /NUL/],
    ['utf16.txt', /UTF-16 without a byte order mark/],
  ] as [string, RegExp][];
  if (!WINDOWS) {
    symlinkSync('gone.txt', join(folder, 'dangling.txt'));
    symlinkSync('.', join(folder, 'loop'));
    makePipe(join(folder, 'pipe.txt'));
    expected.push(['dangling.txt', /not there/], ['pipe.txt', /pipe/]);
  }
  if (!WINDOWS && !ROOT) {
    writeFileSync(join(folder, 'closed.txt'), right(1));
    chmodSync(join(folder, 'closed.txt'), 0);
    expected.push(['closed.txt', /no permission/]);
  }
  expected.sort(([a], [b]) => (a < b ? -1 : 1));
  const report = await check(folder);
  assert.equal(report.code, 1);
  assert.equal(report.articles, 5);
  assert.deepEqual(
    report.problems.map(({ file }) => file),
    ['d.txt'],
  );
  assert.deepEqual(
    report.skipped.map(({ file }) => file),
    expected.map(([file]) => file),
  );
  for (const [i, [, why]] of expected.entries()) assert.match(report.skipped[i]?.why ?? '', why);
  const { out } = await namedesk(['check', folder]);
  assert.match(out, new RegExp(`\nNot read: ${expected.length} files\n`));
});

test('names that are hard to write come back whole', { skip: WINDOWS && 'not allowed there' }, async t => {
  const names = ['new\nline.txt', '100% #1.txt', 'Дмитрий.txt', 'a\x1b[31m.txt'];
  const files = Object.fromEntries(names.map((name, number) => [name, wrong(number)]));
  const folder = scratchFolder(t, { ...MAJORITY, ...files });
  const { problems } = await check(folder);
  assert.deepEqual(
    problems.map(({ file }) => file),
    [...names].sort(),
  );
  const { out } = await namedesk(['check', folder]);
  assert.ok(out.includes('new\\nline.txt:3:') && !out.includes('\x1b'));
});

test('export: a line a mention', async t => {
  const { code, out, err } = await namedesk(['export', scratchFolder(t, DESK), '--format', 'jsonl']);
  assert.equal(code, 0);
  assert.equal(err, '');
  assert.ok(out.endsWith('\n'));
  const lines = out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
  const people = lines.filter(({ type }) => type === 'person');
  assert.deepEqual(Object.keys(people[0]), ['doc', 'start', 'end', 'text', 'type', 'entity', 'canonical']);
  assert.deepEqual([...new Set(lines.map(({ doc }) => doc))], ['a', 'b', 'd', 'sub/c']);
  assert.equal(new Set(people.map(({ entity }) => entity)).size, 1);
  assert.equal(people.length, 4);
});

test('npm start: reports, says how to open the editor, and exits with 0 whatever it found', async t => {
  const folder = scratchFolder(t, DESK);
  const given = await namedesk(['start', '--sample', 'nowhere', folder]);
  assert.equal(given.code, 0);
  assert.match(given.out, /1 spelling to settle in 1 article\./);
  assert.ok(given.out.endsWith(`npm run editor -- ${folder}\n`));
  const sample = await namedesk(['start', '--sample', 'test/fixtures/corpus']);
  assert.equal(sample.code, 0);
  assert.match(sample.out, /10 articles read, \d+ spellings to settle/);
  assert.ok(sample.out.endsWith('npm run editor\n'));
  assert.equal((await namedesk(['start', '--sample', 'nowhere'])).code, 2);
});

test('a reader that goes away is no error', { skip: WINDOWS && 'no such pipes' }, async t => {
  const files = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`${i}.txt`, right(i).repeat(20)]));
  const folder = scratchFolder(t, files);
  const child = spawn(process.execPath, [builtCli(), 'export', folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let err = '';
  child.stderr.setEncoding('utf8').on('data', piece => {
    err += piece;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = await once(child, 'close');
  assert.equal(err, '');
  assert.equal(code, 0);
});

test('Ctrl+C ends it with 130', { skip: WINDOWS && 'no signals there' }, async t => {
  const files = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`${i}.txt`, right(i).repeat(30)]));
  // Before it listens the signal would end it in the way of the system; how long that takes depends on the machine.
  const watch = 'process.on("newListener", name => name === "SIGINT" && process.stderr.write("listening"))';
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${watch}`, builtCli(), 'check', scratchFolder(t, files)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  child.stderr.once('data', () => child.kill('SIGINT'));
  const [code, signal] = await once(child, 'close');
  assert.deepEqual([code, signal], [130, null]);
});
