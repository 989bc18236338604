import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Kind } from '../../../server/src/names/kind.ts';
import { scoreForms } from '../../bench/score/forms.ts';
import { scoreIdentity } from '../../bench/score/identity.ts';
import type { GoldName } from '../../bench/score/name.ts';
import { pairUp } from '../../bench/score/overlap.ts';
import { scorePairs } from '../../bench/score/pairs.ts';
import { ratio } from '../../bench/score/ratio.ts';
import { namesThatCount, scoreRecognition } from '../../bench/score/recognition.ts';
import { trimName } from '../../bench/score/trim.ts';

/** A name whose place in the made-up text is said; its letters matter only where it is trimmed. */
function name(text: string, start: number, more: Partial<GoldName> = {}): GoldName {
  return { text, start, end: start + text.length, kind: 'person', named: true, ...more };
}

function trimmed(text: string): string {
  const { start, end } = trimName(text, 0);
  return text.slice(start, end);
}

test('a name is trimmed of titles, determiners, possessive and closing punctuation', () => {
  assert.equal(trimmed('the former president Ada Noor’s'), 'Ada Noor');
  assert.equal(trimmed('Dr. Ada Noor,'), 'Ada Noor');
  assert.equal(trimmed("The Noors'"), 'Noors');
  assert.equal(trimmed('Ada Noor Jr.'), 'Ada Noor Jr.');
  assert.equal(trimmed('Ada N.'), 'Ada N.');
  assert.equal(trimmed('Ada Noor.'), 'Ada Noor');
  assert.equal(trimmed('President'), 'President', 'something is left');
  assert.deepEqual(trimName('Mr. Noor', 10), { start: 14, end: 18 });
});

test('precision, recall and F1; nothing found is no division by nothing', () => {
  assert.deepEqual(ratio({ right: 1, found: 2, wanted: 4 }), {
    right: 1,
    found: 2,
    wanted: 4,
    precision: 0.5,
    recall: 0.25,
    f1: 1 / 3,
  });
  assert.equal(ratio({ right: 0, found: 0, wanted: 0 }).f1, 0);
});

test('exact, normalised and overlap', () => {
  const gold = [name('Dr. Ada Noor', 0), name('Bo Lind', 20), name('Cy Ek', 40), name('Di Fay', 60)];
  const found = [name('Ada Noor', 4), name('Bo Lind', 20), name('Ek', 43), name('Zed', 80)];
  const { exact, normalised, overlap } = scoreRecognition([{ gold, found }]);
  assert.deepEqual([exact.right, normalised.right, overlap.right], [1, 2, 3]);
  assert.deepEqual([overlap.found, overlap.wanted], [4, 4]);
});

test('articles are counted together', () => {
  const one = { gold: [name('Ada Noor', 0)], found: [name('Ada Noor', 0)] };
  const other = { gold: [name('Bo Lind', 0)], found: [] };
  assert.equal(scoreRecognition([one, other]).exact.recall, 0.5);
});

test('the same place twice is right once', () => {
  const found = [name('Ada Noor', 0), name('Ada Noor', 0)];
  const { exact, normalised, overlap } = scoreRecognition([{ gold: [name('Ada Noor', 0)], found }]);
  assert.deepEqual([exact.right, normalised.right, overlap.right], [1, 1, 1]);
});

test('each name is in one pair: the longest common stretch first', () => {
  const [long, short] = [name('Ada Noor Lind', 0), name('Lind', 9)];
  assert.deepEqual([...pairUp([long, short], [name('Lind', 9)])], [[short, name('Lind', 9)]]);
  assert.equal(pairUp([long], [name('Ada', 0), name('Lind', 9)]).get(long)?.text, 'Lind');
  assert.equal(pairUp([name('Ada', 0)], [name('Noor', 3)]).size, 0, 'side by side is not in common');
});

