import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkCorpus } from '../../../server/src/check/check.ts';
import { checkInputOf } from '../../../server/src/check/check-input.ts';
import { Findings } from '../../../server/src/check/findings.ts';
import type { Problem } from '../../../server/src/check/problem.ts';
import { RULES } from '../../../server/src/check/rules.ts';
import { decided, decisionsFor, takenBack } from '../../../server/src/features/decisions.ts';
import type { Corpus } from '../../../server/src/resolve/corpus.ts';
import type { GuideEdit } from '../../../server/src/styleguide/change.ts';
import { readStyleGuide } from '../../../server/src/styleguide/read.ts';
import { EMPTY_STYLE_GUIDE, type StyleGuide } from '../../../server/src/styleguide/style-guide.ts';
import { applyEdits } from '../../../server/src/styleguide/text-edit.ts';
import { corpusOf, corpusText } from './random-corpus.ts';

/** What a desk may have said, a line or more of its style guide each; no two of them contradict one another. */
const SAID = {
  people: [
    '  - { name: Dmitry Petelin, misspellings: [Dmitry Petlin], role: cosmonaut }',
    '  - { name: Jean Luc Moreau, aliases: [Jean-Luc Moreau] }',
    '  - { name: Scott Kelly }',
  ],
  spacecraft: ['  - { name: Soyuz MS-22, misspellings: [Soyuz MS22] }', '  - { name: Nuka }'],
  organisations: ['  - { name: Al-Fanar }'],
  places: ['  - { name: São Bento, misspellings: [Sao Bento] }'],
  house: [
    '  accents: keep',
    '  accents: drop',
    '  first-mention: full-name-and-role',
    '  first-mention: any',
  ],
  decisions: [
    '  - { different: [Mark Kelly, Scott Kelly] }',
    '  - { same: [Northern Fisheries Board, NFB] }',
    '  - { allow: Petlin, in: a.txt }',
    '  - { allow: José Ibáñez, in: everywhere }',
  ],
};

const guideText = fc
  .record({
    people: fc.subarray(SAID.people),
    spacecraft: fc.subarray(SAID.spacecraft),
    organisations: fc.subarray(SAID.organisations),
    places: fc.subarray(SAID.places),
    house: fc.subarray(SAID.house, { maxLength: 1 }),
    decisions: fc.subarray(SAID.decisions),
  })
  .map(said =>
    Object.entries(said).reduce(
      (text, [key, lines]) => (lines.length === 0 ? text : `${text}${key}:\n${lines.join('\n')}\n`),
      'version: 1\n',
    ),
  );

function guideOf(text: string): StyleGuide {
  const { guide } = readStyleGuide(text, RULES);
  assert.ok(guide, text);
  return guide;
}

function reportedBy(corpus: Corpus, text: string): readonly Problem[] {
  const guide = guideOf(text);
  corpus.heed(guide);
  return checkCorpus(corpus.snapshot(), checkInputOf({}, guide));
}

const placeOf = ({ occurrence: { analysis, mention } }: Problem): string =>
  `${analysis.path} ${mention.start}`;
const lineOf = (problem: Problem): string =>
  `${placeOf(problem)} ${problem.rule} ${problem.severity} ${problem.message} ${problem.suggestion}`;

function carriedOut(text: string, edit: GuideEdit): string | undefined {
  return 'edits' in edit ? applyEdits(text, edit.edits) : undefined;
}

test('what the desk decides about a problem settles it, and taken back it is as before', () => {
  const settled = new Map<string, number>();
  fc.assert(
    fc.property(corpusText, guideText, fc.nat(), (articles, before, pick) => {
      const corpus = corpusOf(articles);
      const problems = reportedBy(corpus, before);
      const guide = guideOf(before);
      const offers = problems.flatMap(problem =>
        decisionsFor(corpus.snapshot(), problem, guide).map(action => ({ problem, action })),
      );
      const offer = offers[pick % Math.max(1, offers.length)];
      if (!offer) return;
      const { problem, action } = offer;
      const { decides } = action;
      const text = carriedOut(before, decided(before, decides));
      if (text === undefined) return;
      // What contradicts an earlier word of the desk is marked in its file, and does not count.
      if (readStyleGuide(text, RULES).problems.length > 0) return;
      const after = reportedBy(corpus, text);
      const here = after.filter(each => placeOf(each) === placeOf(problem));
      const kind = decides.what === 'decision' ? decides.decision.verdict : decides.what;
      settled.set(kind, 1 + (settled.get(kind) ?? 0));
      const what = `${action.title}\n${lineOf(problem)}\n${here.map(lineOf).join('\n')}`;
      if (kind === 'allow') assert.deepEqual(here, [], what);
      if (kind === 'different')
        assert.ok(
          !here.some(({ suggestion, choices }) => !choices && suggestion === problem.suggestion),
          what,
        );
      if (kind === 'alias') {
        assert.ok(!here.some(({ choices }) => !choices), what);
      }
      if (kind === 'misspelling' && here.length > 0) {
        assert.ok(
          here.every(({ rule, choices }) => rule === 'style-guide' || choices),
          what,
        );
      }
      // A misspelling that is made an alias leaves the list of misspellings for good.
      if (kind === 'alias' && problem.rule === 'style-guide') return;
      const back = carriedOut(text, takenBack(text, decides));
      assert.ok(back !== undefined);
      assert.deepEqual(reportedBy(corpus, back).map(lineOf), problems.map(lineOf), action.title);
    }),
    { numRuns: 500 },
  );
  for (const kind of ['allow', 'different', 'entry', 'misspelling', 'alias'])
    assert.ok((settled.get(kind) ?? 0) > 0, JSON.stringify([...settled]));
});

test('an approved name or an alias is never told to be misspelt', () => {
  fc.assert(
    fc.property(corpusText, guideText, (articles, text) => {
      const guide = guideOf(text);
      const right = new Set(
        [...guide.people, ...guide.spacecraft, ...guide.organisations, ...guide.places].flatMap(
          ({ name, aliases }) => [name, ...aliases],
        ),
      );
      for (const problem of reportedBy(corpusOf(articles), text)) {
        const { spelling } = problem.occurrence.mention;
        const isAbout = problem.rule === 'first-mention' || problem.rule === 'shared-surname';
        assert.ok(isAbout || !right.has(spelling), lineOf(problem));
      }
    }),
    { numRuns: 200 },
  );
});

test('what is found as the style guide and the articles change is what is found from the beginning', () => {
  fc.assert(
    fc.property(corpusText, fc.array(guideText, { minLength: 1, maxLength: 4 }), (articles, texts) => {
      const corpus = corpusOf(articles);
      for (const text of texts) {
        const guide = guideOf(text);
        corpus.heed(guide);
        const input = checkInputOf({}, guide);
        const findings = new Findings(input);
        findings.of(corpus.snapshot());
        corpus.remove('a.txt');
        findings.of(corpus.snapshot());
        const analysis = corpusOf(articles).snapshot().analyses.get('a.txt');
        assert.ok(analysis);
        corpus.replace(analysis as never);
        const found = [...findings.of(corpus.snapshot()).values()].flat().map(lineOf).sort();
        const fresh = corpusOf(articles);
        fresh.heed(guide);
        assert.deepEqual(found, checkCorpus(fresh.snapshot(), input).map(lineOf).sort());
      }
      assert.deepEqual(
        reportedBy(corpus, 'version: 1\n').map(lineOf),
        checkCorpus(corpusOf(articles).snapshot(), { rules: {}, guide: EMPTY_STYLE_GUIDE }).map(lineOf),
      );
    }),
    { numRuns: 150 },
  );
});
