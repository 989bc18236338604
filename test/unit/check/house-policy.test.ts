import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCorpus } from '../../../server/src/check/check.ts';
import { checkInputOf } from '../../../server/src/check/check-input.ts';
import { readStyleGuide } from '../../../server/src/styleguide/read.ts';
import { parseFixture } from '../../support/fixture.ts';
import { markedCorpus } from '../../support/marked.ts';
import { RULES } from '../styleguide/rules.ts';

test('a spelling that may be of two languages goes by the language of the other spellings of the person', () => {
  const story = (name: string, path: string) =>
    `--- ${path}.txt\n«${name} Borisov»:person left the harbour, and «Borisov»:person waved.\n`;
  const { guide } = readStyleGuide('house: { romanisation: { russian: agencies } }', RULES);
  assert.ok(guide);
  const found = (...names: string[]) => {
    const corpus = markedCorpus(
      parseFixture(`One man.\n${names.map((name, i) => story(name, `a${i}`)).join('')}`),
    );
    return checkCorpus(corpus.snapshot(), checkInputOf({}, guide)).map(
      ({ rule, suggestion, occurrence }) => `${rule}: ${occurrence.mention.spelling} → ${suggestion}`,
    );
  };
  const wrong = 'style-guide: Yury Borisov → Yuri Borisov';
  assert.deepEqual(found('Yury', 'Yury', 'Yury', 'Yuriy'), [
    ...[wrong, wrong, wrong],
    'style-guide: Yuriy Borisov → Yuri Borisov',
  ]);
  assert.deepEqual(found('Yury', 'Yuri'), [wrong]);
  // Of himself alone he may be Ukrainian.
  assert.deepEqual(found('Yuriy', 'Yuriy'), []);
});
