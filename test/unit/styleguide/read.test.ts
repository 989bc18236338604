import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readStyleGuide } from '../../../server/src/styleguide/read.ts';
import { EMPTY_STYLE_GUIDE } from '../../../server/src/styleguide/style-guide.ts';
import { RULES } from './rules.ts';

const read = (text: string) => readStyleGuide(text, RULES);
const told = (text: string) =>
  read(text).problems.map(({ code, span, message }) => [code, text.slice(span.start, span.end), message]);
/** The only problem: its code, the text that it stands under, and whether its message says something. */
function only(text: string, code: string, under: string, says: RegExp): void {
  const problems = told(text);
  assert.equal(problems.length, 1, JSON.stringify(problems));
  assert.deepEqual(problems[0]?.slice(0, 2), [code, under]);
  assert.match(problems[0]?.[2] ?? '', says);
}

const WHOLE = `version: 1
people:
  - name: Dmitry Petelin
    aliases: [Petelin D.]
    misspellings:
      - Dimitri Petelin  # seen in May
    role: cosmonaut
    description: flight engineer
    links: https://example.org/petelin
    note: |
      Two lines
      of note.
  - { name: Liu Yang, order: family-first }
spacecraft:
  - name: Soyuz MS-22
organisations:
  - name: No
places:
  - name: 1.50
decisions:
  - same: [Kyiv, Kiev]
    by: Ann
    on: 2026-11-23
    why: one city
  - different: [Liu Yang, Liu Yan]
  - allow: Kiev
    in: quotations
  - allow: Peking
  - allow: Bombay
    in: archive/1990/*.txt
archive: [old]
articles:
  include: ['**/*.txt']
  exclude: [drafts]
house:
  romanisation: { russian: press }
  exceptions: [Sergey Brin]
  accents: keep
  first-mention: full-name
rules:
  name-variant: warning
  name-slip: "off"
`;

test('a whole style guide', () => {
  const { guide, problems } = read(WHOLE);
  assert.deepEqual(problems, []);
  assert.ok(guide);
  const [petelin, liu] = guide.people;
  assert.deepEqual(petelin?.aliases, ['Petelin D.']);
  assert.deepEqual(petelin?.misspellings, ['Dimitri Petelin']);
  assert.deepEqual(petelin?.links, ['https://example.org/petelin']);
  assert.equal(petelin?.note, 'Two lines\nof note.');
  assert.equal(petelin?.kind, 'person');
  assert.equal(WHOLE.slice(petelin?.nameSpan.start, petelin?.nameSpan.end), 'Dmitry Petelin');
  assert.equal(liu?.order, 'family-first');
  assert.equal(WHOLE.slice(liu?.span.start, liu?.span.end), '{ name: Liu Yang, order: family-first }');
  assert.deepEqual(
    [guide.organisations[0]?.name, guide.places[0]?.name],
    ['No', '1.50'],
    'whatever YAML takes for a truth or a number is a name',
  );
  assert.deepEqual(
    guide.decisions.map(({ span: _, ...rest }) => rest),
    [
      { verdict: 'same', names: ['Kyiv', 'Kiev'], by: 'Ann', on: '2026-11-23', why: 'one city' },
      { verdict: 'different', names: ['Liu Yang', 'Liu Yan'], ...undecided },
      { verdict: 'allow', name: 'Kiev', where: 'quotations', ...undecided },
      { verdict: 'allow', name: 'Peking', where: 'everywhere', ...undecided },
      { verdict: 'allow', name: 'Bombay', where: { path: 'archive/1990/*.txt' }, ...undecided },
    ],
  );
  assert.deepEqual(guide.archive, ['old']);
  assert.deepEqual(guide.articles, { include: ['**/*.txt'], exclude: ['drafts'] });
  assert.deepEqual(guide.house, {
    romanisation: { russian: 'press' },
    exceptions: ['Sergey Brin'],
    accents: 'keep',
    firstMention: 'full-name',
  });
  assert.deepEqual({ ...guide.rules }, { 'name-variant': 'warning', 'name-slip': 'off' });
});
const undecided = { by: undefined, on: undefined, why: undefined };