test('a region counts the names that begin in it', () => {
  const names = [name('Ada Noor', 0), name('Bo Lind', 20)];
  const { gold, found } = namesThatCount(names, names, 'person', [{ start: 18, end: 22 }]);
  assert.deepEqual([gold.length, found.length], [1, 1]);
  assert.equal(gold[0]?.text, 'Bo Lind');
});

test('what is found on a pronoun or a description is neither right nor wrong', () => {
  const described = name('the Kansas farmer', 0, { named: false });
  const count = (found: GoldName, gold: GoldName[]) =>
    namesThatCount(gold, [found], 'person', undefined).found.length;
  assert.equal(count(name('Kansas', 4), [described]), 0);
  assert.equal(count(name('the Kansas farmer', 0), [described]), 0);
  assert.equal(count(name('Kansas', 4), [described, name('Kansas', 4)]), 1, 'a name is annotated there too');
  assert.equal(
    count(name('the Kansas farmer', 0), [described, name('Kansas', 4)]),
    0,
    'but the description was found',
  );
});

test('kinds are scored apart', () => {
  const gold = [name('Noor', 0, { kind: 'place' })];
  const count = (kind: Kind) => namesThatCount(gold, [name('Noor', 0)], kind, undefined);
  assert.deepEqual([count('person').gold.length, count('person').found.length], [0, 1]);
  assert.deepEqual([count('place').gold.length, count('place').found.length], [1, 0]);
});

test('B-cubed: a merge costs precision, a split costs recall, a miss only the full score', () => {
  const by = (entities: string) => [...entities].map((entity, i) => name('Noor', 10 * i, { entity }));
  const score = (gold: string, found: string) => {
    const names = by(found).filter(({ entity }) => entity !== '-');
    return scoreIdentity([{ doc: 'a', group: '', gold: by(gold), found: names }], 'person');
  };
  assert.equal(score('xxyy', 'ppqq').matched.f1, 1);
  assert.deepEqual(score('xxyy', 'pppp').matched, { mentions: 4, precision: 0.5, recall: 1, f1: 2 / 3 });
  assert.deepEqual(score('xxxx', 'ppqq').matched, { mentions: 4, precision: 1, recall: 0.5, f1: 2 / 3 });
  assert.deepEqual(score('xx', 'p-').matched, { mentions: 1, precision: 1, recall: 1, f1: 1 });
  assert.deepEqual(score('xx', 'p-').full, { mentions: 2, precision: 1, recall: 0.5, f1: 2 / 3 });
});

test('identity holds within a group of articles only', () => {
  const article = (doc: string, group: string) => {
    const names = [name('Noor', 0, { entity: 'x' })];
    return { doc, group, gold: names, found: names };
  };
  assert.equal(scoreIdentity([article('a', '1'), article('b', '2')], 'person').matched.recall, 1);
});

test('full names: two spellings of one person, and two people with a word in common', () => {
  const judged = (text: string, gold: string, found: string) => ({ text, group: '', gold, found });
  const forms = scoreForms([
    judged('Dmitry Noor', 'x', 'p'),
    judged('DMITRY NOOR', 'x', 'p'),
    judged('Dmitri Noor', 'x', 'p'),
    judged('Dimitri Noor', 'x', 'q'),
    judged('Ada Noor', 'y', 'p'),
    judged('Bo Lind', 'z', 'p'),
    judged('Noor', 'x', 'p'),
  ]);
  assert.deepEqual([forms.names, forms.same, forms.merged], [5, 3, 1]);
  assert.deepEqual([forms.different, forms.wronglyMerged], [3, 2]);
  assert.deepEqual(forms.wrong, ['dmitry noor / ada noor', 'dmitri noor / ada noor']);
});

test('pairs of names', () => {
  const pair = (same: boolean, saidSame: boolean) => ({ a: '', b: '', kind: '', same, saidSame });
  const { precision, recall } = scorePairs([
    pair(true, true),
    pair(true, false),
    pair(false, true),
    pair(false, false),
    pair(true, true),
    pair(true, true),
  ]);
  assert.deepEqual([precision, recall], [0.75, 0.75]);
});
