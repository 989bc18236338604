import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { comparePersonNames } from '../../../server/src/names/compare.ts';
import { parsePersonName } from '../../../server/src/names/person-name.ts';

// The page that says how names are compared must say what the code does, and what was measured.
const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const page = read('server/how-names-are-compared.md');
const rows = page
  .split('\n')
  .filter(line => line.startsWith('| '))
  .map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  );

test('every pair on the page has the verdict and the reason that it says', () => {
  const pairs = rows.filter(([, , verdict = '']) => ['same', 'unsure', 'different'].includes(verdict));
  assert.ok(pairs.length > 15);
  for (const [a = '', b = '', verdict, why] of pairs) {
    const compared = comparePersonNames(parsePersonName(a), parsePersonName(b));
    assert.deepEqual([compared.verdict, compared.reasons.join(', ')], [verdict, why], `${a} and ${b}`);
  }
});

test('every figure on the page is one of those that were measured', () => {
  const measured = read('test/bench/README.md').replace(/\s+/g, ' ');
  const figures = rows.filter(row => row.length === 4 && /^\d/.test(row[1] ?? ''));
  assert.equal(figures.length, 4);
  for (const [set, ...numbers] of figures)
    assert.ok(measured.includes(`\`${set}\` ${numbers.join(', ')}`), set);
});
