import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { checkCorpus } from '../../../server/src/check/check.ts';
import { RULES } from '../../../server/src/check/rules.ts';
import { readBaseline, withoutKnown } from '../../../server/src/report/baseline.ts';
import { githubReport } from '../../../server/src/report/github.ts';
import { jsonLines, jsonReport } from '../../../server/src/report/json.ts';
import type { Outcome } from '../../../server/src/report/outcome.ts';
import { sarifReport } from '../../../server/src/report/sarif.ts';
import { inputFor, selected } from '../../../server/src/report/selection.ts';
import { parseFixture } from '../../support/fixture.ts';
import { markedCorpus } from '../../support/marked.ts';
import { entity, occurrence, part, problem, usage } from '../../support/outcome.ts';

const fixture = parseFixture(`Some of everything.
--- a, b: 100%.txt
«Dmitry Petelin»:person woke up. 🚀 Later «Dmitry Petlin»:person slept; and “«Dimitri Petelin»:person,” she said.
--- b.txt
«Dmitry Petelin»:person woke and «Dmitry Petelin»:person ate.
--- sub/c.txt
«Dmitry Petelin»:person was there.
--- sub/d.txt
It was late, the pumps were silent and the lights were low when the flight engineer «Dimitri
Petelin»:person slept.
`);
const problems = checkCorpus(markedCorpus(fixture).snapshot());
const outcome: Outcome = {
  articles: 4,
  problems,
  undecided: [],
  skipped: [{ file: 'odd\n:,.txt', why: 'not text, 50% of it' }],
};
const at = (path: string) => `desk/${path}`;

test('the cases are there', () => {
  assert.deepEqual(
    problems.map(({ rule, occurrence: { analysis, mention } }) => [analysis.path, rule, mention.quoted]),
    [
      ['a, b: 100%.txt', 'name-slip', false],
      ['a, b: 100%.txt', 'name-variant', true],
      ['sub/d.txt', 'name-variant', false],
    ],
  );
});

interface Sarif {
  runs: {
    tool: {
      driver: { rules: { id: string; help: { text: string }; defaultConfiguration: { level: string } }[] };
    };
    columnKind: string;
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      locations: {
        physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> };
      }[];
      relatedLocations: { message: { text: string } }[];
      partialFingerprints: Record<string, string>;
      fixes?: { artifactChanges: { replacements: { insertedContent: { text: string } }[] }[] }[];
    }[];
  }[];
}

test('SARIF is valid by its schema, and says where, why and what instead', () => {
  const text = sarifReport(outcome, { version: '1.2.3', at });
  const schema = JSON.parse(
    readFileSync(new URL('../../fixtures/sarif/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'),
  );
  // Draft 4 says "id" for what later drafts call "$id"; nothing else in this schema differs.
  const { id: _, $schema: __, ...body } = schema;
  const validate = new Ajv({
    strict: false,
    validateFormats: false,
    unicodeRegExp: false,
    allErrors: true,
  }).compile(body);
  const log: Sarif = JSON.parse(text);
  assert.ok(validate(log), JSON.stringify(validate.errors, null, 1));
  assert.ok(!validate({ ...log, runs: [{ results: [] }] }), 'the schema can refuse');

  const [run] = log.runs;
  assert.equal(run?.columnKind, 'utf16CodeUnits');
  assert.deepEqual(
    run?.tool.driver.rules.map(({ id }) => id),
    RULES.map(({ id }) => id),
  );
  for (const { ruleId, ruleIndex } of run?.results ?? []) assert.equal(RULES[ruleIndex]?.id, ruleId);
  const [slip, quoted, wrapped] = run?.results ?? [];
  assert.equal(slip?.level, 'warning');
  const place = slip?.locations[0]?.physicalLocation;
  assert.equal(place?.artifactLocation.uri, 'desk/a%2C%20b%3A%20100%25.txt');
  assert.deepEqual(place?.region, { startLine: 1, startColumn: 34, endLine: 1, endColumn: 47 });
  assert.match(slip?.relatedLocations[0]?.message.text ?? '', /“Dmitry Petelin”/);
  assert.equal(slip?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.insertedContent.text, 'Dmitry Petelin');
  assert.equal(quoted?.fixes, undefined, 'what somebody said is not for a machine to change');
  assert.deepEqual(wrapped?.locations[0]?.physicalLocation.region, {
    ...{ startLine: 1, startColumn: 85, endLine: 2, endColumn: 8 },
  });
  const prints = new Set(run?.results.map(each => each.partialFingerprints['namedeskProblem/v1']));
  assert.equal(prints.size, 3);
});

test('GitHub: a command each, and nothing in it that would end it', () => {
  const lines = githubReport(outcome, at).split('\n');
  assert.equal(lines.length, 5);
  assert.match(
    lines[0] ?? '',
    /^::warning file=desk\/a%2C b%3A 100%25\.txt,line=1,endLine=1,col=34,endColumn=47,title=Namedesk name-slip::“Dmitry Petlin”: perhaps “Dmitry Petelin”\? /,
  );
  assert.match(lines[1] ?? '', /^::notice /);
  assert.match(lines[2] ?? '', /^::notice file=desk\/sub\/d\.txt,line=1,endLine=2,title=/);
  assert.equal(
    lines[3],
    '::warning file=desk/odd%0A%3A%2C.txt,title=Namedesk could not read it::not text, 50%25 of it',
  );
  assert.equal(lines[4], '');
});

test('lines: what the report has of each problem, one a line', () => {
  const report = JSON.parse(jsonReport(outcome));
  assert.deepEqual(
    jsonLines(outcome)
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line)),
    report.problems,
  );
  assert.equal(jsonLines({ ...outcome, problems: [] }), '');
});

