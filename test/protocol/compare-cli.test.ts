import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { builtCli, namedesk } from '../support/namedesk.ts';

const lines = (input: string | Uint8Array, ...more: string[]) =>
  namedesk(['compare', '--tsv', ...more], undefined, input);

test('two names for people: the verdict, why, and what would change it', async () => {
  const { code, out, err } = await namedesk(['compare', 'Sergei Krikalev', 'Sergey Prokopyev']);
  assert.deepEqual([code, err], [0, '']);
  assert.match(out, /^Sergei Krikalev {2}and {2}Sergey Prokopyev\n\ndifferent, score 0\.05\. \w/);
  assert.match(out, /\nWhy\n {2}[^\n]*“Krikalev”[^\n]*“Prokopyev”/);
  assert.match(out, /\nWhat would change it\n {2}It hangs on the surnames alone: with “Sergei Krikalev”/);
});

test('each verdict has its reason in words', async () => {
  const cases: [string, string, RegExp][] = [
    ['Dmitry Petelin', 'Dimitri Petelin', /^same, [\s\S]*“Dmitry” and “Dimitri”/m],
    ['Dmitry Petelin', 'Dmitry Petlin', /^same, [\s\S]*“Petelin” and “Petlin”[\s\S]*slip of the pen/m],
    ['José Ibáñez', 'Jose Ibáñez', /^same, [\s\S]*“José” and “Jose”[\s\S]*accent/m],
    ['Josh Cassada', 'Joshua Cassada', /^same, [\s\S]*“Josh” is a short form of “Joshua”/m],
    ['Cassada', 'Josh Cassada', /^unsure, [\s\S]*“Josh”[\s\S]*hangs on the given names alone/m],
    ['Lewis James', 'James Lewis', /^unsure, [\s\S]*another order[\s\S]*hangs on the order/m],
    ['Mark Kelly', 'Scott Kelly', /^different, [\s\S]*two given names[\s\S]*hangs on the given names/m],
    ['John Smith Jr', 'John Smith Sr', /^different, [\s\S]*“Jr” and “Sr”[\s\S]*hangs on the suffixes/m],
    ['Dmitry Petelin', 'Dmitry Petelin', /^same, score 1\./m],
    ['ISS', 'International Space Station', /^same, [^\n]*one spacecraft/m],
    ['Soyuz MS-22', 'Soyuz MS22', /^same, [\s\S]*one designation/m],
    ['Soyuz MS-22', 'Soyuz MS-23', /^different, [^\n]*two spacecraft/m],
    ['Soyuz MS-22', 'Soyuz', /^unsure, [\s\S]*short for several craft/m],
  ];
  for (const [first, second, expected] of cases) {
    const { code, out } = await namedesk(['compare', first, second]);
    assert.equal(code, 0);
    assert.match(out, expected);
  }
});

test('two names for machines', async () => {
  const { out } = await namedesk(['compare', 'J. Smith', 'John Smith', '--format', 'json']);
  const expected = { name1: 'J. Smith', name2: 'John Smith', kind: 'person', verdict: 'same', score: 0.7 };
  const { explanation, changes, ...rest } = JSON.parse(out);
  assert.deepEqual(rest, { ...expected, reasons: ['initial'] });
  assert.match(explanation.join(' '), /“J\.” may stand for “John”/);
  assert.match(changes.join(' '), /only “Smith”/);
  const tsv = await namedesk(['compare', 'J. Smith', 'John Smith', '--format', 'tsv']);
  assert.equal(tsv.out, 'same\t0.7\tinitial\n');
});

test('the nth line answers the nth, whatever the line ends; bad lines are named and nothing else is lost', async () => {
  const input =
    '\ufeffDmitry Petelin\tDimitri Petelin\r\n\r\nno tab\nMark Kelly\tScott Kelly\na\tb\tc\n\t\nx\t\nJo\tJo';
  const { code, out, err } = await lines(input);
  assert.equal(code, 2);
  assert.deepEqual(out.split('\n'), [
    'same\t0.92\tromanisation',
    ...['', ''],
    'different\t0.1\t',
    ...['', '', ''],
    'same\t1\t',
    '',
  ]);
  assert.deepEqual(
    err.split('\n').map(line => /^namedesk: line (\d+): /.exec(line)?.[1]),
    ['3', '5', '6', '7', undefined],
  );
  const json = (await lines(input, '--format', 'json')).out.trimEnd().split('\n');
  assert.deepEqual(
    json.map(line => JSON.parse(line)).map(({ line, verdict }) => [line, verdict]),
    [
      [1, 'same'],
      [4, 'different'],
      [8, 'same'],
    ],
  );
});

test('good lines: exit code 0; nothing in, nothing out', async () => {
  assert.deepEqual(await lines('a b\tc d\n\n'), { code: 0, out: 'different\t0.05\t\n\n', err: '' });
  assert.deepEqual(await lines(''), { code: 0, out: '', err: '' });
  const utf16 = Buffer.from('\ufeffИван Петров\tIvan Petrov\r\n', 'utf16le');
  assert.match((await lines(utf16)).out, /^same\t[\d.]+\t[^\t]*\n$/);
});

test('many lines, and many bad ones: all are answered, not all are complained of', async () => {
  const input = Array.from({ length: 30_000 }, (_, i) => (i % 1000 === 0 ? 'bad' : `Jo Lee${i % 7}\tJo Lee`));
  const { code, out, err } = await lines(`${input.join('\n')}\n`);
  assert.equal(code, 2);
  const answers = out.split('\n');
  assert.equal(answers.length, 30_001);
  for (const [i, answer] of answers.slice(0, -1).entries())
    assert.equal(answer === '', i % 1000 === 0, `${i}`);
  assert.equal(err.split('\n').length, 22);
  assert.match(err, /\nnamedesk: and 10 more lines that are no pair of names\n$/);
});

test('a line without end does not fill the memory, and what no person bears is refused', async () => {
  const { code, out, err } = await lines(
    Buffer.concat([Buffer.alloc(5 << 20, 'x\t'), Buffer.from('\nA B\tA B\n')]),
  );
  assert.deepEqual([code, out], [2, '\nsame\t1\t\n']);
  assert.equal(err, 'namedesk: line 1: too long for two names\n');
  assert.match((await lines(`${'x'.repeat(600)}\ty\n`)).err, /line 1: no name is 600 characters long/);
});

test('who waits for an answer before asking again gets it', async () => {
  const child = spawn(process.execPath, [builtCli(), 'compare', '--tsv'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdout.setEncoding('utf8');
  for (const question of ['Jo Lee\tJo Lee\n', 'Mark Kelly\tScott Kelly\n']) {
    child.stdin.write(question);
    const [answer] = await once(child.stdout, 'data');
    assert.match(answer, /^(same\t1\t|different\t0\.1\t)\n$/);
  }
  child.stdin.end();
  assert.deepEqual(await once(child, 'close'), [0, null]);
});

test('nothing of a name reaches the terminal raw', async () => {
  const { out } = await namedesk(['compare', 'A\x1b[31m \u202eB', 'A B']);
  assert.doesNotMatch(out.replaceAll('\n', ''), /[\p{Cc}\p{Cf}]/u);
});
