import assert from 'node:assert/strict';
import { test } from 'node:test';
import { between } from '../../bench/page.ts';
import { percent, table } from '../../bench/table.ts';

test('figures go between their marks, again and again, and nowhere else', () => {
  const page = 'before\n<!-- figures -->\nold\n<!-- /figures -->\nafter\n';
  const once = between(page, 'figures', 'new\n');
  assert.equal(once, 'before\n<!-- figures -->\n\nnew\n\n<!-- /figures -->\nafter\n');
  assert.equal(between(once, 'figures', 'new'), once);
  assert.throws(() => between(page, 'speed', 'new'));
});

test('a table has texts to the left and figures to the right', () => {
  const rows = [
    ['gum', percent(0.9)],
    ['wikigold', percent(1)],
  ];
  assert.equal(
    table(['set', 'F1'], rows),
    ['| set      |    F1 |', '| -------- | ----: |', '| gum      |  90.0 |', '| wikigold | 100.0 |'].join(
      '\n',
    ),
  );
});
