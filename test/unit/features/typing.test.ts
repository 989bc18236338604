import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completions } from '../../../server/src/features/completion.ts';
import { linkedSpellings } from '../../../server/src/features/linked-editing.ts';
import { type Renaming, renamable, rename } from '../../../server/src/features/rename.ts';
import { type MadeEntity, made, petelin, soyuz } from './made.ts';

const station: MadeEntity = {
  kind: 'spacecraft',
  canonical: 'International Space Station',
  spellings: { 'International Space Station': [], ISS: [] },
};

const articles = {
  'a.txt': 'Dmitry Petelin boarded Soyuz MS-22.\n# Dmitry Petelin elsewhere',
  'b.txt': 'Dimitri Petelin rested; Petelin slept. “I know Dimitri Petelin,” he said. Petelin laughed.',
  'c.txt': 'DIMITRI PETELIN HOME\n\nThe ISS is the International Space Station.',
};
const snapshot = made(articles, [petelin, soyuz, station]);

function after(typed: string, path: keyof typeof articles = 'b.txt') {
  const text = `${articles[path]}\n${typed}`;
  return completions(snapshot, path, text, text.length).map(({ text: name, replaces }) => [
    name,
    text.slice(replaces.start, replaces.end),
  ]);
}

test('names are completed from their capital on: the surname of whom the article names, then whole names', () => {
  assert.deepEqual(after('So'), [['Soyuz MS-22', 'So']]);
  assert.deepEqual(after('said Pet'), [['Petelin', 'Pet']]);
  assert.deepEqual(after('said D'), [['Dmitry Petelin', 'D']]);
  assert.deepEqual(after('said Dmitry Pe'), [
    ['Petelin', 'Pe'],
    ['Dmitry Petelin', 'Dmitry Pe'],
  ]);
  assert.deepEqual(after('Petel', 'c.txt'), [['Petelin', 'Petel']]);
  assert.deepEqual(after('said pet'), []);
  assert.deepEqual(after('Soyuz MS-22'), []);
  assert.deepEqual(after(''), []);
  const alone = made({ 'd.txt': 'Mikhail Orlov' }, [
    { kind: 'person', canonical: 'Mikhail Orlov', spellings: { 'Mikhail Orlov': [] } },
  ]);
  assert.deepEqual(completions(alone, 'd.txt', 'Mikhail Orlov', 4), [], 'the word itself is no proposal');
});

test('a spelling is typed over together in an article, never with a quotation', () => {
  const b = articles['b.txt'];
  assert.deepEqual(
    linkedSpellings(snapshot, 'b.txt', b.indexOf('Petelin slept')).map(({ start }) => start),
    [b.indexOf('Petelin slept'), b.indexOf('Petelin laughed')],
  );
  assert.deepEqual(linkedSpellings(snapshot, 'b.txt', 3), []);
  assert.deepEqual(linkedSpellings(snapshot, 'b.txt', b.indexOf('Dimitri Petelin,”')), []);
  assert.deepEqual(linkedSpellings(snapshot, 'b.txt', b.length), []);
});

test('renaming changes each mention as far as it goes, and says what stays', () => {
  assert.equal(renamable(snapshot, 'b.txt', 25)?.name, 'Dmitry Petelin');
  assert.equal(renamable(snapshot, 'b.txt', 17), undefined);
  const { edits, left } = rename(snapshot, 'b.txt', 25, '  Mikhail  Orlov ') as Renaming;
  const applied = Object.entries(articles).map(([path, text]) => {
    let out = '';
    let at = 0;
    for (const edit of edits.filter(each => each.path === path)) {
      assert.equal(text.slice(edit.start, edit.end), edit.oldText);
      out += text.slice(at, edit.start) + edit.newText;
      at = edit.end;
    }
    return out + text.slice(at);
  });
  assert.deepEqual(applied, [
    'Mikhail Orlov boarded Soyuz MS-22.\n# Dmitry Petelin elsewhere',
    'Mikhail Orlov rested; Orlov slept. “I know Mikhail Orlov,” he said. Orlov laughed.',
    'MIKHAIL ORLOV HOME\n\nThe ISS is the International Space Station.',
  ]);
  assert.equal(left, '1 mention outside the stories stays as written.');
  const quoted = edits.filter(edit => edit.needsConfirmation);
  assert.ok(quoted.length > 0 && quoted.every(edit => edit.mention.spelling === 'Dimitri Petelin'));
});

test('an alias is another name, and is left', () => {
  const { edits, left } = rename(
    snapshot,
    'c.txt',
    articles['c.txt'].indexOf('Space'),
    'Space House',
  ) as Renaming;
  assert.equal(new Set(edits.map(({ mention }) => mention.spelling)).size, 1);
  assert.equal(left, '1 mention by another name (ISS) stays as written.');
});

test('no name, one that is too long or cannot be read, and no place are refused in words', () => {
  for (const [offset, name] of [
    [3, ' \n'],
    [3, 'x'.repeat(201)],
    [17, 'Orlov'],
    [3, 'Or\0lov'],
    [3, 'Mikhail \u202eOrlov'],
    [3, 'Mikhail\ud83d Orlov'],
    [3, '747 – 12'],
  ] as const) {
    const answer = rename(snapshot, 'b.txt', offset, name);
    assert.ok('why' in answer && answer.why.endsWith('.'));
  }
});
