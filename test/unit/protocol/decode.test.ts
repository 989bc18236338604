import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decode } from '../../../server/src/protocol/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const join = (...parts: (readonly number[] | Uint8Array)[]) =>
  Uint8Array.from(parts.flatMap(part => [...part]));

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i + 2, text.charCodeAt(i), littleEndian);
  return bytes;
}

const ok = (text: string, encoding: string, bom: boolean) => ({ ok: true, text, encoding, bom });

test('UTF-8', () => {
  assert.deepEqual(decode(utf8('José Ibáñez 🛰\r\n')), ok('José Ibáñez 🛰\r\n', 'utf-8', false));
  assert.deepEqual(decode(Uint8Array.of()), ok('', 'utf-8', false));
});

test('UTF-8 with a byte order mark: the mark is no part of the text', () => {
  assert.deepEqual(decode(join([0xef, 0xbb, 0xbf], utf8('Petelin'))), ok('Petelin', 'utf-8', true));
  // Only the first is a mark; a second one is a character of the text.
  const twice = join([0xef, 0xbb, 0xbf], [0xef, 0xbb, 0xbf], utf8('x'));
  assert.deepEqual(decode(twice), ok('\ufeffx', 'utf-8', true));
});

test('Windows-1252, its quotation marks and dashes too', () => {
  const bytes = join(utf8('He said '), [0x93], utf8('Jos'), [0xe9, 0x94, 0x97, 0x80]);
  assert.deepEqual(decode(bytes), ok('He said “José”—€', 'windows-1252', false));
});

test('every byte of Windows-1252 is one character', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
  // Enough letters that it passes for text, and the NUL beyond what is looked at.
  const reading = decode(join(utf8('a'.repeat(9000)), bytes));
  assert.ok(reading.ok && reading.encoding === 'windows-1252');
  const high = reading.text.slice(9000);
  assert.equal(high.length, 256);
  assert.equal(high.slice(0, 128), String.fromCharCode(...bytes.subarray(0, 128)));
  assert.equal(high.slice(0xa0), String.fromCharCode(...bytes.subarray(0xa0)));
  assert.equal(high.slice(0x91, 0x98), '‘’“”•–—');
});

test('UTF-8 that was cut off within a character stays UTF-8', () => {
  const bytes = utf8('“José” — Ibáñez’s 🛰');
  const reading = decode(bytes.subarray(0, -1));
  assert.deepEqual(reading, { ...ok('“José” — Ibáñez’s \ufffd', 'utf-8', false), damaged: true });
});

test('UTF-16, either way round, lone surrogates kept', () => {
  for (const text of ['Petelin 🛰', '\ud83d alone \ude80', '']) {
    assert.deepEqual(decode(utf16(text, true)), ok(text, 'utf-16le', true));
    assert.deepEqual(decode(utf16(text, false)), ok(text, 'utf-16be', true));
  }
});

test('UTF-16 with an odd last byte', () => {
  const reading = decode(join(utf16('Petelin', true), [0x41]));
  assert.deepEqual(reading, { ...ok('Petelin\ufffd', 'utf-16le', true), damaged: true });
});

test('UTF-16 longer than one chunk', () => {
  const text = 'Petelin 🛰 '.repeat(5000);
  assert.deepEqual(decode(utf16(text, false)), ok(text, 'utf-16be', true));
});

test('UTF-16 without a byte order mark is not guessed at', () => {
  const reading = decode(utf16('Dmitry Petelin boarded Soyuz MS-22.', true).subarray(2));
  assert.ok(!reading.ok);
  assert.match(reading.why, /UTF-16 without a byte order mark/);
});

test('what is no text is said to be none', () => {
  const cases: [Uint8Array, RegExp][] = [
    [join(utf8('PNG'), [0], utf8('x')), /NUL/],
    [Uint8Array.from({ length: 100 }, (_, i) => (i % 2 === 0 ? 1 : 65)), /control characters/],
    [utf16('a\0b', true), /NUL/],
    [Uint8Array.of(0xff, 0xfe, 0, 0, 65, 0, 0, 0), /UTF-32/],
    [Uint8Array.of(0, 0, 0xfe, 0xff, 0, 0, 0, 65), /UTF-32/],
  ];
  for (const [bytes, why] of cases) {
    const reading = decode(bytes);
    assert.ok(!reading.ok);
    assert.match(reading.why, why);
  }
});

test('tabs, line ends and form feeds are text', () => {
  assert.ok(decode(utf8('\t\r\n\f\t\r\n')).ok);
});

test('law: any bytes are decoded or refused in words, and nothing is thrown', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
      const reading = decode(bytes);
      assert.ok(reading.ok || reading.why.length > 0);
    }),
  );
});

const printable = fc.string({ unit: 'grapheme', maxLength: 200 });

test('law: UTF-8 comes back', () => {
  fc.assert(
    fc.property(printable, fc.boolean(), (text, bom) => {
      fc.pre(!text.startsWith('\ufeff') && !/\p{Cc}/u.test(text));
      const bytes = bom ? join([0xef, 0xbb, 0xbf], utf8(text)) : utf8(text);
      assert.deepEqual(decode(bytes), ok(text, 'utf-8', bom));
    }),
  );
});

test('law: UTF-16 comes back, unit for unit', () => {
  const units = fc.array(fc.integer({ min: 0x20, max: 0xffff }), { maxLength: 200 });
  fc.assert(
    fc.property(units, fc.boolean(), (codes, littleEndian) => {
      const text = String.fromCharCode(...codes.filter(code => code !== 0x7f));
      assert.deepEqual(
        decode(utf16(text, littleEndian)),
        ok(text, littleEndian ? 'utf-16le' : 'utf-16be', true),
      );
    }),
  );
});
