import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Coordinates } from '../../server/src/protocol/convert.ts';
import { Lines } from '../../server/src/text/lines.ts';

const texts = fc
  .array(fc.constantFrom('a', '\n', '\r', '\r\n', '\u2028', '\u{1f680}', '\ud800', 'é', '\u0000', '\u202e'))
  .map(parts => parts.join(''));
const coordinates = (text: string) => new Coordinates('file:///a.txt', new Lines(text));

test('law: offset → position → offset is the same offset, for every line end', () => {
  fc.assert(
    fc.property(texts, text => {
      for (let offset = 0; offset <= text.length; offset++) {
        assert.equal(coordinates(text).offset(coordinates(text).position(offset)), offset);
      }
    }),
  );
});

test('law: the positions are those that clients count', () => {
  fc.assert(
    fc.property(texts, text => {
      const client = TextDocument.create('file:///a.txt', 'plaintext', 1, text);
      for (let offset = 0; offset <= text.length; offset++) {
        // Between the CR and the LF of one line end the client's library has no position of its own.
        if (text[offset - 1] === '\r' && text[offset] === '\n') continue;
        assert.deepEqual(coordinates(text).position(offset), client.positionAt(offset));
      }
    }),
  );
});

test('law: any position, even one that is none, gives an offset in the text', () => {
  const number = fc.oneof(fc.integer(), fc.double());
  fc.assert(
    fc.property(texts, number, number, (text, line, character) => {
      const offset = coordinates(text).offset({ line, character });
      assert.ok(Number.isInteger(offset) && offset >= 0 && offset <= text.length);
    }),
  );
});

test('a range that runs backwards is turned round', () => {
  const range = { start: { line: 1, character: 1 }, end: { line: 0, character: 1 } };
  assert.deepEqual(coordinates('abc\ndef').span(range), { start: 1, end: 5 });
});
