import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KINDS } from '../../../server/src/names/kind.ts';
import { closest } from '../../../server/src/report/did-you-mean.ts';
import { invocationOf } from '../../../server/src/report/invocation.ts';
import type { Token } from '../../../server/src/report/options.ts';
import { COMMANDS, editorHint, helpText, noArticlesText } from '../../../server/src/report/usage.ts';

/** Tokens as Node's `parseArgs` gives them; "--name=value" for an option with one. */
function invoke(...args: string[]) {
  const tokens = args.map((arg): Token => {
    if (!arg.startsWith('-')) return { kind: 'positional', value: arg };
    const [rawName = '', value] = arg.split('=');
    return { kind: 'option', name: rawName.replace(/^-+/, ''), rawName, value };
  });
  return invocationOf(tokens);
}

function refusal(...args: string[]): string {
  const invocation = invoke(...args);
  assert.equal(invocation.do, 'refuse');
  return invocation.do === 'refuse' ? invocation.message : '';
}

test('what is asked for', () => {
  const [check, exporting] = ['check', 'export'].map(name => COMMANDS.find(each => each.name === name));
  assert.deepEqual(invoke('check', 'x'), { do: 'check', folder: 'x', format: 'text', colour: true });
  assert.deepEqual(invoke('--format=jsonl', 'export', '--no-colour', 'x y'), {
    do: 'run',
    command: exporting,
    folder: 'x y',
    format: 'jsonl',
    colour: false,
    kinds: KINDS,
  });
  assert.deepEqual(invoke('--help'), { do: 'help' });
  assert.deepEqual(invoke('help'), { do: 'help' });
  assert.deepEqual(invoke('help', 'check'), { do: 'help', command: check });
  assert.deepEqual(invoke('check', '--help'), { do: 'help', command: check });
  assert.deepEqual(invoke('--version'), { do: 'version' });
});

test('the cast of some kinds', () => {
  const asked = invoke('entities', 'x', '--kind=place, Person', '--kind=place');
  assert.ok(asked.do === 'run' && asked.command.name === 'entities');
  assert.deepEqual(asked.do === 'run' && asked.kinds, ['person', 'place']);
});

test('two names, or lines of them', () => {
  const pair = { do: 'compare', names: ['a b', 'c'], format: 'text', colour: true };
  assert.deepEqual(invoke('compare', 'a b', 'c'), pair);
  assert.deepEqual(invoke('compare', 'a b', 'c', '--format=tsv'), { ...pair, format: 'tsv' });
  assert.deepEqual(invoke('compare', '--tsv'), { do: 'compare lines', format: 'tsv' });
  assert.deepEqual(invoke('--format=json', 'compare', '--tsv'), { do: 'compare lines', format: 'json' });
  assert.deepEqual(invoke('help', 'compare').do, 'help');
});

test('what is to be reported, and of which article', () => {
  const rest = { do: 'check', format: 'text', colour: true };
  assert.deepEqual(
    invoke('check', 'x', '--rule=name-slip, name-variant', '--rule=craft-name', '--severity=Warning'),
    {
      ...{ ...rest, folder: 'x', severity: 'warning' },
      rules: ['name-slip', 'name-variant', 'craft-name'],
    },
  );
  assert.deepEqual(invoke('check', 'x', '--baseline=b.json'), { ...rest, folder: 'x', baseline: 'b.json' });
  assert.deepEqual(invoke('check', '--stdin'), { ...rest, stdin: 'stdin.txt' });
  assert.deepEqual(invoke('check', 'x', '--stdin', '--stdin-path=a.txt'), {
    ...rest,
    folder: 'x',
    stdin: 'a.txt',
  });
});

test('what is to be changed', () => {
  const rest = { do: 'fix', folder: 'x', colour: true };
  assert.deepEqual(invoke('fix', 'x'), { ...rest, write: true, quotations: false });
  assert.deepEqual(invoke('fix', '--dry-run', 'x', '--include-quotations', '--only=name-variant'), {
    ...{ ...rest, write: false, quotations: true },
    rules: ['name-variant'],
  });
});

test('npm start: the sample, unless a folder is given', () => {
  const sample = invoke('start', '--sample=s');
  const given = invoke('start', '--sample=s', 'x');
  const rest = { do: 'check', format: 'text', colour: true };
  assert.deepEqual(sample, { ...rest, folder: 's', start: 'sample' });
  assert.deepEqual(given, { ...rest, folder: 'x', start: 'given' });
  assert.match(refusal('start'), /which folder/);
});

