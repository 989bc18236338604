import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCorpus } from '../../../server/src/check/check.ts';
import { RULE_IDS } from '../../../server/src/check/rule-id.ts';
import type { TextEdit } from '../../../server/src/features/edit.ts';
import { SCOPES } from '../../../server/src/features/fix.ts';
import { fixesFor } from '../../../server/src/features/fixes.ts';
import { mending } from '../../../server/src/features/mending.ts';
import { analyse } from '../../../server/src/resolve/analyse.ts';
import { Corpus } from '../../../server/src/resolve/corpus.ts';
import type { Snapshot } from '../../../server/src/resolve/snapshot.ts';
import { readArticle } from '../../../server/src/text/read.ts';
import { applied } from '../../support/applied.ts';
import { expectedTexts } from '../../support/expected-texts.ts';
import { type Fixture, readFixtures } from '../../support/fixture.ts';
import { markedCorpus } from '../../support/marked.ts';
import { story as aStory } from '../../support/stories.ts';

/** The edits that a section of the fixture is about: of a fix for the problem at the cursor, or of what mends all. */
function editsOf(fixture: Fixture, snapshot: Snapshot, section: string): readonly TextEdit[] {
  if (section === 'mend') return mending(snapshot, checkCorpus(snapshot)).edits;
  const file = fixture.files.find(({ cursor }) => cursor !== undefined);
  const at = file?.cursor ?? -1;
  const problem = checkCorpus(snapshot).find(
    ({ occurrence: { analysis, mention } }) =>
      analysis.path === file?.path && mention.start <= at && at <= mention.end,
  );
  assert.ok(problem, 'a problem stands at the cursor');
  const fix = fixesFor(snapshot, problem).find(({ scope }) => scope === section);
  assert.ok(fix, `a fix for the scope ${section} is offered`);
  return fix.edits;
}

for (const [name, fixture] of readFixtures('fixes')) {
  const texts = new Map(fixture.files.map(({ path, text }) => [path, text]));
  const snapshot = markedCorpus(fixture).snapshot();

  test(`${name}: what is reported is what is marked`, () => {
    const line = (path: string, start: number, rule: string) => `${path} ${start} ${rule}`;
    assert.deepEqual(
      checkCorpus(snapshot).map(({ occurrence, rule }) =>
        line(occurrence.analysis.path, occurrence.mention.start, rule),
      ),
      fixture.files.flatMap(({ path, marks }) =>
        marks.flatMap(({ start, rules }) => rules.map(rule => line(path, start, rule))),
      ),
    );
  });

  assert.ok(fixture.sections.size > 0, `${name} expects something`);
  for (const section of fixture.sections.keys()) {
    assert.ok(section === 'mend' || SCOPES.some(scope => scope === section), `${section} is a scope`);
    test(`${name}, ${section}: ${fixture.title}`, () => {
      const after = applied(texts, editsOf(fixture, snapshot, section));
      for (const [path, expected] of expectedTexts(fixture, section)) assert.equal(after.get(path), expected);
      for (const [path, text] of texts) {
        if (!expectedTexts(fixture, section).has(path)) assert.equal(after.get(path), text);
      }
    });
  }
}

/** A paragraph that is broken into lines of a width, within a name too. */
function wrapped(given: string): string {
  return [
    `The flight engineer of the station, a veteran of two flights, cosmonaut ${given}`,
    'Petelin had to rest for a day before he was allowed to go to the hatch and to look',
    'out of it, which he did together with the other flight engineer of the expedition',
    'who had waited for him.',
  ].join('\r\n');
}

/** What one article becomes when all its problems are mended, names found by reading it. */
function mended(story: string): string {
  const corpus = new Corpus();
  const texts = new Map([['own.txt', `On the station\n\n${story}\n`]]);
  for (const number of [1, 2, 3, 4, 5]) texts.set(`${number}.txt`, aStory(number, 'Dmitry Petelin'));
  for (const [path, text] of texts) corpus.replace(analyse(readArticle(path, text)));
  const snapshot = corpus.snapshot();
  const { edits } = mending(snapshot, checkCorpus(snapshot), { rules: RULE_IDS });
  return (applied(texts, edits).get('own.txt') ?? '').slice('On the station\n\n'.length).trimEnd();
}

test('in an article as it comes: hyphens, a name over a line end, and what cannot be seen', () => {
  const cases: [before: string, after: string][] = [
    [
      'Cosmonaut Dmitry Petlin led. A Petlin-led crew left.',
      'Cosmonaut Dmitry Petelin led. A Petelin-led crew left.',
    ],
    ['The ex-Petlin aide met cosmonaut Dmitry Petlin.', 'The ex-Petelin aide met cosmonaut Dmitry Petelin.'],
    [wrapped('Dimitri'), wrapped('Dmitry')],
    ['Cosmonaut Dimitri\u00a0Petelin rested.', 'Cosmonaut Dmitry\u00a0Petelin rested.'],
    ['Cosmonaut Dimi\u00adtri Pete\u00adlin rested.', 'Cosmonaut Dmitry Pete\u00adlin rested.'],
    ['Cosmonaut \u200eDimitri Petelin\u200f rested.', 'Cosmonaut \u200eDmitry Petelin\u200f rested.'],
    [
      'Cosmonaut Dmitry Petelin of the 2\u00bd-man crew \ud83d\ude80 met Dmitry Petlin.',
      'Cosmonaut Dmitry Petelin of the 2\u00bd-man crew \ud83d\ude80 met Dmitry Petelin.',
    ],
  ];
  for (const [before, after] of cases) assert.equal(mended(before), after);
});
