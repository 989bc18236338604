import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readArticle } from '../../../server/src/text/read.ts';

function quoted(text: string): string[] {
  return readArticle('a.txt', text).quotations.map(({ start, end }) => text.slice(start, end));
}

test('straight, curly, low, angle and single quotation marks', () => {
  assert.deepEqual(quoted('He said, "One." Then: “Two.” „Drei.“ « Quatre. » It was \'five\' or ‘six’.'), [
    'One.',
    'Two.',
    'Drei.',
    'Quatre.',
    'five',
    'six',
  ]);
});

test('apostrophes open nothing', () => {
  assert.deepEqual(quoted("The crew's rest, the actors' strike and rock 'n' roll didn't end in '22."), ['n']);
});

test('a quotation that nobody closes ends with its paragraph', () => {
  assert.deepEqual(quoted('“One goes on.\n\n“Two ends,” she said.\n\n"Three\n\nFour.'), [
    'One goes on.',
    'Two ends,',
    'Three',
  ]);
});

test('a mark right behind a word opens nothing: inches, and a quotation whose beginning is lost', () => {
  assert.deepEqual(quoted('A 12" pipe leaked, "the coolant went" and so on.'), ['the coolant went']);
  assert.deepEqual(quoted('He lost it," she said. "We found it."'), ['We found it.']);
  assert.deepEqual(quoted('It read "Stop"and "Go".'), ['Stop', 'Go']);
});

test('quotations are sorted, apart, and each in one block', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom('"', '“', '”', "'", '‘', '’', '«', '»', '„', '\n', ' ', 'a', 'Bc'),
      fc.string({ maxLength: 3 }),
    ),
  );
  fc.assert(
    fc.property(pieces, parts => {
      const text = parts.join('');
      const { quotations, blocks } = readArticle('a.txt', text);
      let end = 0;
      for (const span of quotations) {
        assert.ok(span.start >= end && span.end > span.start);
        assert.ok(blocks.some(block => block.start <= span.start && span.end <= block.end));
        end = span.end;
      }
    }),
    { numRuns: 1000 },
  );
});