test('what is refused says in one line what is possible', () => {
  const cases: [string[], RegExp][] = [
    [[], /what is to be done\? \(possible: check, fix, init, export, entities, compare;/],
    [['chekc', 'x'], /there is no command "chekc" - did you mean check\?/],
    [['exprot'], /did you mean export\?/],
    [
      ['frobnicate'],
      /there is no command "frobnicate" \(possible: check, fix, init, export, entities, compare, help;/,
    ],
    [['help', 'chek'], /did you mean check\?/],
    [['check'], /which folder\? namedesk check <folder>/],
    [['check', ''], /which folder/],
    [['check', 'a', 'b'], /one folder at a time: what is "b"\?/],
    [
      ['check', 'a', '--format=jsno'],
      /no format for check "jsno" - did you mean json\? \(possible: text, json, jsonl, sarif, github;/,
    ],
    [['export', 'a', '--format=sarif'], /no format for export "sarif" \(possible: jsonl;/],
    [['check', 'a', '--only=name-slip'], /no option for check "--only"/],
    [['check', 'a', '--rule=name-slop'], /no rule "name-slop" - did you mean name-slip\?/],
    [['check', 'a', '--severity=loud'], /no severity "loud" \(possible: error, warning, information, hint;/],
    [['check', 'a', '--stdin-path=b'], /--stdin reads it/],
    [['check', 'a', '--baseline'], /--baseline needs a value/],
    [['fix'], /which folder\? namedesk fix <folder>/],
    [
      ['fix', 'a', '--rule=name-slip'],
      /no option for fix "--rule" - did you mean --only\?|no option for fix "--rule"/,
    ],
    [['fix', 'a', '--dry-rum'], /did you mean --dry-run\?/],
    [['check', 'a', '--format'], /--format needs a value/],
    [['check', 'a', '--formatt=json'], /no option "--formatt" - did you mean --format\?/],
    [
      ['check', 'a', '--kind=person'],
      /no option for check "--kind" \(possible: --format, --rule, --severity/,
    ],
    [['entities', 'a', '--tsv'], /no option for entities "--tsv"/],
    [['entities', 'a', '--kind=persn'], /no kind "persn" - did you mean person\? \(possible: person, space/],
    [['entities', 'a', '--kind=organization'], /did you mean organisation\?/],
    [['entities', 'a', '--kind'], /--kind needs a value/],
    [['entities', 'a', '--format=tvs'], /no format for entities "tvs" - did you mean tsv\?/],
    [['entites', 'a'], /did you mean entities\?/],
    [['compare'], /which two names\? namedesk compare "<name>"/],
    [['compare', 'a'], /"a", and which other name\?/],
    [['compare', 'Ann', 'Lee', 'Bob'], /what is "Bob"\? \(a name with spaces needs quotation marks/],
    [['compare', 'a', ' '], /a name is empty/],
    [['compare', 'a', '--tsv'], /reads the names from standard input: what is "a"\?/],
    [['compare', '--tsv', '--format=text'], /no format for compare --tsv "text" \(possible: tsv, json/],
    [['compare', 'a', 'b', '--kind=person'], /no option for compare "--kind"/],
    [['check', 'a', '--x\n\x1b'], /"--x\\n\\u\{001B\}"/],
  ];
  for (const [args, message] of cases) {
    assert.match(refusal(...args), message);
    assert.doesNotMatch(refusal(...args), /\n/);
  }
});

test('did you mean', () => {
  assert.equal(closest('CHECK', ['check', 'export']), 'check');
  assert.equal(closest('xyz', ['check', 'export']), undefined);
  assert.equal(closest('', []), undefined);
  assert.equal(closest('a'.repeat(1e6), ['check']), undefined);
});

test('every command is in the help, and no line is longer than a terminal', () => {
  const texts = [helpText(), noArticlesText(), ...COMMANDS.map(helpText)];
  for (const { name } of COMMANDS) assert.ok(helpText().includes(`namedesk ${name}`));
  for (const line of texts.join('\n').split('\n')) assert.ok(line.length <= 100, line);
});

test('the way to the editor can be pasted into a shell', () => {
  assert.match(editorHint(undefined), /\n {2}npm run editor\n$/);
  assert.match(editorHint('~/news/monday'), /npm run editor -- ~\/news\/monday\n$/);
  assert.match(editorHint("it's $HOME"), /npm run editor -- 'it'\\''s \$HOME'\n$/);
});
