import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCorpus } from '../../../server/src/check/check.ts';
import { checkInputOf } from '../../../server/src/check/check-input.ts';
import { RULES } from '../../../server/src/check/rules.ts';
import { takenBack } from '../../../server/src/features/decisions.ts';
import { standingDecisions } from '../../../server/src/features/standing-decisions.ts';
import { readStyleGuide } from '../../../server/src/styleguide/read.ts';
import { applyEdits } from '../../../server/src/styleguide/text-edit.ts';
import { parseFixture } from '../../support/fixture.ts';
import { markedCorpus } from '../../support/marked.ts';

const fixture = parseFixture(`A man whose name runs over a line end, one with accents, and a craft.
--- a.txt
«Dmitry Petelin»:person slept in «Soyuz MS-22»:spacecraft. «Anna Kovář»:person woke.
--- b.txt
«Dmitry Petelin»:person woke in «Soyuz MS-22»:spacecraft. «Anna Kovář»:person slept.
--- c.txt
«Dimitri
Petelin»:person left «Soyuz MS22»:spacecraft. «ANNA KOVAR»:person stayed; «Anna Kovár»:person sang.
`);

function guideOf(text: string) {
  const { guide } = readStyleGuide(text, RULES);
  assert.ok(guide, text);
  return guide;
}

function standingAt(spelling: string, text: string) {
  const guide = guideOf(text);
  const corpus = markedCorpus(fixture);
  corpus.heed(guide);
  const snapshot = corpus.snapshot();
  const occurrence = snapshot.entities
    .flatMap(({ occurrences }) => occurrences)
    .find(({ mention }) => mention.spelling === spelling);
  const entity = occurrence && snapshot.entityOf(occurrence.mention);
  assert.ok(entity, spelling);
  return standingDecisions(entity, spelling, guide);
}

function withdrawn(text: string, [action]: ReturnType<typeof standingAt>): string {
  assert.ok(action);
  // As it travels to a client and back.
  const edit = takenBack(text, JSON.parse(JSON.stringify(action.decides)));
  assert.ok('edits' in edit);
  return applyEdits(text, edit.edits);
}

const NOTHING = 'version: 1\n';

test('what is obeyed can be taken back, however the article writes the name', () => {
  const allowed: readonly (readonly [spelling: string, name: string])[] = [
    ['Dimitri\nPetelin', 'Dimitri Petelin'],
    ['ANNA KOVAR', 'Anna Kovář'],
    ['Soyuz MS22', 'Soyuz MS22'],
  ];
  for (const [spelling, name] of allowed) {
    const text = `${NOTHING}decisions:\n  - allow: ${name}\n`;
    const guide = guideOf(text);
    const corpus = markedCorpus(fixture);
    corpus.heed(guide);
    const reported = checkCorpus(corpus.snapshot(), checkInputOf({}, guide));
    assert.ok(!reported.some(({ occurrence }) => occurrence.mention.spelling === spelling), spelling);
    const standing = standingAt(spelling, text);
    assert.equal(standing[0]?.title, `Take back: “${name}” is right everywhere`);
    assert.equal(withdrawn(text, standing), NOTHING);
  }
});

test('a spelling that the guide lists is taken out as it is listed', () => {
  const entry = 'version: 1\npeople:\n  - name: Anna Kovář\n';
  const text = `${entry}    misspellings: [Anna Kovar]\n`;
  const standing = standingAt('Anna Kovár', text);
  assert.equal(standing[0]?.title, 'Take back: “Anna Kovar” is a misspelling of “Anna Kovář”');
  assert.equal(withdrawn(text, standing), entry);
  const craft = 'version: 1\nspacecraft:\n  - name: Soyuz MS-22\n    misspellings: [Soyuz MS22]\n';
  assert.equal(standingAt('Soyuz MS22', craft)[0]?.title.includes('“Soyuz MS22” is a misspelling'), true);
});

test('of two who decided the same, only the one whose decision is taken back loses it', () => {
  const bys = ['    by: Ann\n    why: |\n      asked\n      her\n', '    by: Bo\n    on: 2024-05-01\n', ''];
  const said = bys.map(by => `  - same: [Dmitry Petelin, Dimitri Petelin]\n${by}`);
  const text = `${NOTHING}decisions:\n${said.join('')}`;
  const standing = standingAt('Dmitry Petelin', text);
  assert.equal(standing.length, said.length);
  for (const [i, action] of standing.entries()) {
    const others = said.filter((_, each) => each !== i).join('');
    assert.equal(withdrawn(text, [action]), `${NOTHING}decisions:\n${others}`, action.title);
  }
});
