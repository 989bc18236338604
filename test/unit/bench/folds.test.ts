import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FOLDS, foldOf } from '../../bench/folds.ts';

test('an article has one fold for ever, and the folds are of a size', () => {
  const sizes = new Array<number>(FOLDS).fill(0);
  for (let i = 0; i < 1000; i++) {
    const fold = foldOf(`article_${i}`);
    assert.equal(foldOf(`article_${i}`), fold);
    sizes[fold] = (sizes[fold] ?? 0) + 1;
  }
  for (const size of sizes) assert.ok(size > 150 && size < 250, sizes.join(' '));
});
