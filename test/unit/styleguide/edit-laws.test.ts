import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { GuideEdit } from '../../../server/src/styleguide/change.ts';
import {
  addDecision,
  type NewDecision,
  removeDecision,
} from '../../../server/src/styleguide/edit-decisions.ts';
import {
  addAlias,
  addEntry,
  addMisspelling,
  removeAlias,
  removeEntry,
  removeMisspelling,
} from '../../../server/src/styleguide/edit-entries.ts';
import { addToList, removeFromList, setRule } from '../../../server/src/styleguide/edit-settings.ts';
import { readStyleGuide } from '../../../server/src/styleguide/read.ts';
import type { Entry, StyleGuide } from '../../../server/src/styleguide/style-guide.ts';
import { applyEdits } from '../../../server/src/styleguide/text-edit.ts';
import { RULES } from './rules.ts';

/** Style guides as people write them: each way of indenting, brackets, comments, ends of lines, half-filled files. */
const FILES: readonly string[] = [
  '',
  '\n',
  '# our names\n',
  '# our names',
  '\ufeff',
  '---\n',
  'version: 1\n',
  'version: 1',
  'people:\n',
  'people: # to come\n  # none yet\nplaces: ~\n',
  'people: []\ndecisions: [ ]   # none\nrules: {}\n',
  '{}',
  '{ people: [{ name: Ann, aliases: [A] }], rules: { name-slip: off } }',
  'people:\n- name: Ann\n  aliases:\n  - A\n- name: Bob\n',
  'people:\n    -   name: Ann\n        aliases: A\n        note: |\n          Line\n\n          line\n\n\n# end\n',
  'people:\n  # the crew\n  - name: Ann # sure\n\n    role: pilot\n  # - name: Cy\n\nplaces:\n  - {name: Kyiv}\n# the end',
  '"people":\n  - "name": \'Ann\'\n    misspellings: [\n      Anne, # seen\n      Any,\n    ]\n',
  'decisions:\n  - same: [Ann, Anny]\n    by: Bo\n  - allow: Kiev\nhouse:\n  exceptions:\n    - X Y\n',
  'archive:\n  - old # years\narticles:\n  exclude: [a, b]\nrules:\n  name-slip: hint # quiet\n',
  'people:\n  - role: x\n    name: Ann\n  - aliases: [B]\n    name: Bob\n...\n',
];
const file = fc
  .tuple(fc.constantFrom(...FILES), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([text, eol]) => text.replaceAll('\n', eol));

