import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import type { Problem } from '../../../server/src/check/problem.ts';
import { width } from '../../../server/src/report/display.ts';
import { textReport } from '../../../server/src/report/text.ts';
import { undecidedParts } from '../../../server/src/resolve/undecided.ts';
import { entity, occurrence, part, problem, usage } from '../../support/outcome.ts';

const LEAK = 'Cosmonauts wait\n\nSergey Prokopyev and flight engineer Dmitri Petelin were suited up.\n';
const QUOTE = '"Ask Dmitry Petlin," she said.';

const petelin = entity('Dmitry Petelin', [
  part([usage('Dmitry', 7), usage('Dmitri', 2, 2, 1)]),
  part([usage('Petelin', 8), usage('Petlin', 1)], 'family'),
]);
const soyuz = entity(
  'Soyuz MS-22',
  [part([usage('MS-22', 3), usage('MS22', 3)], 'designator', true)],
  'spacecraft',
);

const wrongGiven = problem(petelin, occurrence('a/leak.txt', LEAK, 'Dmitri Petelin'), 'Dmitry Petelin');
const slip = problem(petelin, occurrence('b.txt', QUOTE, 'Dmitry Petlin', 0, true), 'Dmitry Petelin', {
  reason: 'slip',
  severity: 'warning',
});
const texts = new Map([
  ['a/leak.txt', LEAK],
  ['b.txt', QUOTE],
]);
const plain = { colour: false, columns: 80 };

const report = (problems: readonly Problem[], options = plain, given: ReadonlyMap<string, string> = texts) =>
  textReport({ articles: 10, problems, undecided: [], skipped: [] }, given, options);

test('what an editor reads', () => {
  assert.equal(
    report([wrongGiven, slip]),
    `Dmitry Petelin (person)
  given name: Dmitry in 7 articles, Dmitri in 2
  surname: Petelin in 8 articles, Petlin in 1

  Dmitri Petelin → Dmitry Petelin  another romanisation or spelling, once
    a/leak.txt:3:38
      Sergey Prokopyev and flight engineer Dmitri Petelin were suited up.
                                           ^^^^^^^^^^^^^^

  Dmitry Petlin → Dmitry Petelin  looks like a slip of the pen, once
    b.txt:1:6  in a quotation
      "Ask Dmitry Petlin," she said.
           ^^^^^^^^^^^^^

10 articles read, 2 spellings to settle in 2 articles (1 in quotations).
`,
  );
});

test('the gravest first, then by name', () => {
  const craft = problem(soyuz, occurrence('c.txt', 'Soyuz MS22', 'Soyuz MS22'), 'Soyuz MS-22');
  const krikalev = entity('Sergei Krikalev', []);
  const krik = problem(
    krikalev,
    occurrence('c.txt', 'Sergej Krikalev', 'Sergej Krikalev'),
    'Sergei Krikalev',
  );
  const headings = report([craft, krik, slip])
    .split('\n')
    .filter(line => / \((person|spacecraft)\)$/.test(line));
  assert.deepEqual(headings, [
    'Dmitry Petelin (person)',
    'Sergei Krikalev (person)',
    'Soyuz MS-22 (spacecraft)',
  ]);
});

test('stories are spoken of only where the articles alone would not decide so', () => {
  const sergey = entity('Sergey Prokopyev', [part([usage('Sergey', 2), usage('Sergei', 3, 3, 1)])]);
  const at = occurrence('c.txt', 'Sergei Prokopyev', 'Sergei Prokopyev');
  assert.match(
    report([problem(sergey, at, 'Sergey Prokopyev')], { colour: false, columns: 100 }),
    /\n {2}given name: Sergey in 2 articles, Sergei in 3 \(1 story\): one story told twice counts once\n/,
  );
});

test('a tie says so', () => {
  const craft = problem(soyuz, occurrence('c.txt', 'Soyuz MS22', 'Soyuz MS22'), 'Soyuz MS-22');
  assert.match(report([craft]), /\n {2}MS-22 in 3 articles, MS22 in 3: the articles do not decide\n/);
});

test('a spelling that its own article uses less often lost by mention', () => {
  const peter = entity('Peter Henshaw', [
    part([usage('Henshaw', 1, 3, 1), usage('Hensaw', 1, 1, 0)], 'family'),
  ]);
  const at = occurrence('c.txt', 'Peter Hensaw', 'Peter Hensaw');
  assert.match(
    report([problem(peter, at, 'Peter Henshaw')], { colour: false, columns: 120 }),
    /surname: Henshaw in 1 article \(3 mentions\), Hensaw in 1 \(1 mention\): an article votes for the spelling/,
  );
});

