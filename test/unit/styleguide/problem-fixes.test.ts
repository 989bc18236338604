import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readStyleGuide } from '../../../server/src/styleguide/read.ts';
import { applyEdits } from '../../../server/src/styleguide/text-edit.ts';
import { RULES } from './rules.ts';

/** The text after each fix that is offered, the first one first, until none is. */
function mended(text: string): string {
  let now = text;
  for (let i = 0; i < 20; i++) {
    const fix = readStyleGuide(now, RULES).problems.find(problem => problem.fix)?.fix;
    if (fix === undefined) return now;
    assert.ok(fix.title.length > 5);
    now = applyEdits(now, [fix.edit]);
  }
  return now;
}

const cases: readonly (readonly [string, string])[] = [
  ['peple:\n  - name: A\n', 'people:\n  - name: A\n'],
  ['rules: { name-varient: warn }\n', 'rules: { name-variant: warning }\n'],
  ['people:\n  -name: A\n', 'people:\n  - name: A\n'],
  ['people:\n  - Ann Bell # sure\n', 'people:\n  - name: Ann Bell # sure\n'],
  ['archive: *.txt\n', "archive: '*.txt'\n"],
  ['archive: [*.txt, **/old]\n', "archive: ['*.txt', '**/old']\n"],
  ['archive: [old\\2019]\n', 'archive: [old/2019]\n'],
  ['people:\n\t- name: A\n\t\trole: x\n', 'people:\n  - name: A\n    role: x\n'],
  ['people:\n  - name: @nn\n', "people:\n  - name: '@nn'\n"],
  ['people:\n  - name: Ann: x\n', "people:\n  - name: 'Ann: x'\n"],
];

for (const [before, after] of cases)
  test(`mended at a stroke: ${JSON.stringify(before)}`, () => {
    assert.equal(mended(before), after);
    assert.deepEqual(readStyleGuide(after, RULES).problems, []);
  });

test('every fix lies in the text', () => {
  const piece = fc.constantFrom(
    ...[
      'people:',
      'peple:',
      '- name: A',
      '-name: B',
      '\n',
      '\n  ',
      '\t',
      '*.txt',
      '@x',
      'a: b: c',
      'archive: ',
      '[',
      ']',
      '\\',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 15 }), pieces => {
      const text = pieces.join('');
      for (const { fix } of readStyleGuide(text, RULES).problems)
        if (fix)
          assert.ok(fix.edit.start >= 0 && fix.edit.start <= fix.edit.end && fix.edit.end <= text.length);
    }),
    { numRuns: 500 },
  );
});
