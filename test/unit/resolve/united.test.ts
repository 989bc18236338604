import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Kind } from '../../../server/src/names/kind.ts';
import { Corpus } from '../../../server/src/resolve/corpus.ts';
import type { Snapshot } from '../../../server/src/resolve/snapshot.ts';
import { undecidedParts } from '../../../server/src/resolve/undecided.ts';
import { analysisOf } from '../../support/marked.ts';

/** The corpus of articles that each name these of one kind, a paragraph each. */
function corpusOf(kind: Kind, ...articles: readonly (readonly string[])[]): Snapshot {
  const corpus = new Corpus();
  for (const [i, names] of articles.entries()) {
    let text = '';
    const marks = names.map(name => {
      const start = text.length;
      text += `${name}\n\n`;
      return { start, end: start + name.length, kind };
    });
    corpus.replace(analysisOf(`${i}.txt`, text, marks));
  }
  return corpus.snapshot();
}

/** The spellings of each entity that has several, in a row. */
const several = ({ entities }: Snapshot) =>
  entities
    .filter(({ spellings }) => spellings.length > 1)
    .map(({ spellings }) => spellings.map(({ text }) => text).join('|'));

/** What deviates, what it should read and why. */
const faults = ({ entities }: Snapshot) =>
  entities.flatMap(({ deviations }) =>
    deviations.map(
      ({ occurrence, suggestion, differences }) =>
        `${occurrence.mention.spelling} > ${suggestion}: ${differences.map(({ reason }) => reason)}`,
    ),
  );

const REASONS: readonly (readonly [Kind, string, string, string])[] = [
  ['organisation', 'Harbour Pilots Corporation', 'Harbour Pilots Corp', 'abbreviation'],
  ['organisation', 'Lindqvist & Brandt', 'Lindqvist and Brandt', 'abbreviation'],
  ['organisation', 'Norsk Fjordbank', 'Norsk Fjord-bank', 'hyphen'],
  ['organisation', 'FjordNet', 'Fjordnet', 'case'],
  ['organisation', 'L.H. Weekly', 'LH Weekly', 'punctuation'],
  ['organisation', 'Lindqvist Defence Centre', 'Lindqvist Defense Center', 'romanisation'],
  ['place', 'Hålogaland', 'Halogaland', 'accent'],
  ['place', 'St. Torvald', 'St Torvald', 'punctuation'],
  ['place', 'Mount Torvald', 'Mt Torvald', 'abbreviation'],
];

for (const [kind, most, other, reason] of REASONS)
  test(`${other} is ${most} by another ${reason}`, () => {
    const snapshot = corpusOf(kind, [most], [most], [other]);
    assert.deepEqual(several(snapshot), [`${most}|${other}`]);
    assert.deepEqual(faults(snapshot), [`${other} > ${most}: ${reason}`]);
  });

test('a legal form left out, an acronym and a full stop at the end are no faults', () => {
  assert.deepEqual(faults(corpusOf('organisation', ['Fjordnet'], ['Fjordnet'], ['Fjordnet Ltd'])), []);
  assert.deepEqual(faults(corpusOf('organisation', ['US Navy'], ['US Navy'], ['United States Navy'])), []);
  assert.deepEqual(faults(corpusOf('organisation', ['Fjord Co'], ['Fjord Co'], ['Fjord Co.'])), []);
});

test('bodies and places of other words are two', () => {
  assert.deepEqual(several(corpusOf('organisation', ['National Council'], ['National Counsel'])), []);
  assert.deepEqual(several(corpusOf('place', ['North Harbour'], ['South Harbour'])), []);
});

test('an acronym is tied to the long form by which an article introduces it, and each writing of that is told', () => {
  const long = 'Lindqvist Research and Development Institute';
  const snapshot = corpusOf(
    'organisation',
    [long, 'LRDI'],
    [long, 'LRDI', 'LRDI'],
    ['LRDI'],
    ['Lindqvist Research & Development Institute'],
  );
  assert.equal(snapshot.entities.length, 1);
  assert.deepEqual(faults(snapshot), [`Lindqvist Research & Development Institute > ${long}: abbreviation`]);
});

test('on a tie nobody is accused, and the spellings are named', () => {
  const snapshot = corpusOf('organisation', ['Fjord-Net', 'Other Body'], ['Fjord Net']);
  assert.deepEqual(faults(snapshot), []);
  const open = snapshot.entities.flatMap(undecidedParts);
  assert.deepEqual(
    open.map(({ part, usages }) => [part, usages.map(({ text, articles }) => `${text} ${articles}`)]),
    [['name', ['Fjord-Net 1', 'Fjord Net 1']]],
  );
});

test('the half of a name that some join by a hyphen and others write apart is one', () => {
  const most = ['Han Sung Ki'];
  const snapshot = corpusOf('person', most, most, most, ['Han Sung-ki']);
  assert.deepEqual(faults(snapshot), ['Han Sung-ki > Han Sung Ki: hyphen']);
});
