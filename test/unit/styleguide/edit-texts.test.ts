import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GuideEdit } from '../../../server/src/styleguide/change.ts';
import { addDecision, removeDecision } from '../../../server/src/styleguide/edit-decisions.ts';
import {
  addAlias,
  addEntry,
  addMisspelling,
  removeEntry,
  renameEntry,
} from '../../../server/src/styleguide/edit-entries.ts';
import { addToList, setRule } from '../../../server/src/styleguide/edit-settings.ts';
import { applyEdits } from '../../../server/src/styleguide/text-edit.ts';

/** The text after each edit in turn. */
function after(text: string, ...steps: ((text: string) => GuideEdit)[]): string {
  return steps.reduce((now, step) => {
    const edit = step(now);
    assert.ok('edits' in edit);
    return applyEdits(now, edit.edits);
  }, text);
}

const DESK = `# The desk's own
people:
  # the crew
  - name: Ann Bell # sure
    aliases: [A. Bell]

    role: pilot
  # - name: Cy Dodd

places:
  - {name: Kyiv}
# the end
`;

test('an entry goes behind the last of its section, before the comments that follow', () => {
  assert.equal(
    after(DESK, text => addEntry(text, { kind: 'person', name: 'Zoë Fox', role: 'editor: news' })),
    DESK.replace('    role: pilot\n', "    role: pilot\n  - name: Zoë Fox\n    role: 'editor: news'\n"),
  );
});

test('a section that is not there goes to the end, with a blank line before it', () => {
  assert.equal(
    after(DESK, text => addDecision(text, { verdict: 'different', names: ['A', "O'B: c"], why: 'no: two' })),
    `${DESK}\ndecisions:\n  - different: [A, "O'B: c"]\n    why: 'no: two'\n`,
  );
});

test('what is added to an entry stands near its name, in the way that it is written', () => {
  assert.equal(
    after(
      DESK,
      text => addAlias(text, 'person', 'Ann Bell', 'Annie'),
      text => addMisspelling(text, 'person', 'Ann Bell', 'Ann Ball'),
      text => addAlias(text, 'place', 'Kyiv', 'Kyjiv, old'),
    ),
    DESK.replace('[A. Bell]', '[A. Bell, Annie]\n    misspellings: [Ann Ball]').replace(
      '{name: Kyiv}',
      "{name: Kyiv, aliases: ['Kyjiv, old']}",
    ),
  );
});

test('an entry that is there is completed, and its own word stays', () => {
  assert.equal(
    after(DESK, text =>
      addEntry(text, {
        kind: 'person',
        name: 'Ann Bell',
        role: 'captain',
        note: 'new',
        aliases: ['A. Bell', 'B'],
      }),
    ),
    DESK.replace('[A. Bell]', '[A. Bell, B]').replace('role: pilot\n', 'role: pilot\n    note: new\n'),
  );
});

test('another approved spelling', () => {
  assert.equal(
    after(DESK, text => renameEntry(text, 'person', 'Ann Bell', 'Anne Bell')),
    DESK.replace('Ann Bell', 'Anne Bell'),
  );
});

test('an empty file begins with the version, with the line ends that it has', () => {
  assert.equal(
    after('', text => setRule(text, 'name-slip', 'off')),
    'version: 1\n\nrules:\n  name-slip: off\n',
  );
  assert.equal(
    after('\ufeff# ours\r\n', text => addToList(text, 'exclude', '*.bak')),
    "\ufeff# ours\r\narticles:\r\n  exclude: ['*.bak']\r\n",
  );
});

test('the last of a section takes it along, but for its comments', () => {
  const one = 'people:\n  - name: A\n\nplaces:\n  # ours\n  - name: B\n';
  const removed = after(one, text => removeEntry(text, 'person', 'A'));
  assert.equal(removed, 'places:\n  # ours\n  - name: B\n');
  assert.equal(
    after(removed, text => removeEntry(text, 'place', 'B')),
    'places:\n  # ours\n',
  );
});

test('a decision is undone whoever made it, and however its names stand', () => {
  const text =
    'decisions:\n  - same: [A, B] # long ago\n    by: Ann\n  - allow: C\n  - allow: C\n    in: everywhere\n';
  assert.equal(
    after(text, now => removeDecision(now, { verdict: 'same', names: ['B', 'A'] })),
    'decisions:\n  - allow: C\n  - allow: C\n    in: everywhere\n',
  );
  assert.equal(
    after(text, now => removeDecision(now, { verdict: 'allow', name: 'C', where: 'everywhere' })),
    'decisions:\n  - same: [A, B] # long ago\n    by: Ann\n',
  );
});

test('a bad pattern is refused with its reason', () => {
  const edit = addToList('', 'archive', 'old\\2019');
  assert.ok('refused' in edit && /Write \//.test(edit.refused));
});

test('a style guide of thousands of entries is changed at once', () => {
  const entries = Array.from({ length: 2000 }, (_, i) => `  - name: Person ${i}\n    aliases: [P ${i}]\n`);
  const text = `people:\n${entries.join('')}`;
  const started = performance.now();
  const changed = after(text, now => addAlias(now, 'person', 'Person 1999', 'Last'));
  assert.ok(changed.endsWith('[P 1999, Last]\n'));
  assert.ok(performance.now() - started < 5000);
});