const word = fc.oneof(
  fc.constantFrom(
    'Ann',
    'Bob',
    'No',
    '1.5',
    "O'Neil: x",
    'a # b',
    '- x',
    '*',
    '"q"',
    'null ago',
    'Raúl',
    '刘洋',
    'Y',
  ),
  fc.constantFrom(
    'x, y',
    '[z]',
    '{z}',
    '@a',
    '%b',
    '!c',
    '&d',
    '|',
    '>',
    '?',
    ': ',
    'a:',
    '#',
    "'",
    '\\',
    'Petelin D.',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter(text => text.trim() !== ''),
);
const name = word.map(text => text.trim()).filter(text => !['~', 'null', '\u0000'].includes(text));
const kind = fc.constantFrom('person', 'place', 'spacecraft', 'organisation') as fc.Arbitrary<Entry['kind']>;
const decision: fc.Arbitrary<NewDecision> = fc.oneof(
  fc.record({
    verdict: fc.constantFrom('same' as const, 'different' as const),
    names: fc.uniqueArray(name, { minLength: 2, maxLength: 3 }),
    why: fc.option(name, { nil: undefined }),
  }) as fc.Arbitrary<NewDecision>,
  fc.record({
    verdict: fc.constant('allow' as const),
    name,
    where: fc.constantFrom('everywhere' as const, 'quotations' as const, { path: 'a/b c.txt' }),
  }),
);

/** The text afterwards; the test fails where a file of the list cannot be changed. */
function done(text: string, edit: GuideEdit): string {
  assert.ok('edits' in edit, `refused: ${JSON.stringify(text)}`);
  let end = 0;
  for (const each of edit.edits) {
    assert.ok(each.start >= end && each.end >= each.start && each.end <= text.length);
    end = each.end;
  }
  return applyEdits(text, edit.edits);
}

function read(text: string): StyleGuide {
  const { guide } = readStyleGuide(text, RULES);
  assert.ok(guide, JSON.stringify(text));
  return guide;
}

/** What a guide says, without where. */
const said = (text: string) =>
  JSON.parse(JSON.stringify(read(text), (key, value) => (key.endsWith('pan') ? undefined : value)));

/** Whether everything of the old text is there in the new one, in order. */
function isKept(before: string, after: string): boolean {
  let at = 0;
  for (const char of after) if (char === before.charAt(at)) at++;
  return at === before.length;
}

const comments = (text: string) =>
  text.match(/# ?(?:our names|to come|none yet|end|the crew|- name: Cy|the end)/g) ?? [];

test('an entry that is added is read back, and every old byte stays', () => {
  fc.assert(
    fc.property(
      file,
      kind,
      name,
      fc.uniqueArray(name, { maxLength: 2 }),
      fc.option(name, { nil: undefined }),
      (text, of, called, aliases, role) => {
        if (['Ann', 'Bob', 'Kyiv'].includes(called)) return;
        const others = aliases.filter(
          each => each !== called && !['A', 'B', 'Ann', 'Bob', 'Kyiv'].includes(each),
        );
        const after = done(
          text,
          addEntry(text, { kind: of, name: called, aliases: others, ...(role ? { role } : {}) }),
        );
        const section = {
          person: 'people',
          place: 'places',
          spacecraft: 'spacecraft',
          organisation: 'organisations',
        }[of];
        const [was, is] = [said(text)[section], said(after)[section]];
        assert.deepEqual(is.slice(0, -1), was);
        const added = is.at(-1);
        assert.deepEqual([added.name, added.aliases, added.role], [called, others, role]);
        assert.deepEqual({ ...said(after), [section]: [] }, { ...said(text), [section]: [] });
        if (!/people: \[\]|places: ~/.test(text)) assert.ok(isKept(text, after));
        const back = done(after, removeEntry(after, of, called));
        assert.deepEqual(said(back), said(text));
        assert.deepEqual(comments(back), comments(text));
      },
    ),
    { numRuns: 400 },
  );
});

test('aliases and misspellings are added and taken away', () => {
  fc.assert(
    fc.property(file, fc.constantFrom('Ann', 'Bob', 'Zoë'), name, (text, of, spelling) => {
      const known = JSON.stringify(said(text).people);
      if (known.includes(JSON.stringify(spelling)) || spelling === of) return;
      const entry = (at: string) => read(at).people.find(each => each.name === of);
      const slip = done(text, addMisspelling(text, 'person', of, spelling));
      assert.equal(entry(slip)?.misspellings.at(-1), spelling);
      const alias = done(slip, addAlias(slip, 'person', of, spelling));
      assert.equal(entry(alias)?.aliases.at(-1), spelling);
      assert.ok(!entry(alias)?.misspellings.includes(spelling));
      const slipAgain = done(alias, addMisspelling(alias, 'person', of, spelling));
      assert.ok(!entry(slipAgain)?.aliases.includes(spelling));
      for (const back of [
        done(alias, removeAlias(alias, 'person', of, spelling)),
        done(slipAgain, removeMisspelling(slipAgain, 'person', of, spelling)),
      ]) {
        // An entry that was made for it stays.
        const there = (each: Entry) => each.name !== of || known.includes(`"name":"${of}"`);
        assert.equal(JSON.stringify(said(back).people.filter(there)), known);
        assert.deepEqual(comments(back), comments(text));
      }
    }),
    { numRuns: 400 },
  );
});

test('a decision is made once, turned round, and undone', () => {
  fc.assert(
    fc.property(file, decision, (text, made) => {
      const facts = (at: string) => said(at).decisions;
      const known = JSON.stringify(facts(text));
      const names = made.verdict === 'allow' ? [made.name] : made.names;
      if (names.some(each => known.includes(JSON.stringify(each)) || ['A', 'Ann', 'B', 'Bob'].includes(each)))
        return;
      const after = done(text, addDecision(text, made));
      assert.equal(facts(after).length, facts(text).length + 1);
      assert.equal(done(after, addDecision(after, made)), after, 'twice is once');
      if (made.verdict !== 'allow') {
        const other = {
          ...made,
          verdict: made.verdict === 'same' ? ('different' as const) : ('same' as const),
        };
        const turned = done(after, addDecision(after, other));
        assert.equal(facts(turned).length, facts(after).length);
        assert.equal(facts(turned).at(-1).verdict, other.verdict);
      }
      const back = done(after, removeDecision(after, made));
      assert.deepEqual(said(back), said(text));
      assert.deepEqual(comments(back), comments(text));
    }),
    { numRuns: 400 },
  );
});

test('rules and patterns are set and taken back', () => {
  const list = fc.constantFrom(
    'archive' as const,
    'include' as const,
    'exclude' as const,
    'exceptions' as const,
  );
  fc.assert(
    fc.property(file, list, fc.constantFrom('x/**', '**/*.txt', 'My Folder'), (text, of, pattern) => {
      const after = done(text, addToList(text, of, pattern));
      assert.ok(JSON.stringify(said(after)).includes(JSON.stringify(pattern)));
      assert.deepEqual(said(done(after, removeFromList(after, of, pattern))), said(text));
      const quiet = done(after, setRule(after, 'name-variant', 'off'));
      const loud = done(quiet, setRule(quiet, 'name-variant', 'error'));
      assert.deepEqual(
        [read(quiet).rules['name-variant'], read(loud).rules['name-variant']],
        ['off', 'error'],
      );
      assert.deepEqual(said(done(loud, setRule(loud, 'name-variant', undefined))), said(after));
    }),
    { numRuns: 300 },
  );
});

test('many changes in a row: none is refused, each does what it says, and comments stay', () => {
  const list = fc.constantFrom(
    'archive' as const,
    'include' as const,
    'exclude' as const,
    'exceptions' as const,
  );
  const level = fc.constantFrom('off' as const, 'hint' as const, undefined);
  const step: fc.Arbitrary<(text: string) => GuideEdit> = fc.oneof(
    fc.tuple(kind, name, name).map(
      ([of, called, alias]) =>
        (text: string) =>
          addEntry(text, { kind: of, name: called, aliases: [alias], note: 'n' }),
    ),
    fc.tuple(kind, name).map(
      ([of, called]) =>
        (text: string) =>
          removeEntry(text, of, called),
    ),
    fc.tuple(name, name).map(
      ([called, alias]) =>
        (text: string) =>
          addAlias(text, 'person', called, alias),
    ),
    fc.tuple(name, name).map(
      ([called, slip]) =>
        (text: string) =>
          addMisspelling(text, 'person', called, slip),
    ),
    fc.tuple(name, name).map(
      ([called, alias]) =>
        (text: string) =>
          removeAlias(text, 'person', called, alias),
    ),
    decision.map(made => (text: string) => addDecision(text, made)),
    decision.map(made => (text: string) => removeDecision(text, made)),
    fc.tuple(list, fc.constantFrom('a', 'b/**')).map(
      ([of, one]) =>
        (text: string) =>
          addToList(text, of, one),
    ),
    fc.tuple(list, fc.constantFrom('a', 'b/**')).map(
      ([of, one]) =>
        (text: string) =>
          removeFromList(text, of, one),
    ),
    level.map(to => (text: string) => setRule(text, 'name-slip', to)),
  );
  fc.assert(
    fc.property(file, fc.array(step, { maxLength: 12 }), (text, steps) => {
      let now = text;
      for (const each of steps) {
        now = done(now, each(now));
        // Doing it again changes nothing: it is done.
        assert.equal(done(now, each(now)), now);
      }
      const eol = /\r\n|[\r\n]/.exec(text)?.[0] ?? '\n';
      assert.deepEqual([...new Set(now.match(/\r\n|[\r\n]/g))], now.includes(eol) ? [eol] : []);
      assert.deepEqual(comments(now), comments(text));
    }),
    { numRuns: 300 },
  );
});

test('what is added and taken away at once leaves the same text, in the usual files', () => {
  const usual = FILES.filter(
    text => /^(?:people|decisions|archive|"people")/.test(text) && !/:(?: #| ~| \[\]|\n$)/.test(text),
  );
  for (const text of usual) {
    const entry = done(text, addEntry(text, { kind: 'person', name: 'Zoë', role: 'pilot' }));
    if (/people/.test(text)) assert.equal(done(entry, removeEntry(entry, 'person', 'Zoë')), text);
    const made = done(text, addDecision(text, { verdict: 'same', names: ['X', 'Z'] }));
    if (text.endsWith('\n') || /decisions/.test(text))
      assert.equal(done(made, removeDecision(made, { verdict: 'same', names: ['Z', 'X'] })), text);
  }
});

test('a file that cannot be read is not changed, and says why', () => {
  for (const text of ['people: [', '<<<<<<< a\n', 'people:\n\t- name: A\n']) {
    const edit = addEntry(text, { kind: 'person', name: 'Ann' });
    assert.ok('refused' in edit && /Mend what is marked/.test(edit.refused));
  }
});

test('any text is either changed as meant or left alone', () => {
  const piece = fc.constantFrom(
    ...[
      'people:',
      'name: A',
      '- name: B',
      'decisions:',
      'same: [A, B]',
      'rules:',
      '- ',
      '  ',
      '\n',
      '\n  - ',
      '? ',
      '---\n',
    ],
    ...[
      '[',
      ']',
      '{',
      '}',
      ', ',
      ': ',
      '# c\n',
      '&a ',
      '*a',
      '!x ',
      '|\n',
      '"',
      '...\n',
      '\ufeff',
      '~',
      'null',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), name, (pieces, called) => {
      const text = pieces.join('');
      const edit = addEntry(text, { kind: 'person', name: called });
      if ('refused' in edit || edit.edits.length === 0) return;
      const after = applyEdits(text, edit.edits);
      assert.equal(
        read(after).people.some(each => each.name === called),
        true,
        JSON.stringify([text, after]),
      );
    }),
    { numRuns: 1000 },
  );
});
