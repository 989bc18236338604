import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstStyleGuide } from '../../../server/src/features/first-style-guide.ts';
import { standingDecisions } from '../../../server/src/features/standing-decisions.ts';
import { analyse } from '../../../server/src/resolve/analyse.ts';
import { Corpus } from '../../../server/src/resolve/corpus.ts';
import { readStyleGuide } from '../../../server/src/styleguide/read.ts';
import { readArticle } from '../../../server/src/text/read.ts';
import { parseFixture } from '../../support/fixture.ts';
import { markedCorpus } from '../../support/marked.ts';
import { RULES } from '../styleguide/rules.ts';

const snapshot = markedCorpus(
  parseFixture(`An agency by its acronym, a family of craft, and a surgeon.
--- a.txt
The «Transpacific Wire»:organisation («TPW»:organisation) said so. «TPW»:organisation and «Aino Talvik»:person saw «Soyuz»:spacecraft.
--- b.txt
«TPW»:organisation said that «Soyuz MS-31»:spacecraft and «Soyuz»:spacecraft flew. «Aino Talvik»:person was there.
--- c.txt
«TPW»:organisation saw the surgeon «Aino Talvik»:person in «Soyuz MS-31»:spacecraft.
`),
).snapshot();

test('a first style guide lists what stands for a name under the name, and no family of craft beside a craft', () => {
  const text = firstStyleGuide(snapshot);
  const { guide, problems } = readStyleGuide(text, RULES);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    guide?.organisations.map(({ name, aliases }) => [name, aliases]),
    [['Transpacific Wire', ['TPW']]],
  );
  assert.deepEqual(
    guide?.spacecraft.map(({ name }) => name),
    ['Soyuz MS-31'],
  );
});

test('what somebody does is no role, and what somebody is, is', () => {
  const corpus = new Corpus();
  for (const [path, said] of [
    ['a.txt', 'Aino Talvik, who commands the station, was there.'],
    ['b.txt', 'Aino Talvik, who commands the station, slept.'],
    ['c.txt', 'Later Aino Talvik, a surgeon, woke up.'],
  ] as const)
    corpus.replace(analyse(readArticle(path, `A day in the harbour\n\nIt rained on Monday. ${said}\n`)));
  assert.ok(corpus.snapshot().entities.some(({ descriptions: [first] }) => first === 'commands the station'));
  assert.match(firstStyleGuide(corpus.snapshot()), /name: Aino Talvik .*\n {4}role: a surgeon\n/);
});

test('of what is right as it stands only that of the spelling itself is to be taken back', () => {
  const { guide } = readStyleGuide(
    `people: [{ name: Aino Talvik }]
decisions:
  - { allow: Aino Talwik, in: quotations }
  - { allow: Aino Talvik }
  - { different: [Aino Talvik, Aina Talvik] }
`,
    RULES,
  );
  const entity = snapshot.entities.find(({ canonical }) => canonical === 'Aino Talvik');
  assert.ok(guide && entity);
  const titles = (spelling: string) => standingDecisions(entity, spelling, guide).map(({ title }) => title);
  const always = [
    'Take back: “Aino Talvik”, “Aina Talvik” are not the same',
    'Remove “Aino Talvik” from the style guide',
  ];
  assert.deepEqual(titles('Aino Talvik'), ['Take back: “Aino Talvik” is right everywhere', ...always]);
  assert.deepEqual(titles('AINO TALWIK'), ['Take back: “Aino Talwik” is right in quotations', ...always]);
});
