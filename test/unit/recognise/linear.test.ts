import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Steps } from '../../support/steps.ts';

const steps = new Steps();
after(() => steps.end());
// Imported behind the beginning of the count, which sees only what is compiled later.
const { recognise } = await import('../../../server/src/recognise/recognise.ts');
const { readArticle } = await import('../../../server/src/text/read.ts');

/** Text on which a reader that looks back or ahead without a bound does more, the longer the text is. */
const PIECES = {
  'small letters': 'a',
  'capital letters': 'A',
  'capitals alone': 'A ',
  'capitalised words': 'Aa ',
  'words in capitals': 'AA ',
  'straight quotation marks': '"',
  'single quotation marks': "'",
  'quotations that never close': '“Aa said ',
  'single quotations that never close': "'A ",
  'words joined by hyphens': 'Aa-',
  'surnames joined by hyphens': 'Smith-',
  'sentences of one craft': 'Dragon. NASA ',
  'heads of organisations': 'University of ',
  'particles joined by hyphens': 'al-Aa ',
  'brackets that never close': 'x (',
  initials: 'J.',
  'lines of one hyphen': '\n-\n',
  headlines: 'Aa\n\n',
  'families of craft': 'Soyuz ',
  particles: 'van ',
  'names with particles': 'Aa van ',
  'openers of phrases': 'New ',
  commas: ', ',
  possessives: "A's ",
  'names and roles': 'astronaut Ann Lee, ',
  'names with nicknames': 'Ann "Bo" Lee ',
  bridges: 'Aa of the ',
  'astral characters': '\ud83d\ude80',
  'right to left': 'שלום ',
  slashes: 'Ann Lee/',
} as const;

test('the steps of reading and recognising grow with the text, not faster', { timeout: 120_000 }, () => {
  const count = (piece: string, length: number): number => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    return steps.of(() => recognise(readArticle('a.txt', text)));
  };
  count('Ann Lee said. ', 2000);
  for (const [name, piece] of Object.entries(PIECES)) {
    const once = count(piece, 10_000);
    const fourTimes = count(piece, 40_000);
    assert.ok(once > 10_000, `${name}: ${once} steps, which is less than there are characters`);
    assert.ok(fourTimes <= 4.2 * once, `${name}: ${once} steps, ${fourTimes} for four times the text`);
  }
});

test('a count that grows faster is seen', () => {
  const square = (length: number): number =>
    steps.of(() => {
      for (let i = 0; i < length; i++) readArticle('a.txt', 'a'.repeat(i));
    });
  assert.ok(square(200) > 8 * square(50));
});
