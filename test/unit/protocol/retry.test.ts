import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorCode, plainReason } from '../../../server/src/protocol/plain-reason.ts';
import { retry } from '../../../server/src/protocol/retry.ts';

const failing = (code: string) => Object.assign(new Error(code), { code });

test('an error that passes by itself is tried again, and given up in the end', async () => {
  let tries = 0;
  const twice = async () => {
    tries++;
    if (tries < 3) throw failing('EMFILE');
    return 'done';
  };
  assert.equal(await retry(twice, [0, 0, 0]), 'done');
  assert.equal(tries, 3);
  tries = -10;
  await assert.rejects(retry(twice, [0, 0, 0]), { code: 'EMFILE' });
  assert.equal(tries, -6);
});

test('any other error is not', async () => {
  let tries = 0;
  const attempt = async () => {
    tries++;
    throw failing('ENOENT');
  };
  await assert.rejects(retry(attempt, [0, 0]), { code: 'ENOENT' });
  assert.equal(tries, 1);
});

test('system errors in plain words, whatever was thrown', () => {
  assert.equal(plainReason(failing('EACCES')), 'no permission to read it');
  assert.equal(plainReason(failing('EWHAT')), 'it could not be read (EWHAT)');
  for (const thrown of [undefined, null, 'x', 3, new Error('x'), { code: 3 }]) {
    assert.equal(errorCode(thrown), '');
    assert.equal(plainReason(thrown), 'it could not be read');
  }
});
