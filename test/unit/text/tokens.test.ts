import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isBlank } from '../../../server/src/text/characters.ts';
import { readArticle } from '../../../server/src/text/read.ts';
import {
  CAPITALISED,
  CAPITALS,
  DESIGNATION,
  INITIAL,
  LETTERS,
  LOWERCASE,
  MIXED,
  NUMBER,
  POSSESSIVE,
  PUNCTUATION,
  tokenise,
} from '../../../server/src/text/tokens.ts';

function words(text: string): string[] {
  const { count, starts, ends } = tokenise(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
}

function sentences(text: string): string[] {
  const { tokens } = readArticle('a.txt', text);
  const found: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.opens[i] === 1) found.push(text.slice(tokens.starts[i], tokens.ends[i]));
  }
  return found;
}

test('apostrophes inside words stay, possessives do not', () => {
  assert.deepEqual(words("O'Brien's and Chang’e-5"), ["O'Brien", "'s", 'and', 'Chang’e', '-', '5']);
  assert.deepEqual(words("the actors' strike, 'twas"), ['the', 'actors', "'", 'strike', ',', "'", 'twas']);
  assert.deepEqual(words('the Kellys’ house'), ['the', 'Kellys', '’', 'house']);
});

test('each token has its shape', () => {
  const text = "petelin Petelin NASA J iPhone 李 22 MS22 's -";
  const { shapes } = tokenise(text.replace(" 's", "'s"));
  assert.deepEqual(
    [...shapes],
    [LOWERCASE, CAPITALISED, CAPITALS, INITIAL, MIXED, LETTERS, NUMBER, DESIGNATION, POSSESSIVE, PUNCTUATION],
  );
});

test('sentences end at stops, not at abbreviations', () => {
  assert.deepEqual(sentences('Dr. Roe left. He met Mr. J. Doe in the U.S. on Jan. 5. The end.'), [
    'Dr',
    'He',
    'The',
  ]);
  assert.deepEqual(
    sentences('It came from Roscosmos.Russian engineers know. “Yes!” they said. "No." She went.'),
    ['It', 'Russian', 'Yes', 'No', 'She'],
  );
  assert.deepEqual(sentences('No stop here\n\nA paragraph ends it'), ['No', 'A']);
  assert.deepEqual(sentences('The firm is Doe Inc. It grew. V.Said wrote.'), ['The', 'It', 'V']);
});

test('tokens are in order and apart, and leave out only white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const { count, starts, ends } = tokenise(text);
      let end = 0;
      for (let i = 0; i < count; i++) {
        assert.ok((starts[i] ?? 0) >= end && (ends[i] ?? 0) > (starts[i] ?? 0));
        for (let at = end; at < (starts[i] ?? 0); at++) assert.ok(isBlank(text.charCodeAt(at)));
        end = ends[i] ?? 0;
      }
      for (let at = end; at < text.length; at++) assert.ok(isBlank(text.charCodeAt(at)));
    }),
    { numRuns: 1000 },
  );
});
