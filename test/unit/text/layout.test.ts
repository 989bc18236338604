import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isBlank } from '../../../server/src/text/characters.ts';
import { readArticle } from '../../../server/src/text/read.ts';

function roles(text: string): string[] {
  return readArticle('a.txt', text).blocks.map(
    ({ role, start, end }) => `${role}: ${text.slice(start, end)}`,
  );
}

/** The roles alone. */
function namesOf(text: string): string[] {
  return readArticle('a.txt', text).blocks.map(({ role }) => role);
}

test('a wire story: headline, byline, dateline, subhead, credits', () => {
  const text = [
    'Leak halts spacewalk',
    'By Jane Doe and John Roe in Moscow',
    'CAPE CANAVERAL, Fla. (AP) — A leak was found.',
    'Nobody was hurt, an official said.',
    '- White dust -',
    'More will follow on Friday.',
    'abc/de/fgh',
    '© Agency of the Coast',
  ].join('\n');
  assert.deepEqual(roles(text), [
    'headline: Leak halts spacewalk',
    'byline: By Jane Doe and John Roe in Moscow',
    'dateline: CAPE CANAVERAL, Fla. (AP) —',
    'body: A leak was found.',
    'body: Nobody was hurt, an official said.',
    'subhead: - White dust -',
    'body: More will follow on Friday.',
    'credit: abc/de/fgh',
    'credit: © Agency of the Coast',
  ]);
});

test('metadata, a caption and its credit in one line', () => {
  const text =
    ' date 2022-12-15 This handout photo shows a ship. It leaks. (Coast Agency via AP)\n\nOSLO – It leaked.\n';
  assert.deepEqual(roles(text), [
    'metadata: date 2022-12-15',
    'caption: This handout photo shows a ship. It leaks.',
    'credit: (Coast Agency via AP)',
    'dateline: OSLO –',
    'body: It leaked.',
  ]);
});

test('the headline after a list of other headlines is no part of the list', () => {
  const text =
    '-\nOne thing\n-\nAnother thing\n-\nA third thing\nThe story itself\nIt begins here, with a sentence.\nA.Nym--XY-ZT';
  assert.deepEqual(
    roles(text).map(block => block.split(': ')[0]),
    [
      'boilerplate',
      'boilerplate',
      'boilerplate',
      'boilerplate',
      'boilerplate',
      'boilerplate',
      'headline',
      'body',
      'byline',
    ],
  );
});

test('a paragraph of the story may begin as a link, a label or a copyright line does', () => {
  const body =
    'Sign up for a walk and you may wait for years, as Dimitri Petelin did, who told the children on Friday that he had asked for one five times.';
  assert.deepEqual(namesOf(`Updated rules: 3 crews leave\n\n${body}\n\nSign up for more\n\nIt rained.`), [
    'headline',
    'body',
    'boilerplate',
    'body',
  ]);
  assert.deepEqual(namesOf('Leak\n\nCopyright law changed.\n\nPublished in 1998, it sold.\n\nIt rained.'), [
    'headline',
    'body',
    'body',
    'body',
  ]);
  assert.deepEqual(namesOf('Published: 3 May\n\nLeak\n\nIt rained.\n\nCopyright 2022 Agency'), [
    'metadata',
    'headline',
    'body',
    'credit',
  ]);
});

test('notices are boilerplate, and lines broken at a width are one paragraph', () => {
  const text =
    'The first line of a paragraph that an old system broke at\na certain width, and so it goes on\nhere.\n\nAll rights reserved by them.';
  assert.deepEqual(roles(text), [
    'body: The first line of a paragraph that an old system broke at\na certain width, and so it goes on\nhere.',
    'boilerplate: All rights reserved by them.',
  ]);
});

test('blocks are sorted, apart and trimmed, and leave no character out', () => {
  const lines = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('-', 'By A', 'OSLO – x.', 'date 2022-12-15 x', '(x via AP)', 'A b.', ''),
    ),
  );
  fc.assert(
    fc.property(lines, fc.constantFrom('\n', '\r\n', '\r'), (parts, lineEnd) => {
      const text = parts.join(lineEnd);
      let end = 0;
      for (const block of readArticle('a.txt', text).blocks) {
        assert.ok(block.start >= end && block.end > block.start);
        for (let at = end; at < block.start; at++) assert.ok(isBlank(text.charCodeAt(at)));
        assert.ok(!isBlank(text.charCodeAt(block.start)) && !isBlank(text.charCodeAt(block.end - 1)));
        end = block.end;
      }
      for (let at = end; at < text.length; at++) assert.ok(isBlank(text.charCodeAt(at)));
    }),
    { numRuns: 1000 },
  );
});

test('a dash within brackets is no dateline’s', () => {
  const text =
    'A painter remembered\n\nDora Silverman (1901 – 1987) was a painter from Oslo who lived by the sea.\n';
  const { blocks } = readArticle('a.txt', text);
  assert.ok(!blocks.some(({ role }) => role === 'dateline'));
});
