import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Kind } from '../../../server/src/names/kind.ts';
import { Corpus } from '../../../server/src/resolve/corpus.ts';
import { readStyleGuide } from '../../../server/src/styleguide/read.ts';
import { EMPTY_STYLE_GUIDE } from '../../../server/src/styleguide/style-guide.ts';
import { analysisOf, type MarkedName } from '../../support/marked.ts';

function guideOf(text: string) {
  const { guide, problems } = readStyleGuide(text, []);
  assert.deepEqual(problems, []);
  return guide ?? EMPTY_STYLE_GUIDE;
}

/** One article a line; names are people, or of the kind given before a colon: "place:Kyiv". */
function corpusOf(...articles: readonly (readonly string[])[]): Corpus {
  const corpus = new Corpus();
  for (const [i, names] of articles.entries()) {
    let text = '';
    const marks: MarkedName[] = [];
    for (const name of names) {
      const [first = '', second] = name.split(':');
      const spelling = second ?? first;
      const kind = (second === undefined ? 'person' : first) as Kind;
      text += 'There was ';
      marks.push({ start: text.length, end: text.length + spelling.length, kind });
      text += `${spelling}. `;
    }
    corpus.replace(analysisOf(`${i}.txt`, text, marks));
  }
  return corpus;
}

const cast = (corpus: Corpus) =>
  corpus
    .snapshot()
    .entities.map(({ canonical, spellings }) => [canonical, ...spellings.map(({ text }) => text).sort()]);
const wrong = (corpus: Corpus) =>
  corpus
    .snapshot()
    .entities.flatMap(({ deviations }) =>
      deviations.map(({ occurrence, suggestion }) => `${occurrence.mention.spelling} → ${suggestion}`),
    )
    .sort();

test('the approved spelling is the canonical one, whatever most articles write', () => {
  const corpus = corpusOf(['Dimitri Petelin'], ['Dimitri Petelin', 'Petelin'], ['Dmitry Petelin']);
  assert.deepEqual(wrong(corpus), ['Dmitry Petelin → Dimitri Petelin']);
  corpus.heed(guideOf('people: [{ name: Dmitry Petelin }]'));
  assert.deepEqual(wrong(corpus), ['Dimitri Petelin → Dmitry Petelin', 'Dimitri Petelin → Dmitry Petelin']);
  corpus.heed(guideOf('people: [{ name: Dmitriy Petelin }]'));
  assert.equal(wrong(corpus).length, 3);
  assert.equal(corpus.snapshot().entities[0]?.canonical, 'Dmitriy Petelin');
  corpus.heed(EMPTY_STYLE_GUIDE);
  assert.deepEqual(wrong(corpus), ['Dmitry Petelin → Dimitri Petelin']);
});

test('a tie is decided by the style guide', () => {
  const corpus = corpusOf(['Dimitri Petelin'], ['Dmitry Petelin']);
  assert.deepEqual(wrong(corpus), []);
  corpus.heed(guideOf('people: [{ name: Dmitry Petelin }]'));
  assert.deepEqual(wrong(corpus), ['Dimitri Petelin → Dmitry Petelin']);
});

test('an alias is the same one and never wrong; a misspelling always is', () => {
  const corpus = corpusOf(
    ['Edson do Nascimento', 'Pelé'],
    ['Pelé'],
    ['Edson Nascimiento'],
    ['Edson do Nascimento'],
  );
  corpus.heed(
    guideOf('people: [{ name: Edson do Nascimento, aliases: [Pelé], misspellings: [Edson Nascimiento] }]'),
  );
  assert.deepEqual(cast(corpus), [
    ['Edson do Nascimento', 'Edson Nascimiento', 'Edson do Nascimento', 'Pelé'],
  ]);
  assert.deepEqual(wrong(corpus), ['Edson Nascimiento → Edson do Nascimento']);
});

test('aliases that look like nobody keep no other spelling away', () => {
  const corpus = corpusOf(['Robert Smithson'], ['The Rock Johnson'], ['Bob Smithson', 'Robert Smithson']);
  corpus.heed(guideOf('people: [{ name: Robert Smithson, aliases: [The Rock Johnson] }]'));
  assert.equal(corpus.snapshot().entities.length, 1);
});

