import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkCorpus } from '../../../server/src/check/check.ts';
import { RULES } from '../../../server/src/check/rules.ts';
import {
  type DecisionAction,
  decided,
  decisionsFor,
  takenBack,
} from '../../../server/src/features/decisions.ts';
import { readStyleGuide } from '../../../server/src/styleguide/read.ts';
import { EMPTY_STYLE_GUIDE, type StyleGuide } from '../../../server/src/styleguide/style-guide.ts';
import { applyEdits } from '../../../server/src/styleguide/text-edit.ts';
import { undone } from '../../../server/src/styleguide/undone.ts';
import { parseFixture } from '../../support/fixture.ts';
import { markedCorpus } from '../../support/marked.ts';

const fixture = parseFixture(`Slips and variants of one man, one in a quotation, and a craft.
--- a.txt
«Dmitry Petelin»:person slept in «Soyuz MS-22»:spacecraft.
--- b.txt
Russian cosmonaut «Dmitry Petelin»:person woke in «Soyuz MS-22»:spacecraft.
--- sub/c.txt
«Dmitry Petlin»:person slept; later «Petlin»:person ate. “«Dimitri Petelin»:person left «Soyuz MS22»:spacecraft,” she said.
`);
const snapshot = markedCorpus(fixture).snapshot();
const problems = checkCorpus(snapshot);

function actionsAt(spelling: string, guide: StyleGuide = EMPTY_STYLE_GUIDE): readonly DecisionAction[] {
  const problem = problems.find(({ occurrence }) => occurrence.mention.spelling === spelling);
  assert.ok(problem, spelling);
  return decisionsFor(snapshot, problem, guide);
}

/** What a file says, and what is wrong with it. */
function read(text: string) {
  const { guide, problems: faults } = readStyleGuide(text, RULES);
  assert.ok(guide, text);
  return { guide, faults };
}

function carriedOut(text: string, edit: ReturnType<typeof decided>): string {
  assert.ok('edits' in edit, 'refused' in edit ? edit.refused : '');
  return applyEdits(text, edit.edits);
}

test('a slip: right here or everywhere, two people, into the style guide', () => {
  assert.deepEqual(
    actionsAt('Dmitry Petlin').map(({ title }) => title),
    [
      'Allow “Dmitry Petlin” in this article',
      'Allow “Dmitry Petlin” everywhere',
      '“Dmitry Petlin” and “Dmitry Petelin” are different people',
      'Add “Dmitry Petelin” to the style guide',
    ],
  );
});

test('a surname alone is allowed as it stands, and judged by its full name', () => {
  assert.deepEqual(
    actionsAt('Petlin')
      .map(({ title }) => title)
      .slice(0, 3),
    [
      'Allow “Petlin” in this article',
      'Allow “Petlin” everywhere',
      '“Dmitry Petlin” and “Dmitry Petelin” are different people',
    ],
  );
});

test('in a quotation it may be allowed in quotations', () => {
  assert.equal(actionsAt('Dimitri Petelin')[1]?.title, 'Allow “Dimitri Petelin” in quotations');
  assert.ok(
    actionsAt('Soyuz MS22').some(
      ({ title }) => title === '“Soyuz MS22” and “Soyuz MS-22” are different spacecraft',
    ),
  );
});

test('each is written into the file, read back as what it says, and taken back', () => {
  const before = '# Our desk\nversion: 1\npeople:\n  - name: Frank Rubio # of NASA\n';
  for (const { title, decides } of problems.flatMap(problem =>
    decisionsFor(snapshot, problem, EMPTY_STYLE_GUIDE),
  )) {
    const after = carriedOut(before, decided(before, decides));
    assert.notEqual(after, before, title);
    const { guide, faults } = read(after);
    assert.deepEqual(faults, [], title);
    if (decides.what === 'decision') assert.equal(guide.decisions.length, 1, title);
    if (decides.what === 'entry') {
      const entry = [...guide.people, ...guide.spacecraft].find(({ name }) => name === decides.entry.name);
      assert.deepEqual(entry?.misspellings, decides.entry.misspellings, title);
    }
    const { guide: back } = read(carriedOut(after, takenBack(after, decides)));
    assert.deepEqual(
      [back.decisions, back.people.map(({ name }) => name), back.spacecraft],
      [[], ['Frank Rubio'], []],
      title,
    );
  }
});

test('an entry has what the articles know', () => {
  const added = actionsAt('Dmitry Petlin').at(-1)?.decides;
  assert.deepEqual(added, {
    what: 'entry',
    entry: {
      kind: 'person',
      name: 'Dmitry Petelin',
      aliases: [],
      misspellings: ['Dmitry Petlin', 'Dimitri Petelin'],
      ...(added?.what === 'entry' && added.entry.role ? { role: added.entry.role } : {}),
    },
  });
});

test('who is listed learns of the other spelling instead', () => {
  const { guide } = read(
    'version: 1\npeople:\n  - name: Dmitry Petelin\n    misspellings: [Dimitri Petelin]\n',
  );
  const titles = (spelling: string) =>
    actionsAt(spelling, guide)
      .map(({ title }) => title)
      .slice(-2);
  assert.deepEqual(titles('Dmitry Petlin'), [
    'List “Dmitry Petlin” as a misspelling of “Dmitry Petelin”',
    'List “Dmitry Petlin” as another right name of “Dmitry Petelin”',
  ]);
  // What is listed is one by that: it is no longer asked whether it is.
  const asked = actionsAt('Dimitri Petelin', guide).filter(({ decides }) => decides.what === 'decision');
  assert.ok(asked.length > 0 && asked.every(({ title }) => title.startsWith('Allow ')));
  assert.deepEqual(
    titles('Dimitri Petelin').at(-1),
    'List “Dimitri Petelin” as another right name of “Dmitry Petelin”',
  );
});