test('the same in CRLF, in CR and behind a byte order mark', () => {
  const plain = read(WHOLE).guide;
  const names = (text: string) => read(text).guide?.people.map(({ name }) => name);
  for (const text of [WHOLE.replaceAll('\n', '\r\n'), WHOLE.replaceAll('\n', '\r'), `\ufeff${WHOLE}`]) {
    assert.deepEqual(read(text).problems, []);
    assert.deepEqual(
      names(text),
      plain?.people.map(({ name }) => name),
    );
    const at = read(text).guide?.people[0]?.nameSpan;
    assert.equal(text.slice(at?.start, at?.end), 'Dmitry Petelin');
  }
});

test('nothing is a style guide in which nothing is decided', () => {
  for (const text of [
    '',
    '\n',
    '# later\n',
    '\ufeff',
    '---\n',
    'people:\n',
    'people: []\nhouse:\nrules: ~\n',
    '{}',
  ]) {
    const { guide, problems } = read(text);
    assert.deepEqual([{ ...guide, rules: { ...guide?.rules } }, problems], [EMPTY_STYLE_GUIDE, []], text);
  }
});

test('a key that is not known is named with the one that was meant, and the rest works', () => {
  only('peple:\n  - name: A\n', 'unknown', 'peple', /Did you mean "people"\?/);
  only('organizations:\n  - name: A\n', 'unknown', 'organizations', /"organisations"/);
  only('people:\n  - name: A\n    alias: B\n', 'unknown', 'alias', /"aliases"/);
  only('colours: red\n', 'unknown', 'colours', /people, spacecraft/);
  only('rules: { name-varient: hint }\n', 'unknown', 'name-varient', /no rule .*"name-variant"/);
  only('rules: { name-variant: warn }\n', 'unknown', 'warn', /warning/);
  only('house: { romanisation: { russian: iso } }', 'unknown', 'iso', /agencies, press/);
  assert.equal(read('people:\n  - name: A\n    alias: B\n').guide?.people[0]?.name, 'A');
});

test('a value of another type is said with an example, and left out alone', () => {
  only('people: Ann\n', 'value', 'Ann', /A list/);
  only('people:\n  name: Ann\n', 'value', 'name: Ann', /dash/);
  only('people:\n  - Ann\n', 'missing', 'Ann', /Write "name: " before it/);
  only('people:\n  - role: editor\n  - name: Ann\n', 'missing', 'role', /no "name"/);
  only('people:\n  - name: [Ann]\n', 'value', '[Ann]', /One text/);
  only('people:\n  - name:\n', 'missing', 'name', /Add one/);
  only('- a\n', 'value', '- a', /key with a colon/);
  only('people:\n  - name: Ann\n    name: Bob\n', 'duplicate', 'name', /second time/);
  assert.deepEqual(
    read('people:\n  - role: editor\n  - name: Ann\n').guide?.people.map(({ name }) => name),
    ['Ann'],
  );
});

test('names that contradict each other', () => {
  const two = 'people:\n  - name: A\n    aliases: [C]\n  - name: B\n    ';
  only('people:\n  - name: A\n  - name: "A"\n', 'duplicate', '"A"', /further up/);
  only(`${two}aliases: [C]\n`, 'duplicate', 'C', /alias of "A"/);
  only(`${two}aliases: [A]\n`, 'duplicate', 'A', /entry of its own/);
  only(`${two}aliases: [B]\n`, 'duplicate', 'B', /approved spelling itself/);
  only(`${two}misspellings: [C]\n`, 'contradiction', 'C', /right as a name of "A"/);
  only(`${two}misspellings: [B]\n`, 'contradiction', 'B', /approved spelling itself/);
  only(`${two}aliases: [D]\n    misspellings: [D]\n`, 'contradiction', 'D', /alias of this entry/);
  only(`${two}misspellings: [D, D]\n`, 'duplicate', 'D', /listed twice/);
  assert.deepEqual(told('people: [{name: Victoria}]\nplaces: [{name: Victoria}]'), []);
});

