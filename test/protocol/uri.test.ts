import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nameOf, pathInside, uriInside, uriKey } from '../../server/src/protocol/uri.ts';

test('one address, however it is written', () => {
  assert.equal(uriKey('file:///c%3A/Desk/a%20b.txt'), uriKey('file:///C:/Desk/a b.txt'));
  assert.equal(uriKey('file:///desk/'), uriKey('file:///desk'));
  assert.equal(uriKey('file:///a%ZZ'), 'file:///a%ZZ');
  assert.equal(uriKey('file:///'), 'file:///');
});

test('the path from a folder', () => {
  assert.equal(pathInside('file:///c%3A/desk', 'file:///C:/desk/x/%C3%A9%23.txt'), 'x/é#.txt');
  assert.equal(pathInside('file:///desk', 'file:///desktop/a.txt'), undefined);
  assert.equal(pathInside('file:///desk', 'file:///desk/../etc/a.txt'), undefined);
  assert.equal(pathInside('file:///desk', 'file:///desk/%2e%2e/a.txt'), undefined);
  assert.equal(pathInside('file:///desk', 'untitled:Untitled-1'), undefined);
  assert.equal(pathInside('file:///', 'file:///a.txt'), 'a.txt');
});

test('the name of a document', () => {
  assert.equal(nameOf('untitled:Untitled-1'), 'Untitled-1');
  assert.equal(nameOf('file:///a/b%20c.txt'), 'b c.txt');
});

test('law: path → address → path, for any name a file can have', () => {
  const part = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 8 })
    .filter(name => !/[/\0]/.test(name) && name !== '.' && name !== '..' && !/\p{Surrogate}/u.test(name));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), parts => {
      const path = parts.join('/');
      assert.equal(pathInside('file:///c%3A/the%20desk', uriInside('file:///c%3A/the%20desk', path)), path);
    }),
  );
});