test('where the articles are split the desk may list either', () => {
  const [problem] = problems;
  assert.ok(problem);
  const choices = ['Dimitri', 'Dmitry'].map(text => ({ text, suggestion: `${text} Petelin` }));
  assert.deepEqual(
    decisionsFor(snapshot, { ...problem, choices }, EMPTY_STYLE_GUIDE)
      .map(({ title }) => title)
      .slice(-2),
    ['Add “Dimitri Petelin” to the style guide', 'Add “Dmitry Petelin” to the style guide'],
  );
});

test('law: any row of decisions, taken back in turn, leaves nothing decided, and no comment is lost', () => {
  const all = problems.flatMap(problem => decisionsFor(snapshot, problem, EMPTY_STYLE_GUIDE));
  const before = '# Our desk\nversion: 1 # the first\n\n# Nobody yet.\n';
  fc.assert(
    fc.property(fc.shuffledSubarray(all), chosen => {
      let text = before;
      for (const { decides } of chosen) text = carriedOut(text, decided(text, decides));
      for (const comment of ['# Our desk', '# the first', '# Nobody yet.']) assert.ok(text.includes(comment));
      assert.deepEqual(
        // Each was offered without the others: a misspelling cannot be somebody else.
        read(text).faults.filter(({ severity, code }) => severity === 'error' && code !== 'contradiction'),
        [],
      );
      for (const { decides } of [...chosen].reverse()) text = carriedOut(text, takenBack(text, decides));
      const { guide } = read(text);
      assert.deepEqual([guide.decisions, guide.people, guide.spacecraft], [[], [], []]);
      for (const comment of ['# Our desk', '# the first', '# Nobody yet.']) assert.ok(text.includes(comment));
    }),
    { numRuns: 200 },
  );
});

/** What a desk may have said already of the names that it is asked about, in ways that people write. */
const CRAFT = '  - name: Soyuz MS-22 # docked\n    aliases: [Soyuz MS22]\n';
const guideWithThem = fc
  .record({
    dmitry: fc.constantFrom(
      '',
      '  - name: Dmitry Petelin\n',
      '  - name: Dmitry Petelin\n    aliases: [Dmitry Petlin, Dimitri Petelin]\n    note: ours\n',
      '  - name: Dmitry Petelin\n    misspellings:\n      - Dmitry Petlin # often\n    role: cosmonaut\n',
      '  - { name: Dmitry Petelin, aliases: [Dimitri Petelin], misspellings: [Dmitry Petlin] }\n',
    ),
    craft: fc.constantFrom('', CRAFT, CRAFT.replace('aliases', 'misspellings')),
    decisions: fc.subarray([
      '  - same: [Dmitry Petlin, Dmitry Petelin]\n    by: Ann\n    why: one man # sure\n',
      '  # asked twice\n  - different: [Dmitry Petelin, Dimitri Petelin]\n    on: 2024-05-01\n',
      '  - allow: Dmitry Petlin\n    in: sub/c.txt\n',
      '  - allow: Petlin\n    by: Bo\n',
      '  - same: [Soyuz MS22, Soyuz MS-22]\n',
    ]),
    eol: fc.constantFrom('\n', '\r\n'),
    last: fc.constantFrom('\n', ''),
  })
  .map(({ dmitry, craft, decisions, eol, last }) =>
    [
      '# Our desk\nversion: 1\n',
      dmitry && `people:\n${dmitry}`,
      craft && `spacecraft:\n${craft}`,
      decisions.length > 0 && `decisions:\n${decisions.join('')}`,
    ]
      .filter(each => each)
      .join('\n')
      .replace(/\n$/, last)
      .replaceAll('\n', eol),
  );

test('law: what is undone at once leaves the text that was there, whatever it said of these names', () => {
  const offered = problems.flatMap(problem => decisionsFor(snapshot, problem, EMPTY_STYLE_GUIDE));
  const learnt = (['alias', 'misspelling'] as const).flatMap(what =>
    ['Dmitry Petlin', 'Dimitri Petelin'].map(
      spelling => ({ what, kind: 'person', name: 'Dmitry Petelin', spelling }) as const,
    ),
  );
  const decision = fc.constantFrom(...offered.map(({ decides }) => decides), ...learnt);
  const seen = new Set<string>();
  fc.assert(
    fc.property(guideWithThem, decision, (before, decides) => {
      const after = carriedOut(before, decided(before, decides));
      seen.add(after === before ? 'stood' : after.length < before.length ? 'shorter' : 'longer');
      assert.equal(carriedOut(after, undone(after, { before, after })), before);
      const otherEnds = (text: string) =>
        text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n');
      const asSaved = otherEnds(after);
      assert.equal(carriedOut(asSaved, undone(asSaved, { before, after })), otherEnds(before));
      const since = `${after}# more\n`;
      assert.ok('refused' in undone(since, { before, after }));
    }),
    { numRuns: 500 },
  );
  assert.deepEqual([...seen].sort(), ['longer', 'shorter', 'stood']);
});