test('decisions that contradict each other, or say nothing', () => {
  const same = 'decisions:\n  - same: [A, B]\n  - same: [B, C]\n';
  only(`${same}  - different: [C, A]\n`, 'contradiction', 'different: [C, A]', /"C" and "A" are one/);
  only(
    'decisions:\n  - different: [A, C]\n  - same: [A, B]\n  - same: [B, C]\n',
    'contradiction',
    'same: [B, C]',
    /are different, but/,
  );
  only(
    'people: [{name: A, aliases: [B]}]\ndecisions: [{different: [A, B]}]',
    'contradiction',
    '{different: [A, B]}',
    /one entry/,
  );
  only(
    'people: [{name: A, misspellings: [B]}]\ndecisions: [{allow: B}]',
    'contradiction',
    '{allow: B}',
    /no longer reported/,
  );
  only('decisions: [{same: [A]}]', 'value', '[A]', /Two names/);
  only('decisions: [{same: [A, A]}]', 'value', '[A, A]', /one name twice/);
  only('decisions: [{by: Ann}]', 'missing', 'by', /decides nothing/);
  only('decisions: [{same: [A, B], allow: C}]', 'value', 'allow', /one thing/);
  only('decisions: [{same: [A, B], in: quotations}]', 'value', 'quotations', /Take "in" away/);
  assert.equal(read(`${same}  - different: [C, A]\n`).guide?.decisions.length, 2);
});

test('patterns that cannot work', () => {
  only('archive: [old\\2019]', 'pattern', 'old\\2019', /Write \//);
  only("archive: ['!old']", 'pattern', "'!old'", /cannot begin with "!"/);
  only('archive: ["{a,b"]', 'pattern', '"{a,b"', /without its }/);
  only('archive: [../old]', 'pattern', '../old', /cannot leave/);
  only('archive: [C:/old]', 'pattern', 'C:/old', /without a drive/);
  only('archive: *.txt', 'value', '*.txt', /quotation marks around it: '\*\.txt'/);
  only('archive: !drafts/x', 'value', '!drafts/x', /quotation marks/);
  only('decisions: [{allow: A, in: ../x}]', 'pattern', '../x', /cannot leave/);
});

test('what is no YAML has no guide, so that the last good one goes on working', () => {
  const broken: [string, string, RegExp][] = [
    ['people:\n  - name: A\n\trole: x\n', '\t', /spaces here, not with tabs/],
    ['people:\n  - name: @x\n', '@x', /quotation marks around the whole/],
    ['people:\n  - name: a: b\n', 'a: b', /begins a new key/],
    ['people:\n  - name: A\n  role: x\n', 'role: x', /exactly as far as its neighbours/],
    ['people:\n  - name: A\n   role: x\n', 'role: x', /moved in too far/],
    ['people\n  - name: A\n', 'people', /colon is missing/],
    ["people:\n  - name: 'O'Neil'\n", "Neil'", /marks of the other kind/],
    ['people:\n  - name: "Ann\nplaces:\n  - name: B\n', '"Ann', /quotation mark is not closed/],
    ["people:\n  - name: 'Ann\n\n\n", "'Ann", /apostrophe/],
    ['people:\n  - name: A\n    aliases: [B, C\n    role: x\n', '[B, C', /Put a \]/],
    ['people: [\n', '[', /bracket is not closed/],
    ['people: [\n  { name: A }\n', '[', /bracket is not closed/],
    ['people: { name: A\nplaces: []\n', '{ name: A', /Put a \}/],
  ];
  for (const [text, under, says] of broken) {
    assert.equal(read(text).guide, undefined);
    const [code, at, message] = told(text)[0] ?? [];
    assert.deepEqual([code, at], ['syntax', under], text);
    assert.match(message ?? '', says);
  }
});

test('a misspelling of an entry cannot be somebody else', () => {
  const text =
    'people:\n  - name: Dmitry Petelin\n    misspellings: [Dimitri Petelin]\ndecisions:\n' +
    '  - different: [Dimitri Petelin, Dmitry Petelin]\n';
  const under = 'different: [Dimitri Petelin, Dmitry Petelin]';
  only(text, 'contradiction', under, /lists "Dimitri Petelin" as a misspelling/);
  assert.deepEqual(read(text).guide?.decisions, []);
  assert.deepEqual(told(text.replace('Dmitry Petelin]', 'Dmitry Belov]')), []);
});

