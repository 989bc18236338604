import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { head, tail, visible, width, wrap } from '../../../server/src/report/display.ts';
import { excerpt } from '../../../server/src/report/excerpt.ts';

const text = fc.string({ unit: 'binary', maxLength: 80 });

test('the width in a terminal', () => {
  const widths: [string, number][] = [
    ['', 0],
    ['Petelin', 7],
    ['Ibáñez', 6],
    ['Iba\u0301n\u0303ez', 6],
    ['若田', 4],
    ['🛰️', 2],
    ['👩‍🚀', 2],
    ['김', 2],
    ['ﾜｶﾀ', 3],
  ];
  for (const [shown, columns] of widths) assert.equal(width(shown), columns, shown);
});

test('what cannot be seen is written out', () => {
  assert.equal(
    visible('a\tb\r\n\u00ad\u200b\u202e\ufeff\u2028\ud800'),
    'a\\tb\\r\\n\\u{00AD}\\u{200B}\\u{202E}\\u{FEFF}\\u{2028}\\u{D800}',
  );
  assert.equal(visible('José Ibáñez 🛰 若田'), 'José Ibáñez 🛰 若田');
});

test('law: no control character is left', () => {
  fc.assert(fc.property(text, any => assert.doesNotMatch(visible(any), /[\p{Cc}\p{Cf}\p{Cs}]/u)));
});

test('law: head and tail fit, and are a beginning and an end', () => {
  fc.assert(
    fc.property(text, fc.nat(60), (any, columns) => {
      assert.ok(width(head(any, columns)) <= columns && any.startsWith(head(any, columns)));
      assert.ok(width(tail(any, columns)) <= columns && any.endsWith(tail(any, columns)));
    }),
  );
});

test('wrap breaks at spaces and loses no word', () => {
  assert.deepEqual(wrap('one two three', 7), ['one two', 'three']);
  assert.deepEqual(wrap('incomprehensibilities are', 5), ['incomprehensibilities', 'are']);
  fc.assert(fc.property(text, fc.nat(30), (any, columns) => assert.equal(wrap(any, columns).join(' '), any)));
});

test('an excerpt keeps to its line, and is cut between words', () => {
  const article = 'Headline\r\nThe commander and Dmitri Petelin were suited up when the alarm sounded.\rNext';
  const start = article.indexOf('Dmitri');
  const span = { start, end: start + 'Dmitri Petelin'.length };
  assert.deepEqual(excerpt(article, span, 200), {
    before: 'The commander and ',
    name: 'Dmitri Petelin',
    after: ' were suited up when the alarm sounded.',
  });
  assert.deepEqual(excerpt(article, span, 45), {
    before: '…commander and ',
    name: 'Dmitri Petelin',
    after: ' were suited up…',
  });
});

test('law: an excerpt fits unless the name alone does not', () => {
  fc.assert(
    fc.property(
      text,
      fc.string({ minLength: 1, maxLength: 10 }),
      text,
      fc.nat(80),
      (before, name, after, room) => {
        const span = { start: before.length, end: before.length + name.length };
        const shown = excerpt(before + name + after, span, room);
        const all = width(shown.before) + width(shown.name) + width(shown.after);
        assert.ok(all <= Math.max(room, width(shown.name) + 2), `${all} > ${room}`);
      },
    ),
  );
});
