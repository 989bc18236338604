import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { recognise } from '../../../server/src/recognise/recognise.ts';
import { readArticle } from '../../../server/src/text/read.ts';

/** Strings that look a little like news, with what breaks readers: surrogates, NUL, marks, other directions. */
const newsLike = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Sergey',
        'Prokopyev',
        'Petelin',
        'Soyuz',
        'MS-22',
        'MS',
        'NASA',
        'the',
        'said',
        'Dr.',
        'J.',
        'van',
        'der',
        'al-Assad',
        'U.S.',
        'New',
        'York',
        'University',
        'of',
        'and',
        ',',
        '.',
        '"',
        '“',
        '”',
        "'",
        '’s',
        '(',
        ')',
        '-',
        '–',
        '\n',
        '\n\n',
        '\r\n',
        '\r',
        ' ',
        '\t',
        '\0',
        '\ud83d',
        '\ude80',
        '\ud83d\ude80',
        'é',
        'e\u0301',
        'محمد',
        'שלום',
        '李',
        'O’Brien',
        '22',
        '©',
        'By',
        'MOSCOW –',
        'Kellys',
        'A',
        'I',
        'Chang',
        "Chang'e-5",
        'Mr',
        'a',
        'astronaut',
        '...',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map(parts => parts.join(''));
const spaced = fc
  .tuple(newsLike, fc.array(newsLike, { maxLength: 8 }))
  .map(([first, rest]) => [first, ...rest].join(' '));

test('any text has mentions that are sorted, apart, trimmed and whole', () => {
  fc.assert(
    fc.property(spaced, text => {
      let end = 0;
      for (const mention of recognise(readArticle('a.txt', text))) {
        assert.ok(mention.start >= end && mention.end > mention.start, 'in order and apart');
        assert.equal(mention.spelling, text.slice(mention.start, mention.end));
        assert.equal(mention.spelling.trim(), mention.spelling);
        assert.ok(!isLow(text, mention.start) && !isLow(text, mention.end), 'no surrogate pair is split');
        end = mention.end;
      }
    }),
    { numRuns: 1500 },
  );
});

test('line ends and white space at line ends change no mention', () => {
  const plain = spaced.map(text => text.replaceAll('\r', ' '));
  fc.assert(
    fc.property(plain, fc.constantFrom('\r\n', '\r', ' \n', '\t \r\n'), (text, lineEnd) => {
      const spell = (written: string) =>
        recognise(readArticle('a.txt', written)).map(
          m => `${m.kind} ${m.role} ${m.spelling.replace(/\s+/g, ' ')}`,
        );
      assert.deepEqual(spell(text.replaceAll('\n', lineEnd)), spell(text));
    }),
    { numRuns: 800 },
  );
});

test('a pure function: the same text has the same mentions', () => {
  fc.assert(
    fc.property(spaced, text => assert.deepEqual(mentions(text), mentions(text))),
    { numRuns: 200 },
  );
});

test('a megabyte without a space is read to its end', { timeout: 120_000 }, () => {
  for (const piece of [
    'a',
    'A',
    'Aa',
    '0',
    '.',
    '"',
    "'",
    '-',
    '\0',
    '\ud83d',
    '\ude80',
    'e\u0301',
    'ש',
    '李',
    'J.',
  ]) {
    const text = piece.repeat(1_000_000 / piece.length);
    let end = 0;
    for (const mention of recognise(readArticle('a.txt', text))) {
      assert.ok(mention.start >= end && mention.end > mention.start && mention.end <= text.length);
      end = mention.end;
    }
  }
});

function mentions(text: string): unknown {
  return recognise(readArticle('a.txt', text));
}

function isLow(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  return code >= 0xdc00 && code <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
}
