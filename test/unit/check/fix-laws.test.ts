import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkCorpus } from '../../../server/src/check/check.ts';
import type { Problem } from '../../../server/src/check/problem.ts';
import type { Fix } from '../../../server/src/features/fix.ts';
import { fixesFor } from '../../../server/src/features/fixes.ts';
import type { MarkedName } from '../../support/marked.ts';
import { corpusOf, corpusText, type Marked, PATHS } from './random-corpus.ts';

/** The articles after a fix; a name that it changed is the name that stands there then. */
function after(articles: readonly Marked[], { edits }: Fix): readonly Marked[] {
  return articles.map(({ text, marks }, i) => {
    const own = edits.filter(({ path }) => path === PATHS[i]);
    let changed = '';
    let at = 0;
    let shift = 0;
    const moved: MarkedName[] = [];
    for (const mark of marks) {
      const inside = own.filter(edit => edit.start >= mark.start && edit.end <= mark.end);
      const start = mark.start + shift;
      for (const edit of inside) {
        changed += text.slice(at, edit.start) + edit.newText;
        at = edit.end;
        shift += edit.newText.length - (edit.end - edit.start);
      }
      moved.push({ ...mark, start, end: mark.end + shift });
    }
    return { text: changed + text.slice(at), marks: moved };
  });
}

const isSame = (a: Problem, b: Problem): boolean =>
  a.rule === b.rule &&
  a.occurrence.analysis.path === b.occurrence.analysis.path &&
  a.occurrence.mention.spelling === b.occurrence.mention.spelling;

/** The spellings between which a problem leaves the choice. */
const between = ({ choices }: Problem): string => JSON.stringify(choices?.map(({ text }) => text).sort());

test('a rule is silent about a name after the fix that it offers there', () => {
  const fixed = new Set<string>();
  fc.assert(
    fc.property(corpusText, fc.nat(), (articles, pick) => {
      const snapshot = corpusOf(articles).snapshot();
      const offers = checkCorpus(snapshot).flatMap(problem =>
        fixesFor(snapshot, problem)
          .filter(({ scope }) => scope === 'occurrence')
          .map(fix => ({ problem, fix })),
      );
      const offer = offers[pick % Math.max(1, offers.length)];
      if (!offer) return;
      const { problem, fix } = offer;
      fixed.add(problem.rule);
      const { path } = problem.occurrence.analysis;
      const { start } = problem.occurrence.mention;
      const again = checkCorpus(corpusOf(after(articles, fix)).snapshot()).find(
        ({ rule, occurrence: { analysis, mention } }) =>
          rule === problem.rule && analysis.path === path && mention.start === start,
      );
      // What the articles leave open is told where it stands first, which may be here now.
      assert.ok(!again || problem.choices || again.choices, again?.message);
    }),
    { numRuns: 400 },
  );
  assert.ok(fixed.size >= 6, [...fixed].join());
});

test('a fix in bulk leaves nothing to do for its rule that it found', () => {
  const fixed = new Set<string>();
  fc.assert(
    fc.property(corpusText, fc.nat(), (articles, pick) => {
      const snapshot = corpusOf(articles).snapshot();
      const offers = checkCorpus(snapshot).flatMap(problem =>
        fixesFor(snapshot, problem)
          .filter(({ scope }) => scope === 'corpus' || scope === 'respelling')
          .map(fix => ({ problem, fix })),
      );
      const offer = offers[pick % Math.max(1, offers.length)];
      if (!offer) return;
      const { problem, fix } = offer;
      fixed.add(`${problem.rule} ${fix.scope}`);
      const left = checkCorpus(corpusOf(after(articles, fix)).snapshot());
      // A name may be open in several parts; the choice was between the spellings of one.
      assert.ok(
        !left.some(other => isSame(other, problem) && between(other) === between(problem)),
        problem.message,
      );
    }),
    { numRuns: 400 },
  );
  assert.ok(fixed.size >= 4, [...fixed].join());
});

test('what a rule says depends on what it is told: off is silent, and an archive is evidence only', () => {
  fc.assert(
    fc.property(corpusText, articles => {
      const snapshot = corpusOf(articles).snapshot();
      const all = checkCorpus(snapshot);
      const isArchived = (path: string): boolean => path === PATHS[0];
      const rest = checkCorpus(snapshot, { rules: {}, isArchived });
      assert.deepEqual(
        rest.map(({ message }) => message),
        all.filter(({ occurrence }) => !isArchived(occurrence.analysis.path)).map(({ message }) => message),
      );
      for (const { rule } of all) {
        assert.ok(!checkCorpus(snapshot, { rules: { [rule]: 'off' } }).some(other => other.rule === rule));
      }
    }),
    { numRuns: 100 },
  );
});
