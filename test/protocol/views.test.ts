import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Location } from 'vscode-languageserver';
import { desk } from './desk.ts';
import { FOLDER, InMemory, onFolder, uriOf, vscode } from './in-memory.ts';
import { MemorySource } from './memory-source.ts';
import { holds, until } from './until.ts';

interface Line {
  readonly id: string;
  readonly name: string;
  readonly mentions: number;
  readonly spellings: readonly { readonly text: string }[];
  readonly introduced: Location;
}

async function onDesk(): Promise<InMemory> {
  const server = await onFolder(desk);
  await holds('problems', () => server.diagnostics.size >= 2);
  return server;
}

test('the cast of a corpus by kind, the most mentioned first, and found by any spelling', async () => {
  const server = await onDesk();
  const cast = (params: object) =>
    server.request<{ total: number; entries: Line[] }>('namedesk/cast', params);
  const { total, entries } = await cast({ folder: FOLDER, kind: 'person' });
  assert.equal(total, 1);
  assert.equal(entries[0]?.name, 'Dmitry Petelin');
  assert.equal(entries[0]?.introduced.uri, uriOf('a.txt'));
  assert.deepEqual(
    entries[0]?.spellings.map(({ text }) => text),
    ['Dmitry Petelin', 'Dimitri Petelin', 'Petelin'],
  );
  assert.equal((await cast({ query: 'ms22' })).entries[0]?.name, 'Soyuz MS-22');
  assert.equal((await cast({ query: 'nobody' })).total, 0);
  assert.equal((await cast({ most: 1 })).entries.length, 1);
  assert.equal(await server.request('namedesk/cast', { folder: 'file:///elsewhere' }), null);
  assert.ok((await server.request<{ total: number }>('namedesk/cast', 7)).total > 1);
});

test('where somebody is mentioned, with the words around', async () => {
  const server = await onDesk();
  const { entries } = await server.request<{ entries: Line[] }>('namedesk/cast', { kind: 'person' });
  const mentions = await server.request<
    { path: string; before: string; text: string; after: string; quoted: boolean; location: Location }[]
  >('namedesk/mentions', { id: entries[0]?.id, spelling: 'Dimitri Petelin' });
  assert.deepEqual(
    mentions.map(({ path, quoted }) => [path, quoted]),
    [
      ['c.txt', false],
      ['c.txt', true],
      ['c.txt', false],
      ['inner/d.txt', false],
    ],
  );
  assert.equal(mentions[0]?.before, 'Cosmonaut ');
  assert.ok(mentions[0]?.after.startsWith(' had to take off his suit.'));
  assert.deepEqual(await server.request('namedesk/mentions', { id: 'person:nobody' }), []);
});

test('what is to be settled, and the corpus at a glance', async () => {
  const server = await onDesk();
  const piles = await server.request<(Line & { places: number; tied: boolean; choices: object[] })[]>(
    'namedesk/toSettle',
    {},
  );
  assert.deepEqual(
    piles.map(({ name, places, tied }) => [name, places, tied]),
    [
      ['Dmitry Petelin', 4, false],
      ['Soyuz MS-22', 1, false],
    ],
  );
  assert.deepEqual(piles[0]?.choices, [
    { text: 'Dmitry Petelin', mentions: 5, articles: 5, state: 'canonical' },
    { text: 'Dimitri Petelin', mentions: 4, articles: 2, state: 'wrong' },
  ]);
  const { articles, entities, cells } = await server.request<{
    articles: { path: string }[];
    entities: Line[];
    cells: { article: number; entity: number; spelling: number; mentions: number }[];
  }>('namedesk/overview', {});
  const petelin = entities.findIndex(({ name }) => name === 'Dmitry Petelin');
  const inC = cells.find(({ article, entity }) => articles[article]?.path === 'c.txt' && entity === petelin);
  assert.equal(entities[petelin]?.spellings[inC?.spelling ?? -1]?.text, 'Dimitri Petelin');
  assert.equal(inC?.mentions, 3);
});

test('a client with views hears of changes, and asks for the folders', async () => {
  const files = new MemorySource(desk);
  const server = new InMemory(uri => (uri === FOLDER ? files : undefined));
  const changed: string[] = [];
  server.client.onNotification('namedesk/changed', ({ folder }: { folder: string }) => {
    changed.push(folder);
  });
  await server.start([FOLDER], { ...vscode, experimental: { namedesk: { views: true } } });
  await holds('a change', () => changed.includes(FOLDER));
  const [folder] = await until('the folders', async () => {
    const found = await server.request<
      { uri: string; articles: number; toSettle: number; problems: number }[]
    >('namedesk/folders', {});
    return found.length > 0 ? found : undefined;
  });
  assert.equal(folder?.articles, Object.keys(desk).length);
  assert.equal(folder?.toSettle, 2);
  assert.equal(folder?.problems, 5);
});
