import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Kind } from '../../../server/src/names/kind.ts';
import { mentionsGiven } from '../../../server/src/recognise/given.ts';
import { readArticle } from '../../../server/src/text/read.ts';

/** The name that is found in a sentence whose marked words stand between guillemets; undefined for none. */
function nameIn(marked: string, kind: Kind = 'person'): string | undefined {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const article = readArticle('a.txt', marked.replace(/[«»]/g, ''));
  const mark = { start, end, kind };
  return mentionsGiven(article, [mark]).get(mark)?.spelling;
}

const NAMED: readonly (readonly [string, string])[] = [
  ['We met «goalkeeper Anna Lindqvist» there.', 'Anna Lindqvist'],
  ['We met «the veteran harbour pilot Anna Lindqvist, 52,» there.', 'Anna Lindqvist'],
  ['«Oslo Harbour Foundation trustee, Dr. Anna Lindqvist, M.D., M.B.A.» spoke.', 'Anna Lindqvist'],
  ['«Anna B. Lindqvist, PhD» spoke.', 'Anna B. Lindqvist'],
  ['«Anna Lindqvist of the Harbour Board» spoke.', 'Anna Lindqvist'],
  ['«Gov.Anna Lindqvist» spoke.', 'Anna Lindqvist'],
  ['«Lindqvist’s boat» sank.', 'Lindqvist'],
  ['«Norway’s Anna Lindqvist» spoke.', 'Anna Lindqvist'],
  ['«"Anna Lindqvist» spoke.', 'Anna Lindqvist'],
  ['«Rasmus ‘the Cook’ Brandt» spoke.', 'Rasmus ‘the Cook’ Brandt'],
  ['«author Rasmus van der Brandt» spoke.', 'Rasmus van der Brandt'],
  ['«Rasmus Brandt, Sr.» spoke.', 'Rasmus Brandt, Sr'],
  ['«Stephen King» spoke.', 'Stephen King'],
  ['«President Tsai Ing-wen» spoke.', 'Tsai Ing-wen'],
];

for (const [marked, name] of NAMED) test(`${marked} names ${name}`, () => assert.equal(nameIn(marked), name));

const DESCRIBED = [
  '«The harbour boss» spoke.',
  '«A Bergen mother of two» spoke.',
  '«Lindqvist’s brother» spoke.',
  '«the lawyer for Anna Lindqvist» spoke.',
  '«the National Player of the Year» spoke.',
];

for (const marked of DESCRIBED) test(`${marked} names nobody`, () => assert.equal(nameIn(marked), undefined));

test('what names a thing is cut to it', () => {
  assert.equal(nameIn('Off «the Harbour Board’s» pier.', 'organisation'), 'Harbour Board');
  assert.equal(nameIn('Off «eBay» it went.', 'organisation'), 'eBay');
});

test('the title before a name given is known, and what is said of its bearer', () => {
  const article = readArticle('a.txt', 'We asked Dr. Anna Lindqvist, a veteran pilot, for help.');
  const mark = { start: 9, end: 27, kind: 'person' } as const;
  const mention = mentionsGiven(article, [mark]).get(mark);
  assert.equal(mention?.title, 'Dr.');
  assert.equal(mention?.description, 'a veteran pilot');
});

test('law: whatever is marked, each name lies in its mark, and names do not overlap', () => {
  const words = fc.constantFrom(
    'Dr.',
    'Anna',
    'Lindqvist',
    "'",
    ',',
    'of',
    'boss',
    '’s',
    '(',
    '52',
    '-',
    'Ki',
    '\n\n',
  );
  const text = fc.array(words, { maxLength: 30 }).map(list => list.join(' '));
  const marks = fc.array(fc.tuple(fc.nat(120), fc.nat(40)), { maxLength: 8 });
  fc.assert(
    fc.property(text, marks, (written, spans) => {
      const article = readArticle('a.txt', written);
      const given = spans
        .map(([from, length]) => ({ start: from, end: from + length, kind: 'person' as const }))
        .filter(({ start, end }) => start < end && end <= written.length);
      const found = [...mentionsGiven(article, given)];
      for (const [mark, mention] of found) {
        assert.ok(mark.start < mention.end && mention.start < mark.end);
        assert.equal(mention.spelling, written.slice(mention.start, mention.end));
      }
      const inOrder = found.map(([, mention]) => mention).sort((a, b) => a.start - b.start);
      for (const [i, mention] of inOrder.entries())
        assert.ok(mention.end <= (inOrder[i + 1]?.start ?? Infinity));
    }),
  );
});
