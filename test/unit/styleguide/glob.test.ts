import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pathMatcher } from '../../../server/src/styleguide/glob.ts';
import { patternProblem } from '../../../server/src/styleguide/pattern-problem.ts';

const cases: readonly (readonly [pattern: string, matching: readonly string[], not: readonly string[]])[] = [
  [
    'archive',
    ['archive/a.txt', 'archive/2019/a.txt', 'desk/archive/a.txt', 'archive'],
    ['archives/a.txt', 'a.txt'],
  ],
  ['archive/', ['archive/a.txt', 'desk/archive/a.txt'], ['archived.txt']],
  ['/archive', ['archive/a.txt'], ['desk/archive/a.txt']],
  ['archive/**', ['archive/a.txt', 'archive/b/c.txt'], ['desk/archive/a.txt']],
  ['archive/2019', ['archive/2019/a.txt'], ['archive/2020/a.txt', 'x/archive/2019/a.txt']],
  ['*.txt', ['a.txt', 'b/a.txt'], ['a.txt.bak']],
  ['/*.txt', ['a.txt'], ['b/a.txt']],
  ['**/old/*.txt', ['old/a.txt', 'x/y/old/a.txt'], ['old/b/a.txt']],
  ['**/*.txt', ['a.txt', 'x/y/a.txt'], ['a.md']],
  ['a/**/z.txt', ['a/z.txt', 'a/b/c/z.txt'], ['b/z.txt', 'a/z.md']],
  ['20??-*/{in,out}', ['2019-05/in/a.txt', '2020-x/out/b.txt'], ['2019-05/on/a.txt', '219-05/in/a.txt']],
  ['{a,b}.{txt,md}', ['a.txt', 'x/b.md'], ['c.txt']],
  ['story [final].txt', ['story [final].txt'], ['story f.txt']],
  ['a+b(c).txt', ['a+b(c).txt'], ['aab(c).txt', 'a+bc.txt']],
];

for (const [pattern, matching, not] of cases)
  test(`what ${pattern} matches, and what not`, () => {
    assert.equal(patternProblem(pattern), undefined);
    const matches = pathMatcher([pattern]);
    for (const path of matching) assert.ok(matches(path), path);
    for (const path of not) assert.ok(!matches(path), path);
  });

test('no pattern matches nothing, and one of several is enough', () => {
  assert.equal(pathMatcher([])('a.txt'), false);
  assert.equal(pathMatcher(['x', 'a.txt'])('a.txt'), true);
});

test('a path is a pattern of itself, whatever stands in it', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), path => pathMatcher([path])(path)));
});

test('a star is any run of characters: as a slow search has it', () => {
  const slow = (pattern: string, name: string): boolean => {
    const [first = '', rest] = [pattern.charAt(0), pattern.slice(1)];
    if (first === '') return name === '';
    if (first === '*') return slow(rest, name) || (name !== '' && slow(pattern, name.slice(1)));
    return name !== '' && (first === '?' || first === name.charAt(0)) && slow(rest, name.slice(1));
  };
  const word = (letters: string) =>
    fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(word('ab*?'), word('ab'), (pattern, name) => {
      // A single folder of its own, as a name alone matches at any depth.
      if (pattern.includes('**')) return;
      assert.equal(pathMatcher([`x/${pattern}`])(`x/${name}`), slow(pattern, name));
    }),
    { numRuns: 3000 },
  );
});

test('no pattern takes long', () => {
  const started = performance.now();
  for (const pattern of ['*a'.repeat(240), '**/a/'.repeat(99), `${'?*'.repeat(240)}b`, '{a,b}'.repeat(90)])
    pathMatcher([pattern])(`${'a/'.repeat(1000)}${'a'.repeat(2000)}`);
  assert.ok(performance.now() - started < 500);
});
