import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jsonReport } from '../../../server/src/report/json.ts';
import { entity, occurrence, part, problem, usage } from '../../support/outcome.ts';

const petelin = entity('Dmitry Petelin', [part([usage('Dmitry', 7), usage('Dmitri', 1)])]);

test('the form, byte for byte', () => {
  const text = 'Headline\r\n\r\n🛰 Dmitri Petelin waited.';
  const problems = [problem(petelin, occurrence('sub/b.txt', text, 'Dmitri Petelin'), 'Dmitry Petelin')];
  const skipped = [{ why: 'not text', file: 'scan.txt', other: 1 }];
  assert.equal(
    jsonReport({ articles: 2, problems, undecided: [], skipped }),
    `{"version":1,"articles":2,"problems":[
{"file":"sub/b.txt","start":15,"end":29,"line":3,"column":4,"text":"Dmitri Petelin","rule":"name-variant","reason":"romanisation","severity":"information","message":"Write Dmitry Petelin.","kind":"person","entity":"person:dmitry-petelin","suggestion":"Dmitry Petelin","related":[{"file":"a.txt","start":0,"end":14,"text":"Dmitry Petelin"}]}
],"skipped":[
{"file":"scan.txt","why":"not text"}
]}
`,
  );
});

test('nothing found', () => {
  assert.equal(
    jsonReport({ articles: 0, problems: [], undecided: [], skipped: [] }),
    '{"version":1,"articles":0,"problems":[],"skipped":[]}\n',
  );
});

test('law: valid JSON, whose offsets, line and column lead to the text', () => {
  const any = fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '\r', '🛰', '\ud800', '"', '\\', 'é'),
    maxLength: 60,
  });
  const name = fc.string({ unit: fc.constantFrom('D', 'é', '🛰', '\ud800', '"'), minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(any, name, any, (before, spelling, after) => {
      const text = before + spelling + after;
      const at = occurrence('x"\n.txt', text, spelling);
      const report = jsonReport({
        articles: 1,
        problems: [problem(petelin, at, spelling)],
        undecided: [],
        skipped: [],
      });
      const [found] = JSON.parse(report).problems;
      assert.equal(text.slice(found.start, found.end), found.text);
      const lines = text.split(/\r\n|\r|\n/);
      assert.ok(lines[found.line - 1]?.startsWith(spelling.slice(0, 1), found.column - 1));
    }),
  );
});
