import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { RULES } from '../../../server/src/check/rules.ts';
import { styleGuideCompletion } from '../../../server/src/features/style-guide-completion.ts';
import { nameInStyleGuide } from '../../../server/src/features/style-guide-definition.ts';
import { entryOf } from '../../../server/src/features/style-guide-entry.ts';
import { styleGuideHover } from '../../../server/src/features/style-guide-hover.ts';
import { readStyleGuide } from '../../../server/src/styleguide/read.ts';

const NAMES = [
  { kind: 'person', name: 'Dmitry Belov', articles: 3 },
  { kind: 'person', name: 'Raúl Núñez', articles: 1 },
  { kind: 'place', name: 'Kyiv', articles: 2 },
] as const;

/** What is offered at the "|" of a text, and the text after the first is taken. */
function offered(marked: string): { labels: string[]; taken: string } {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const found = styleGuideCompletion(text, offset, RULES, NAMES);
  const [first] = found;
  const taken = first ? text.slice(0, first.span.start) + first.newText + text.slice(first.span.end) : text;
  return { labels: found.map(({ label }) => label), taken };
}
const labels = (marked: string) => offered(marked).labels;

const ENTRY = ['name', 'aliases', 'misspellings', 'role', 'description', 'links', 'note'];
const TOP = 'version people spacecraft organisations places decisions archive articles house rules'.split(
  ' ',
);
const LEVELS = ['error', 'warning', 'information', 'hint', 'off'];

test('keys of each level, but for those that are there', () => {
  assert.deepEqual(labels('|'), TOP);
  assert.deepEqual(labels('ver|'), TOP);
  assert.deepEqual(
    labels('people:\n  - name: A\n\npl|\nrules:\n'),
    TOP.filter(each => !['people', 'rules'].includes(each)),
  );
  assert.deepEqual(labels('people:\n  - |'), [...ENTRY, 'order']);
  assert.deepEqual(labels('people:\n- |'), [...ENTRY, 'order']);
  assert.deepEqual(labels('places:\n  - |\n'), ENTRY);
  assert.deepEqual(labels('places:\n  - name: A\n    |\n    role: x\n  - name: B\n    note: x\n'), [
    'aliases',
    'misspellings',
    'description',
    'links',
    'note',
  ]);
  assert.deepEqual(labels('places:\r\n  - name: A\r\n    al|'), ENTRY.slice(1));
  assert.deepEqual(labels('decisions:\n  - |'), ['same', 'different', 'allow', 'in', 'by', 'on', 'why']);
  assert.deepEqual(labels('house:\n  |'), ['romanisation', 'exceptions', 'accents', 'first-mention']);
  assert.deepEqual(labels('house:\n  romanisation:\n    |'), ['russian', 'ukrainian']);
  assert.deepEqual(labels('articles:\n  inc|'), ['include', 'exclude']);
  assert.deepEqual(
    labels('rules:\n  |'),
    RULES.map(({ id }) => id),
  );
  assert.deepEqual(labels('# just a comment |'), []);
  assert.deepEqual(labels('nothing:\n  |'), []);
});

test('words that a key may have', () => {
  assert.deepEqual(labels('rules:\n  name-slip: |'), LEVELS);
  assert.deepEqual(labels('rules:\n  name-slip: wa|'), LEVELS);
  assert.deepEqual(labels('rules: { name-slip: |'), LEVELS);
  assert.deepEqual(
    labels('rules: { name-slip: off, |'),
    RULES.map(({ id }) => id).filter(id => id !== 'name-slip'),
  );
  assert.deepEqual(labels('house:\n  accents: |'), ['keep', 'drop']);
  assert.equal(labels('house:\n  romanisation:\n    russian: |')[0], 'agencies');
  assert.deepEqual(labels('people:\n  - name: A\n    order: |'), ['given-first', 'family-first']);
  assert.deepEqual(labels('decisions:\n  - allow: A\n    in: |'), ['everywhere', 'quotations']);
  assert.deepEqual(labels('people: |'), []);
});

