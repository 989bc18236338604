import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem, Severity } from '../../../server/src/check/problem.ts';
import { withoutCrowd } from '../../../server/src/features/crowd.ts';
import { withinLimit } from '../../../server/src/features/limit.ts';
import { entity, occurrence, problem } from '../../support/outcome.ts';

const petelin = entity('Dmitry Petelin', []);

function problems(path: string, spelling: string, number: number, severity: Severity = 'warning'): Problem[] {
  const text = `${spelling}. `.repeat(number);
  return Array.from({ length: number }, (_, i) =>
    problem(petelin, occurrence(path, text, spelling, i * (spelling.length + 2)), 'Petelin', { severity }),
  );
}

test('beyond ten of one entity and spelling in an article the tenth says how many more there are', () => {
  const ten = problems('a.txt', 'Petlin', 10);
  assert.equal(withoutCrowd(ten), ten);
  const crowd = [...problems('a.txt', 'Petlin', 12), ...problems('a.txt', 'Petellin', 2)];
  const shown = withoutCrowd(crowd);
  assert.equal(shown.length, 12);
  assert.equal(shown[9]?.message, 'Write Petelin. The article has 2 more such places.');
  assert.deepEqual([...shown.slice(0, 9), ...shown.slice(10)], [...crowd.slice(0, 9), ...crowd.slice(12)]);
  assert.equal(withoutCrowd(crowd), shown, 'nothing changed, and nothing is told again');
});

test('of too many problems the hints go first, then the last articles, and what is left out is said', () => {
  const all = new Map([
    ['b.txt', problems('b.txt', 'Petlin', 3)],
    ['a.txt', [...problems('a.txt', 'Petlin', 2), ...problems('a.txt', 'Petelin', 2, 'hint')]],
    ['c.txt', problems('c.txt', 'Petlin', 4)],
  ]);
  assert.equal(withinLimit(all, 11), all);
  const fewer = withinLimit(all, 9);
  assert.deepEqual(
    [...fewer].map(([path, found]) => [path, found.length]),
    [
      ['a.txt', 2],
      ['b.txt', 3],
      ['c.txt', 4],
    ],
  );
  assert.equal(
    fewer.get('c.txt')?.at(-1)?.message,
    'Write Petelin. Namedesk shows no more than this; left out: 2 more problems.',
  );
  const few = withinLimit(all, 3);
  assert.deepEqual(
    [...few].map(([path, found]) => [path, found.length]),
    [
      ['a.txt', 2],
      ['b.txt', 1],
    ],
  );
  assert.match(few.get('b.txt')?.at(-1)?.message ?? '', /left out: 8 more problems\.$/);
});