test('a place that is nearly a word is asked about, and a version that is not known named as such', () => {
  for (const near of ['quotation', 'Quotations', 'everywere']) {
    const text = `decisions:\n  - { allow: Kiev, in: ${near} }\n`;
    const meant = near === 'everywere' ? 'everywhere' : 'quotations';
    only(text, 'unknown', near, new RegExp(`Did you mean "${meant}"\\?`));
    assert.equal(read(text).problems[0]?.fix?.edit.newText, meant);
    assert.deepEqual(read(text).guide?.decisions.length, 1);
  }
  for (const path of ['archive', 'quotation/**', 'quotation.txt', 'locations', 'quotations'])
    assert.deepEqual(told(`decisions:\n  - { allow: Kiev, in: ${path} }\n`), []);
  only('version: 2\n', 'unknown', '2', /reads version 1 .* may be from a newer one/);
});

test('the place of a fault is found in one pass', () => {
  for (const text of [
    `a: "${' '.repeat(500_000)}`,
    `a: [${'\n'.repeat(500_000)}`,
    `a: b\n- c${' '.repeat(300_000)}`,
  ]) {
    const started = performance.now();
    assert.equal(read(text).guide, undefined);
    assert.ok(performance.now() - started < 3000);
  }
});

test('a merge conflict is told as one, at its markers', () => {
  const text = 'people:\n<<<<<<< HEAD\n  - name: A\n=======\n  - name: B\n>>>>>>> desk\n';
  assert.equal(read(text).guide, undefined);
  assert.deepEqual(
    told(text).map(([code, under]) => [code, under]),
    [
      ['conflict', '<<<<<<< HEAD'],
      ['conflict', '>>>>>>> desk'],
    ],
  );
});

test('a second document is said, and the first works', () => {
  const text = 'people: [{name: A}]\n---\npeople: [{name: B}]\n';
  only(text, 'syntax', '---', /Nothing below this line/);
  assert.equal(read(text).guide?.people.length, 1);
});

test('references of YAML do nothing, so that none can grow', () => {
  const bomb = `a: &a [x,x]\n${[...'bcdefghijk'].map((key, i) => `${key}: &${key} [*${'abcdefghijk'[i]},*${'abcdefghijk'[i]}]\n`).join('')}`;
  assert.ok(read(bomb).guide);
  only('people:\n  - name: &n A\n  - name: *n\n', 'value', '*n', /references do not work/);
});

test('what is too large or too deep is said, and takes no time', () => {
  only(`# ${'x'.repeat(1_000_001)}`, 'too-large', '', /too large/);
  for (const piece of ['[', '{a: ', '- ', '? ', '- - ']) {
    const started = performance.now();
    assert.equal(read(piece.repeat(200_000)).guide, undefined);
    assert.ok(performance.now() - started < 2000, piece);
  }
  only(`rules: ${'['.repeat(30)}${']'.repeat(30)}`, 'value', `${'['.repeat(30)}${']'.repeat(30)}`, /key/);
});

test('total: any text is read, and each problem lies in the text and says something', () => {
  const piece = fc.constantFrom(
    ...[
      'people:',
      'name: A',
      'decisions:',
      'same: [A, B]',
      'rules:',
      '- ',
      '  ',
      '\n',
      '\t',
      '\r\n',
      '"',
      "'",
    ],
    ...[
      '[',
      ']',
      '{',
      '}',
      ': ',
      '#',
      '&a',
      '*a',
      '!x',
      '|',
      '>',
      '---',
      '\n  - ',
      '<<<<<<<',
      '\ufeff',
      '\ud800',
      '?',
    ],
    ...['__proto__', 'constructor: 1', 'archive: [a]', 'in: x'],
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 30 }), pieces => {
      const text = pieces.join('');
      for (const { span, message } of read(text).problems) {
        assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length, JSON.stringify(text));
        assert.ok(message.length > 20);
      }
    }),
    { numRuns: 2000 },
  );
});
