import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Frame, FrameTooLong, Framing } from '../../server/src/protocol/framing.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const frame = (body: string) => `Content-Length: ${bytes(body).length}\r\n\r\n${body}`;
const shown = (frames: readonly Frame[]) =>
  frames.map(each => ('body' in each ? each.body : `fault: ${each.fault}`));
const all = (text: string) => shown(new Framing().push(bytes(text)));

test('frames come out whole, in order, however they are cut', () => {
  const texts = ['{"a":1}', 'ü — \u{1f680}', '', 'x'.repeat(9000)];
  const stream = bytes(texts.map(frame).join(''));
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), sizes => {
      const framing = new Framing();
      const got: Frame[] = [];
      for (let at = 0, i = 0; at < stream.length; i++) {
        const size = sizes[i % sizes.length] ?? 1;
        got.push(...framing.push(stream.subarray(at, at + size)));
        at += size;
      }
      assert.deepEqual(shown(got), texts);
    }),
    { numRuns: 30 },
  );
});

test('headers in any order and any case, with others beside them', () => {
  assert.deepEqual(all('content-type: application/json\r\nCONTENT-LENGTH:  2 \r\n\r\n{}'), ['{}']);
});

test('garbage before a header is passed over', () => {
  assert.deepEqual(all(`Debugger listening on x\n${frame('1')}`), ['1']);
  assert.deepEqual(all(`hello\r\n\r\n${frame('1')}`), [
    'fault: A header without Content-Length was skipped',
    '1',
  ]);
});

test('a length that is none is passed over, and the next frame is read', () => {
  const skipped = 'fault: A header whose Content-Length is no number was skipped';
  for (const length of ['-5', 'x', '', '1e3', '0x10']) {
    assert.deepEqual(all(`Content-Length: ${length}\r\n\r\n{"x":1}${frame('2')}`), [skipped, '2']);
  }
});

test('a length that no memory should wait for ends the stream', () => {
  assert.throws(() => all('Content-Length: 999999999999\r\n\r\n'), FrameTooLong);
});

test('garbage without end does not pile up', () => {
  const framing = new Framing();
  const garbage = bytes('x'.repeat(50_000));
  const faults = Array.from({ length: 40 }, () => framing.push(garbage)).flat();
  assert.ok(faults.length > 0 && faults.length <= 40);
  assert.deepEqual(shown(framing.push(bytes(frame('3')))), ['3']);
});

test('bytes that are no UTF-8 are shown as such', () => {
  const framing = new Framing();
  assert.deepEqual(shown(framing.push(Uint8Array.from([...bytes('Content-Length: 1\r\n\r\n'), 0xff]))), [
    '\ufffd',
  ]);
});
