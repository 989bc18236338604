import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFixture } from '../../support/fixture.ts';

const SCENARIO = `The minority spelling is flagged.
--- a.txt
«Dmitry Petelin»:person(Dmitry Petelin) boarded «Soyuz MS-22»:spacecraft.
--- b.txt
«Dimi$0tri Petelin»:person(Dmitry Petelin)!name-variant said \\«so\\».
=== fix
b.txt: Dmitry Petelin said so.`;

test('marks are taken out of the text and keep their offsets', () => {
  const { title, files, sections } = parseFixture(SCENARIO);
  assert.equal(title, 'The minority spelling is flagged.');
  assert.deepEqual(
    files.map(file => file.text),
    ['Dmitry Petelin boarded Soyuz MS-22.', 'Dimitri Petelin said «so».'],
  );
  const [first, second] = files;
  assert.deepEqual(first?.marks[1], {
    start: 23,
    end: 34,
    text: 'Soyuz MS-22',
    kind: 'spacecraft',
    rules: [],
  });
  assert.deepEqual(second?.marks[0]?.rules, ['name-variant']);
  assert.equal(second?.marks[0]?.entity, 'Dmitry Petelin');
  assert.equal(second?.cursor, 4);
  assert.equal(sections.get('fix'), 'b.txt: Dmitry Petelin said so.');
});

for (const [what, body] of [
  ['an unknown kind', '«Ann»:persn ran'],
  ['a mark without a kind', '«Ann» ran'],
  ['a mark that never closes', '«Ann:person ran'],
  ['a mark inside a mark', '«Ann «Lee»:person»:person ran'],
  ['a second cursor', 'A$0nn$0'],
] as const) {
  test(`${what} is refused`, () => {
    assert.throws(() => parseFixture(`Title.\n--- a.txt\n${body}`), /a\.txt, line 1/);
  });
}

test('a scenario without a title or without a file is refused', () => {
  assert.throws(() => parseFixture('--- a.txt\nAnn'));
  assert.throws(() => parseFixture('Only words.'));
});
