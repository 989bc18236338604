import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { changes } from '../../../server/src/features/letters.ts';

/** The changes written as [old→new], to be read at a glance. */
function shown(before: string, after: string): string {
  let out = '';
  let at = 0;
  for (const { start, end, newText } of changes(before, after)) {
    out += `${before.slice(at, start)}[${before.slice(start, end)}→${newText}]`;
    at = end;
  }
  return out + before.slice(at);
}

test('only the letters that differ change', () => {
  assert.equal(shown('Dimitri Petelin', 'Dmitry Petelin'), 'D[imitri→mitry] Petelin');
  assert.equal(shown('Dmitry Petlin', 'Dmitry Petelin'), 'Dmitry Pet[→e]lin');
  assert.equal(shown('Dimitri Petlin', 'Dmitry Petelin'), 'D[imitri→mitry] Pet[→e]lin');
  assert.equal(shown('Soyuz MS22', 'Soyuz MS-22'), 'Soyuz MS[→-]22');
  assert.equal(shown('Jean Luc Moreau', 'Jean-Luc Moreau'), 'Jean[ →-]Luc Moreau');
  assert.equal(shown('same', 'same'), 'same');
});

test('a name that runs over a line end keeps it', () => {
  assert.equal(shown('Dimitri\r\nPetelin', 'Dmitry Petelin'), 'D[imitri→mitry]\r\nPetelin');
});

test('no letter is parted from its mark, no pair is split', () => {
  assert.equal(shown('Jose\u0301', 'Jose'), 'Jos[e\u0301→e]');
  assert.equal(shown('\u{1d400}x', '\u{1d401}x'), '[\u{1d400}→\u{1d401}]x');
});

test('law: the changes make the one of the other, in order, and keep surrogate pairs whole', () => {
  const name = fc
    .array(fc.constantFrom('a', 'b', 'e\u0301', '\u0301', ' ', '\n', '-', '\u{1d400}', '\u{1d401}', '\ud835'))
    .map(parts => parts.join(''));
  fc.assert(
    fc.property(name, name, (before, after) => {
      let text = '';
      let at = 0;
      for (const { start, end, newText } of changes(before, after)) {
        assert.ok(start >= at && end >= start);
        text += before.slice(at, start) + newText;
        at = end;
      }
      text += before.slice(at);
      const words = (each: string) => each.split(/\s+/u).filter(Boolean);
      if (words(before).length === words(after).length) assert.deepEqual(words(text), words(after));
      else assert.equal(text, after);
    }),
  );
});