test('some rules, and as loud as is asked', () => {
  const rules = (selection: Parameters<typeof selected>[1]) =>
    selected(problems, selection).map(({ rule }) => rule);
  assert.deepEqual(rules({}), ['name-slip', 'name-variant', 'name-variant']);
  assert.deepEqual(rules({ severity: 'warning' }), ['name-slip']);
  assert.deepEqual(rules({ severity: 'error' }), []);
  assert.deepEqual(rules({ rules: ['name-variant'] }), ['name-variant', 'name-variant']);
  const hint = [{ ...problems[0], severity: 'hint' }] as typeof problems;
  assert.deepEqual(selected(hint, {}), []);
  assert.equal(selected(hint, { severity: 'hint' }).length, 1);
  assert.equal(selected(hint, { rules: ['name-slip'] }).length, 1);
  for (const { id, severity } of RULES) {
    assert.equal(inputFor({ rules: [id] }).rules[id], severity === 'off' ? 'hint' : undefined);
  }
});

test('a baseline: what an earlier report has is known, wherever it stands by now; one more is new', () => {
  const petelin = entity('Dmitry Petelin', [part([usage('Dmitry', 2), usage('Dimitri', 1)])]);
  const text = 'Dimitri Petelin. Dimitri Petelin. Dimitri Petelin.';
  const places = [0, 5, 20].map(from =>
    problem(petelin, occurrence('a.txt', text, 'Dimitri Petelin', from), 'Dmitry Petelin'),
  );
  const later = `New lead.\n\n${text}`;
  const moved = [0, 26, 43].map(from =>
    problem(petelin, occurrence('a.txt', later, 'Dimitri Petelin', from), 'Dmitry Petelin'),
  );
  const report = (some: typeof places) =>
    readBaseline(jsonReport({ articles: 1, problems: some, undecided: [], skipped: [] }));
  const two = report(places.slice(0, 2));
  assert.ok(!('why' in two));
  assert.deepEqual(withoutKnown(moved, two), moved.slice(2));
  assert.deepEqual(withoutKnown(moved.slice(1), two), []);
  const other = { ...moved[0], suggestion: 'Dimitry Petelin' } as (typeof moved)[number];
  assert.deepEqual(withoutKnown([other], two), [other]);
  const elsewhere = problem(petelin, occurrence('b.txt', text, 'Dimitri Petelin'), 'Dmitry Petelin');
  assert.deepEqual(withoutKnown([elsewhere], two), [elsewhere]);
});

test('a broken baseline is refused in words', () => {
  const cases: [string, RegExp][] = [
    ['', /not JSON/],
    ['{"version":1', /not JSON/],
    ['[]', /no "problems"/],
    ['{"problems":{}}', /no "problems"/],
    ['{"version":2,"problems":[]}', /another version/],
    ['{"version":1,"problems":[null]}', /problem 1 is none/],
    ['{"version":1,"problems":[{"file":"a.txt","rule":"name-slip","text":"x"}]}', /problem 1 lacks/],
  ];
  for (const [json, why] of cases) {
    const read = readBaseline(json);
    assert.match('why' in read ? String(read.why) : '', why, json);
  }
  assert.ok(!('why' in readBaseline('\ufeff{"version":1,"problems":[]}')));
});
