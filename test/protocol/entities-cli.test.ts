import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedesk } from '../support/namedesk.ts';
import { scratchFolder } from '../support/scratch.ts';
import { story } from '../support/stories.ts';

const SHIP = 'Two tugs met the ship\n\nSoyuz MS-22 left the International Space Station (ISS), NASA said.\n';
const DESK = {
  'a.txt': story(1, 'Dmitry Petelin'),
  'b.txt': story(2, 'Dimitri Petelin'),
  'sub/c.txt': `${SHIP}\nAstronaut Helen Marsh and her brother, astronaut Peter Marsh, watched. The ISS crew slept.\n`,
  'scan.txt': 'a\0b',
};

interface Place {
  file: string;
  start: number;
  end: number;
  line: number;
  column: number;
}
interface Spelling {
  text: string;
  mentions: number;
  articles: number;
  first: Place;
}
interface Cast {
  version: number;
  articles: number;
  entities: {
    entity: string;
    kind: string;
    canonical: string;
    mentions: number;
    articles: number;
    descriptions: string[];
    first: Place;
    spellings: Spelling[];
    undecided: { part: string; spellings: string[] }[];
  }[];
  unknown: (Spelling & { kind: string })[];
  skipped: { file: string; why: string }[];
}

async function cast(folder: string, ...more: string[]): Promise<Cast> {
  const { code, out, err } = await namedesk(['entities', folder, '--format', 'json', ...more]);
  assert.deepEqual([code, err], [0, '']);
  return JSON.parse(out) as Cast;
}

test('for machines: every entity with its spellings, the same bytes each time', async t => {
  const folder = scratchFolder(t, DESK);
  const { version, articles, entities, skipped } = await cast(folder);
  assert.deepEqual([version, articles], [1, 3]);
  assert.deepEqual(
    skipped.map(({ file }) => file),
    ['scan.txt'],
  );
  const petelin = entities.find(({ canonical }) => canonical.endsWith('Petelin'));
  assert.deepEqual(
    petelin?.spellings.map(({ text, mentions, articles: inSome, first }) => [
      text,
      mentions,
      inSome,
      first.file,
    ]),
    [
      ['Dimitri Petelin', 1, 1, 'b.txt'],
      ['Dmitry Petelin', 1, 1, 'a.txt'],
    ],
  );
  assert.deepEqual(petelin?.undecided, [{ part: 'given', spellings: ['Dimitri', 'Dmitry'] }]);
  assert.deepEqual(petelin?.descriptions, ['cosmonaut']);
  assert.deepEqual([petelin?.first.file, petelin?.first.line], ['a.txt', 3]);
  const { start = 0, end = 0 } = petelin?.first ?? {};
  assert.equal(DESK['a.txt'].slice(start, end), 'Dmitry Petelin');
  const [first, again] = await Promise.all([1, 2].map(() => namedesk(['entities', folder, '--format=json'])));
  assert.equal(first?.out, again?.out);
});

test('a craft and its alias are one; kinds in their order, then the most often named first', async t => {
  const { entities } = await cast(scratchFolder(t, DESK));
  const station = entities.find(({ canonical }) => canonical === 'International Space Station');
  assert.deepEqual(
    station?.spellings.map(({ text, mentions }) => [text, mentions]),
    [
      ['ISS', 2],
      ['International Space Station', 1],
    ],
  );
  const kinds = ['person', 'spacecraft', 'organisation', 'place'];
  const ranks = entities.map(({ kind, mentions }) => kinds.indexOf(kind) * 1000 - mentions);
  assert.deepEqual(
    ranks,
    [...ranks].sort((a, b) => a - b),
  );
  for (const { mentions, spellings } of entities)
    assert.equal(
      mentions,
      spellings.reduce((sum, spelling) => sum + spelling.mentions, 0),
    );
});

test('a surname that two people bear is listed apart', async t => {
  const twins = 'A visit\n\nAstronaut Mark Kelly and astronaut Scott Kelly came. Then Kelly spoke.\n';
  const { unknown, entities } = await cast(scratchFolder(t, { 'a.txt': twins }), '--kind', 'person');
  assert.deepEqual(
    unknown.map(({ kind, text, mentions, first }) => [kind, text, mentions, first.line]),
    [['person', 'Kelly', 1, 3]],
  );
  assert.deepEqual(
    entities.map(({ canonical }) => canonical),
    ['Mark Kelly', 'Scott Kelly'],
  );
});

test('some kinds only', async t => {
  const folder = scratchFolder(t, DESK);
  const { entities } = await cast(folder, '--kind', 'organisation,spacecraft');
  assert.deepEqual([...new Set(entities.map(({ kind }) => kind))], ['spacecraft', 'organisation']);
  const none = await namedesk(['entities', folder, '--kind', 'pirson']);
  assert.deepEqual([none.code, none.out], [2, '']);
  assert.match(none.err, /^namedesk: there is no kind "pirson" - did you mean person\?.*\n$/);
});

test('for a spreadsheet: a line a spelling under a heading, no field with a tab or a line end', async t => {
  const { code, out } = await namedesk(['entities', scratchFolder(t, DESK), '--format', 'tsv']);
  assert.equal(code, 0);
  const rows = out
    .trimEnd()
    .split('\n')
    .map(line => line.split('\t'));
  assert.deepEqual(rows[0]?.slice(0, 5), ['kind', 'canonical', 'spelling', 'mentions', 'articles']);
  for (const row of rows) assert.equal(row.length, rows[0]?.length);
  assert.ok(
    rows.some(row => row.join(' ').startsWith('spacecraft International Space Station ISS 2 1 sub/c.txt 3')),
  );
});

test('for people: figures below each other, ties and what was left out said', async t => {
  const { code, out, err } = await namedesk(['entities', scratchFolder(t, DESK)]);
  assert.deepEqual([code, err], [0, '']);
  assert.match(out, /^People: 3 +mentions {2}articles {2}introduced in\n/);
  assert.match(out, /\n {2}D\w+ Petelin +2 +2 {2}a\.txt:3\n {4}cosmonaut\n/);
  assert.match(out, /\n {4}Dimitri Petelin once in 1 article, Dmitry Petelin 1 in 1\n/);
  assert.match(out, /\n {4}given name: Dimitri or Dmitry\? The articles are evenly split\.\n/);
  assert.match(out, /\nNot read: 1 file\n/);
  assert.match(out, /\n3 articles read, \d+ entities in \d+ mentions\. .* 1 name is spelled\.\n$/);
  assert.ok(!out.includes('\x1b'));
});

test('an empty folder', async t => {
  const folder = scratchFolder(t, {});
  const { code, out } = await namedesk(['entities', folder]);
  assert.equal(code, 0);
  assert.match(out, /^0 articles read, 0 entities in 0 mentions\.\nThere are no articles here\./);
  const empty = { version: 1, articles: 0, entities: [], unknown: [], skipped: [] };
  assert.deepEqual(await cast(folder), empty);
  assert.equal((await namedesk(['entities', `${folder}/none`])).code, 2);
});
