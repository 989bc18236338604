import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenise } from '../../../server/src/recognise/tagger/tokenise.ts';
import { TaggerTokens } from '../../../server/src/recognise/tagger/tokens.ts';
import { topicOf } from '../../../server/src/recognise/tagger/topic.ts';

function topic(text: string): number {
  const tokens = new TaggerTokens();
  tokenise(text, [{ start: 0, end: text.length }], tokens);
  return topicOf(tokens);
}

test('an article is about sport or music where it has several words of it, and not few among many', () => {
  assert.equal(topic('The coach praised the goalkeeper after the match.'), 1);
  assert.equal(topic('The singer recorded an album with her band.'), 2);
  assert.equal(topic('The coach heard the album of the band at the match, with players and songs.'), 3);
  assert.equal(topic('The coach left in the rain.'), 0);
  assert.equal(
    topic(`The coach praised the goalkeeper after the match. ${'It rained on all of us. '.repeat(40)}`),
    0,
  );
  assert.equal(topic(''), 0);
});