test('two who look like one are two when the desk says so, and one again when it takes that back', () => {
  const corpus = corpusOf(['Dmitry Petelin'], ['Dmitry Petelin'], ['Dmitri Petelin', 'Petelin']);
  assert.equal(corpus.snapshot().entities.length, 1);
  corpus.heed(guideOf('decisions: [{ different: [Dmitry Petelin, Dmitri Petelin] }]'));
  assert.deepEqual(cast(corpus), [
    ['Dmitri Petelin', 'Dmitri Petelin', 'Petelin'],
    ['Dmitry Petelin', 'Dmitry Petelin'],
  ]);
  assert.deepEqual(wrong(corpus), []);
  corpus.heed(EMPTY_STYLE_GUIDE);
  assert.equal(corpus.snapshot().entities.length, 1);
});

test('two who look like two are one when the desk says so', () => {
  const corpus = corpusOf(['Cassius Clay'], ['Muhammad Ali'], ['place:Kiev'], ['place:Kyiv'], ['place:Kyiv']);
  assert.equal(corpus.snapshot().entities.length, 4);
  corpus.heed(guideOf('decisions:\n  - same: [Cassius Clay, Muhammad Ali]\n  - same: [Kyiv, Kiev]\n'));
  assert.equal(corpus.snapshot().entities.length, 2);
});

test('a surname alone belongs to whom the style guide gives it', () => {
  const corpus = corpusOf(['Frank Rubio'], ['Marco Rubio'], ['Rubio']);
  const owner = () => {
    const snapshot = corpus.snapshot();
    const mention = snapshot.analyses.get('2.txt')?.mentions[0];
    return mention && snapshot.entityOf(mention)?.canonical;
  };
  assert.equal(owner(), undefined);
  corpus.heed(guideOf('people: [{ name: Frank Rubio, aliases: [Rubio] }]'));
  assert.equal(owner(), 'Frank Rubio');
  corpus.heed(guideOf('decisions: [{ different: [Rubio, Frank Rubio] }]'));
  assert.equal(owner(), 'Marco Rubio');
});

test('two entries are never one entity', () => {
  const corpus = corpusOf(['Dmitry Petelin'], ['Dmitri Petelin']);
  corpus.heed(guideOf('people: [{ name: Dmitry Petelin }, { name: Dmitri Petelin }]'));
  assert.equal(corpus.snapshot().entities.length, 2);
});

test('spacecraft, organisations and places go by the style guide too', () => {
  const corpus = corpusOf(
    ['spacecraft:Soyuz MS22'],
    ['organisation:Boeing Corp.'],
    ['organisation:Boeing Corporation'],
    ['organisation:Boeing Corporation'],
  );
  corpus.heed(
    guideOf(
      'spacecraft: [{ name: Soyuz MS 22 }]\norganisations: [{ name: Boeing, misspellings: [Boeing Corp.] }]\n',
    ),
  );
  assert.deepEqual(
    corpus.snapshot().entities.map(({ canonical }) => canonical),
    ['Boeing', 'Soyuz MS 22'],
  );
  assert.deepEqual(wrong(corpus), ['Boeing Corp. → Boeing', 'Soyuz MS22 → Soyuz MS 22']);
});

test('what the desk does not speak of stays the same object', () => {
  const corpus = corpusOf(['Dmitry Petelin', 'Frank Rubio'], ['Dimitri Petelin', 'Anna Kikina']);
  const before = corpus.snapshot().entities;
  corpus.heed(guideOf('people: [{ name: Dmitry Petelin }]'));
  const after = corpus.snapshot().entities;
  const isSame = (name: string) =>
    before.find(({ canonical }) => canonical === name) === after.find(({ canonical }) => canonical === name);
  assert.ok(isSame('Frank Rubio') && isSame('Anna Kikina'));
});

test('a short name that has the key of a full one does not stand in for it after the desk thought again', () => {
  const corpus = corpusOf(['Dmitry Petelin']);
  corpus.heed(guideOf('people: [{ name: Dmitry Petelin, aliases: [Jean Luc] }]'));
  corpus.snapshot();
  const guide = guideOf('people: [{ name: Jean-Luc, aliases: [Dimitri Petelin] }]');
  corpus.heed(guide);
  const fresh = corpusOf(['Dmitry Petelin']);
  fresh.heed(guide);
  const ids = (each: Corpus) => each.snapshot().entities.map(({ id }) => id);
  assert.deepEqual(ids(corpus), ids(fresh));
});
