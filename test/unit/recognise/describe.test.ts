import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../../../server/src/recognise/recognise.ts';
import { readArticle } from '../../../server/src/text/read.ts';

const CASES: readonly (readonly [text: string, said: Readonly<Record<string, string | undefined>>])[] = [
  ['NASA astronaut Frank Rubio waved.', { 'Frank Rubio': 'NASA astronaut' }],
  [
    'The Russian cosmonauts Anna Kikina, Oleg Novitsky and Ivan Vagner waved.',
    {
      'Anna Kikina': 'Russian cosmonaut',
      'Oleg Novitsky': 'Russian cosmonaut',
      'Ivan Vagner': 'Russian cosmonaut',
    },
  ],
  [
    'The cosmonaut Anna Kikina and Frank Rubio waved.',
    { 'Anna Kikina': 'cosmonaut', 'Frank Rubio': undefined },
  ],
  [
    'The agency sent Aino Talvik, its executive director of crewed programmes, to the harbour.',
    { 'Aino Talvik': 'executive director of crewed programmes' },
  ],
  [
    'Frank Rubio, who commands the crew, waved at Anna Kikina, a veteran cosmonaut.',
    { 'Frank Rubio': 'commands the crew', 'Anna Kikina': 'a veteran cosmonaut' },
  ],
  ['Anna Kikina waved at her colleague Frank Rubio.', { 'Frank Rubio': undefined }],
];

for (const [text, said] of CASES) {
  test(`what is said of a person: ${text}`, () => {
    const mentions = recognise(readArticle('a.txt', `Waves\n\nOn a day in May there was wind. ${text}\n`));
    for (const [name, description] of Object.entries(said)) {
      const mention = mentions.find(found => found.spelling === name);
      assert.ok(mention, `${name} is a mention`);
      assert.equal(mention.description, description);
    }
  });
}
