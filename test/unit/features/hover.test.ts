import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Card, cardAsMarkdown, cardAsText } from '../../../server/src/features/card.ts';
import { hover } from '../../../server/src/features/hover.ts';
import { made, petelin, soyuz } from './made.ts';

const snapshot = made(
  { 'a.txt': '\n\nDmitry Petelin boarded Soyuz MS-22.', 'b.txt': 'Dimitri Petelin rested in Soyuz MS-22.' },
  [petelin, soyuz],
);
const cardAt = (path: string, offset: number): Card | undefined =>
  hover(snapshot, path, offset, { rules: {} })?.card;

test('the card of a person, the shortest first', () => {
  const card = cardAt('b.txt', 3);
  assert.ok(card);
  const lines = cardAsMarkdown({ ...card, isReported: true }).split('\n\n');
  assert.deepEqual(lines, [
    '**Dmitry Petelin** · person',
    'Russian cosmonaut',
    [
      '- Dmitry Petelin: once in 1 article',
      '- Petelin: 0 times in 0 articles',
      '- ⚠ Dimitri Petelin: once in 1 article, as here',
      '- Dimitri Petlin: 0 times in 0 articles',
      '- Dimitri: 0 times in 0 articles',
      '- DIMITRI PETELIN: 0 times in 0 articles',
    ].join('\n'),
    'Mentioned with Soyuz MS-22 (2 articles)',
    'Introduced in a.txt, line 3',
  ]);
});

test('a craft has what the gazetteer knows of it', () => {
  const facts = cardAt('b.txt', 30)?.facts.join('; ') ?? '';
  assert.match(facts, /Roscosmos/);
  assert.match(facts, /launched 21 September 2022/);
  assert.match(facts, /crew: .*Rubio/);
});

test('over no name there is no card', () => {
  assert.equal(hover(snapshot, 'b.txt', 18, { rules: {} }), undefined);
});

test('nothing that an article says becomes more than text', () => {
  const evil = '[x](command:y) <img src=z> ![](http://e.example) $(zap) `a` \u202e';
  const usage = { text: evil, mentions: 1, articles: 1, stories: 1 };
  const card: Card = {
    ...{ name: evil, kind: 'person', descriptions: [evil], here: evil, isReported: true, facts: [evil] },
    ...{ spellings: [usage], articles: 1, introduced: { path: evil, line: 1 } },
  };
  const shown = cardAsMarkdown(card);
  assert.doesNotMatch(shown, /(?<!\\)[[\]<`$]|\u202e/u);
  assert.equal(shown.split('U+202E').length, 6);
  assert.doesNotMatch(cardAsText(card), /\u202e/);
});

test('a mention that is tied to nobody says so', () => {
  const card: Card = {
    ...{
      name: 'Kelly',
      kind: 'person',
      descriptions: [],
      here: 'Kelly',
      isReported: false,
      facts: [],
      spellings: [],
      articles: 0,
    },
  };
  assert.equal(
    cardAsText(card),
    'Kelly · person\n\nThe articles do not say which bearer of the name is meant here.',
  );
});