test('what the articles do not decide is told, and nobody is accused', () => {
  const tied = entity('Dmitry Peskov', [part([usage('Dmitry', 1), usage('Dmitri', 1)], 'given', true)]);
  const short = entity('Joshua Lee', [part([usage('Joshua', 1), usage('Josh', 1)], 'given', true)]);
  const undecided = [tied, short].filter(each => undecidedParts(each).length > 0);
  assert.equal(
    textReport({ articles: 2, problems: [], undecided, skipped: [] }, texts, plain),
    `Spelled in more than one way, equally often
  Dmitry Peskov (person): given name Dmitry or Dmitri

2 articles read. The articles do not decide 1 name.
`,
  );
});

test('nothing found, and what was left out', () => {
  const skipped = Array.from({ length: 23 }, (_, i) => ({ file: `${i}\n.txt`, why: 'not text' }));
  const text = textReport({ articles: 1, problems: [], undecided: [], skipped }, texts, plain);
  assert.match(text, /^Not read: 23 files\n {2}0\\n\.txt: not text\n/);
  assert.match(
    text,
    /\n {2}19\\n\.txt: not text\n {2}and 3 more; --format json lists them all\n\n1 article read, no spelling to settle\.\n$/,
  );
});

test('many places in one article: the first few, then the lines of the others', () => {
  const text = 'Dmitri Petelin\n'.repeat(9);
  const many = Array.from({ length: 9 }, (_, i) =>
    problem(petelin, occurrence('x.txt', text, 'Dmitri Petelin', 15 * i), 'Dmitry Petelin'),
  );
  const shown = report(many, plain, new Map([['x.txt', text]]));
  assert.match(shown, /another romanisation or spelling, 9 times\n/);
  assert.match(shown, /x\.txt:5:1\n/);
  assert.doesNotMatch(shown, /x\.txt:6:1\n/);
  assert.match(shown, /\n {4}and 4 more in this article, line 6, 7, 8, 9\n/);
});

test('an article that changed or vanished since is shown without context', () => {
  const expected = /\n {4}a\/leak\.txt:3:38\n\n10 articles read/;
  assert.match(report([wrongGiven], plain, new Map()), expected);
  assert.match(report([wrongGiven], plain, new Map([['a/leak.txt', `New: ${LEAK}`]])), expected);
});

test('with colours the words are the same, without carets', () => {
  const coloured = report([wrongGiven, slip], { colour: true, columns: 80 });
  assert.notEqual(coloured, stripVTControlCharacters(coloured));
  const expected = report([wrongGiven, slip])
    .split('\n')
    .filter(line => !/^ +\^+$/.test(line));
  assert.equal(stripVTControlCharacters(coloured), expected.join('\n'));
});

test('nothing of an article or a file name reaches the terminal raw', () => {
  const evil = 'Dmitri\u202e\x1b[2J\ud800 Petelin';
  const text = `a\x1b]0;x\x07 ${evil} \u2066b`;
  const path = 'x\x1b[31m\n\u202e.txt';
  const of = entity(evil, [part([usage(evil, 1), usage('\x07', 1)])]);
  const shown = textReport(
    {
      articles: 1,
      problems: [problem(of, occurrence(path, text, evil), evil)],
      undecided: [],
      skipped: [{ file: '\x1b', why: '\x1b' }],
    },
    new Map([[path, text]]),
    plain,
  );
  assert.doesNotMatch(shown.replaceAll('\n', ''), /[\p{Cc}\p{Cf}\p{Cs}]/u);
  assert.match(shown, /Dmitri\\u\{202E\}\\u\{001B\}\[2J\\u\{D800\} Petelin/);
});

test('lines fit the terminal, with wide and combining characters too', () => {
  const text = `${'宇宙飛行士の若田光一と '.repeat(9)}Dmitri Petelin ${'a\u0301e\u0301 '.repeat(60)}`;
  const of = problem(petelin, occurrence('x.txt', text, 'Dmitri Petelin'), 'Dmitry Petelin');
  for (const columns of [40, 57, 80, 133]) {
    for (const line of report([of], { colour: false, columns }, new Map([['x.txt', text]])).split('\n')) {
      assert.ok(width(line) <= columns, `${width(line)} > ${columns}: ${line}`);
    }
  }
});

test('the carets stand below the name, whatever stands before it', () => {
  const text = 'José 若田 🛰 Dmitri Petelin';
  const of = problem(petelin, occurrence('x.txt', text, 'Dmitri Petelin'), 'Dmitry Petelin');
  const lines = report([of], plain, new Map([['x.txt', text]])).split('\n');
  const at = lines.findIndex(line => line.includes('^'));
  const before = (lines[at - 1] ?? '').split('Dmitri')[0] ?? '';
  assert.equal(width(before), (lines[at] ?? '').indexOf('^'));
});

test('the same outcome gives the same bytes', () => {
  assert.equal(report([wrongGiven, slip]), report([wrongGiven, slip]));
});