test('names of the articles, of the kind of the section', () => {
  assert.deepEqual(labels('people:\n  - name: |'), ['Dmitry Belov', 'Raúl Núñez']);
  assert.deepEqual(labels('people:\n  - name: raul|'), ['Raúl Núñez']);
  assert.deepEqual(labels('places:\n  - name: A\n    aliases: [B, k|'), ['Kyiv']);
  assert.deepEqual(labels('places:\n  - name: A\n    aliases:\n      - |'), ['Kyiv']);
  assert.deepEqual(labels('decisions:\n  - same: [|]'), ['Dmitry Belov', 'Raúl Núñez', 'Kyiv']);
  assert.deepEqual(labels('decisions:\n  - { same: [Kyiv, d|'), ['Dmitry Belov']);
  assert.deepEqual(labels('decisions: [{ same: [a, b], |'), ['in', 'by', 'on', 'why']);
  assert.deepEqual(labels('house:\n  exceptions: [dmit|'), ['Dmitry Belov']);
  assert.equal(offered('people:\n  - name: "raul|').taken, 'people:\n  - name: Raúl Núñez');
  assert.equal(offered('people:\n  |').taken, 'people:\n  - name: ');
  assert.equal(offered('people:\n  -|').taken, 'people:\n  - name: ');
  assert.equal(
    offered('places:\n  - name: A\n    aliases:\n      |').taken,
    'places:\n  - name: A\n    aliases:\n      - Kyiv',
  );
  assert.equal(offered('people:\n  - name: A\n    |').taken, 'people:\n  - name: A\n    aliases: ');
  assert.equal(offered('people:\n  - na|').taken, 'people:\n  - name: ');
  assert.equal(
    offered('decisions:\n  - same: [Kyiv, Dmitry B|]').taken,
    'decisions:\n  - same: [Kyiv, Dmitry Belov]',
  );
});

const GUIDE = `people:
  - name: Dmitry Belov
    aliases: [D. Belov]
    role: pilot
places:
  - name: Kyiv
decisions:
  - different: [Kyiv, Kief]
rules: { name-slip: off }
`;
const at = (word: string) => GUIDE.indexOf(word) + 1;

test('what keys and words mean', () => {
  const key = styleGuideHover(GUIDE, at('aliases'), RULES);
  assert.equal(GUIDE.slice(key?.span.start, key?.span.end), 'aliases');
  assert.match(key?.about ?? '', /never reported[\s\S]*aliases: \[ISS\]/);
  assert.match(styleGuideHover(GUIDE, at('name-slip'), RULES)?.about ?? '', /slip of the pen/);
  assert.match(styleGuideHover(GUIDE, at('off'), RULES)?.about ?? '', /Do not report/);
  for (const word of ['Dmitry', 'pilot']) assert.equal(styleGuideHover(GUIDE, at(word), RULES), undefined);
  assert.equal(styleGuideHover('people: [', 2, RULES), undefined);
});

test('which name stands where, and whose entry it is', () => {
  const { guide } = readStyleGuide(GUIDE, RULES);
  assert.ok(guide);
  const named = (word: string) => {
    const found = nameInStyleGuide(GUIDE, guide, at(word));
    return [found?.name, found?.kind, found?.entry?.name];
  };
  assert.deepEqual(named('Dmitry'), ['Dmitry Belov', 'person', 'Dmitry Belov']);
  assert.deepEqual(named('D. Belov'), ['D. Belov', 'person', 'Dmitry Belov']);
  assert.deepEqual(named('pilot'), ['Dmitry Belov', 'person', 'Dmitry Belov']);
  assert.deepEqual(named('Kyiv, Kief'), ['Kyiv', undefined, 'Kyiv']);
  assert.deepEqual(named('Kief'), ['Kief', undefined, undefined]);
  assert.deepEqual(named('name-slip'), [undefined, undefined, undefined]);
  assert.equal(entryOf(guide, 'person', ['X', 'd belov'])?.name, 'Dmitry Belov');
  assert.equal(entryOf(guide, 'place', ['Dmitry Belov']), undefined);
});

test('total: something or nothing is offered at every place of any text', () => {
  const piece = fc.constantFrom(
    ...[
      'people:',
      'name: ',
      'same: [',
      'rules:',
      '- ',
      '  ',
      '\n',
      '\r\n',
      '"',
      "'",
      '{',
      '}',
      ']',
      ',',
      '#',
      ': ',
    ],
    ...['house:', 'romanisation:', '\ufeff', '\t', 'x', '__proto__', '?', '\n  '],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), fc.nat(), (pieces, random) => {
      const text = pieces.join('');
      const offset = random % (text.length + 1);
      for (const { span } of styleGuideCompletion(text, offset, RULES, NAMES))
        assert.ok(span.start >= 0 && span.start <= span.end && span.end === offset);
      styleGuideHover(text, offset, RULES);
      const { guide } = readStyleGuide(text, RULES);
      if (guide) nameInStyleGuide(text, guide, offset);
    }),
    { numRuns: 1000 },
  );
});
