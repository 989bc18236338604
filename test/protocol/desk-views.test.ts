import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClientCapabilities, Hover, SemanticTokens, WorkspaceEdit } from 'vscode-languageserver';
import { LEGEND } from '../../server/src/protocol/token-data.ts';
import { desk } from './desk.ts';
import { FOLDER, InMemory, onFolder, uriOf, vscode } from './in-memory.ts';
import { MemorySource } from './memory-source.ts';
import { holds, until } from './until.ts';

// What a client with views of its own can ask beyond the lists, and have done.

const PETELIN = 'person:dmitry-petelin';
const withViews: ClientCapabilities = { ...vscode, experimental: { namedesk: { views: true } } };
const GUIDE = 'people:\n  - name: Dmitry Petelin\n    role: cosmonaut\n    misspellings: [Dimitri Petelin]\n';

async function onDesk(files: Readonly<Record<string, string>> = desk, capabilities = withViews) {
  const server = await onFolder(files, capabilities);
  await holds('problems', () => server.diagnostics.size >= 2);
  return server;
}

interface Writing {
  readonly name: string;
  readonly places: number;
  readonly articles: number;
  readonly quoted: number;
  readonly left: string;
}

test('what one spelling everywhere would change is known before it is done', async () => {
  const server = await onDesk();
  const writing = (spelling: string) =>
    server.request<Writing | null>('namedesk/writing', { folder: FOLDER, id: PETELIN, spelling });
  const whole = { name: 'Dmitry Petelin', places: 4, articles: 2, quoted: 1, left: '' };
  assert.deepEqual(await writing('Dmitry Petelin'), whole);
  assert.deepEqual(await writing('Petelin'), whole, 'a surname alone stands for the whole name');
  assert.equal((await writing('Dimitri Petelin'))?.quoted, 0);
  const craft = { folder: FOLDER, id: 'spacecraft:soyuz-ms-22', spelling: 'Soyuz MS-22' };
  assert.equal((await server.request<Writing>('namedesk/writing', craft)).places, 1);
  assert.equal(await server.request('namedesk/writing', { id: 'person:nobody', spelling: 'x' }), null);
});

test('quotations are left where a person says so, and else are to be agreed to', async () => {
  const server = await onDesk();
  const sent: { edit: WorkspaceEdit; metadata?: { isRefactoring?: boolean } }[] = [];
  server.client.onRequest('workspace/applyEdit', (params: { edit: WorkspaceEdit }) => {
    sent.push(params);
    return { applied: true };
  });
  const saved: string[] = [];
  server.client.onRequest('namedesk/save', ({ uri }: { uri: string }) => {
    saved.push(uri);
    return { saved: true };
  });
  await server.open(uriOf('c.txt'), desk['c.txt']);
  const write = (quotations?: string) =>
    server.request<boolean>('workspace/executeCommand', {
      command: 'namedesk.write',
      arguments: [{ folder: FOLDER, id: PETELIN, spelling: 'Dmitry Petelin', quotations }],
    });
  assert.equal(await write('leave'), true);
  assert.equal(await write(), true);
  const [leaving, asking] = sent.map(({ edit }) => JSON.stringify(edit));
  assert.doesNotMatch(leaving ?? '', /needsConfirmation/);
  assert.match(asking ?? '', /needsConfirmation":true/);
  assert.equal(sent[0]?.metadata?.isRefactoring, true);
  assert.deepEqual([...new Set(saved)], [uriOf('inner/d.txt')], 'only what nobody had open is saved');
});

test('the archive stays as it is, whatever is written everywhere or renamed, and so it is said', async () => {
  const server = await onDesk({
    ...desk,
    'w.txt': 'Walk is over\n\nAfter six hours Dimitri Petelin closed the hatch behind him.\n',
    'namedesk.yaml': 'archive: [inner/]\n',
  });
  const spelling = { folder: FOLDER, id: PETELIN, spelling: 'Dmitry Petelin' };
  const writing = await server.request<Writing>('namedesk/writing', spelling);
  const left = '1 mention in the archive stays as written.';
  assert.deepEqual(writing, { name: 'Dmitry Petelin', places: 4, articles: 2, quoted: 1, left });
  const sent: string[] = [];
  server.client.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
    sent.push(JSON.stringify(edit));
    return { applied: true };
  });
  server.client.onRequest('namedesk/save', () => ({ saved: true }));
  await server.request('workspace/executeCommand', { command: 'namedesk.write', arguments: [spelling] });
  await server.open(uriOf('a.txt'), desk['a.txt']);
  const renamed = await server.request<WorkspaceEdit>('textDocument/rename', {
    ...server.on(uriOf('a.txt'), 'Dmitry'),
    newName: 'Mikhail Orlov',
  });
  for (const edit of [sent[0] ?? '', JSON.stringify(renamed)]) {
    assert.match(edit, /c\.txt/);
    assert.doesNotMatch(edit, /inner/);
  }
  assert.deepEqual(server.messages, [`Namedesk: ${left}`]);
});

test('a preview that is closed changes nothing, and nobody is told off for it', async () => {
  const server = await onDesk();
  server.client.onRequest('workspace/applyEdit', () => ({ applied: false }));
  const done = await server.request('workspace/executeCommand', {
    command: 'namedesk.write',
    arguments: [{ folder: FOLDER, id: PETELIN, spelling: 'Dmitry Petelin' }],
  });
  assert.equal(done, false);
  assert.deepEqual(server.messages, []);
});

test('the name at a place, and what the style guide has of it', async () => {
  const server = await onDesk({ ...desk, 'namedesk.yaml': GUIDE });
  await server.open(uriOf('a.txt'), desk['a.txt']);
  const at = (word: string) =>
    server.request<{ folder: string; spelling: string; entity: { id: string; entry: object | null } } | null>(
      'namedesk/nameAt',
      server.on(uriOf('a.txt'), word),
    );
  const petelin = await at('Dmitry');
  assert.equal(petelin?.folder, FOLDER);
  assert.equal(petelin?.spelling, 'Dmitry Petelin');
  assert.ok(petelin?.entity.entry);
  assert.equal((await at('Soyuz'))?.entity.entry, null);
  assert.equal(await at('floated'), null);
  const standing = await server.request<{ title: string; decides: { what: string } }[]>('namedesk/standing', {
    folder: FOLDER,
    id: petelin?.entity.id,
  });
  assert.deepEqual(
    standing.map(({ decides }) => decides.what),
    ['entry'],
  );
});

test('a card says who is in the style guide, with links for a client that has the commands', async () => {
  const server = await onDesk({ ...desk, 'namedesk.yaml': GUIDE });
  const plain = await onDesk({ ...desk, 'namedesk.yaml': GUIDE }, vscode);
  const cardOn = async (each: InMemory, uri: string, text: string, word: string) => {
    await each.open(uri, text);
    const { contents } = await each.request<Hover>('textDocument/hover', each.on(uri, word));
    return (contents as { value: string }).value;
  };
  const card = await cardOn(server, uriOf('a.txt'), desk['a.txt'], 'Dmitry');
  assert.match(card, /^\*\*Dmitry Petelin\*\* · person · ✓ in the style guide\n\ncosmonaut/);
  assert.match(card, /\[Open its entry\]\(command:namedesk\.openEntry\?/);
  assert.doesNotMatch(card, /addToStyleGuide/);
  assert.match(await cardOn(server, uriOf('c.txt'), desk['c.txt'], 'Soyuz'), /namedesk\.addToStyleGuide\?/);
  assert.doesNotMatch(await cardOn(plain, uriOf('a.txt'), desk['a.txt'], 'Dmitry'), /command:/);
});

test('names carry their signs, and none that is turned off', async () => {
  const files = {
    ...desk,
    'namedesk.yaml': GUIDE,
    'new.txt': 'Dr. Aoife Brannigan spoke.\n\nAoife Brannigan met Dmitry Petelin.\n',
  };
  const server = await onDesk(files);
  await server.open(uriOf('new.txt'), files['new.txt']);
  assert.deepEqual(await signs(server, uriOf('new.txt'), 'Dmitry Petelin'), ['verified']);
  assert.deepEqual(await signs(server, uriOf('new.txt'), 'Aoife Brannigan'), ['new', 'declaration']);
  await server.open(uriOf('c.txt'), desk['c.txt']);
  assert.deepEqual(await signs(server, uriOf('c.txt'), 'Dimitri Petelin'), []);
  const quiet = new InMemory(uri => (uri === FOLDER ? new MemorySource(files) : undefined));
  await quiet.start([FOLDER], withViews, { highlight: { verified: false, new: false, spacecraft: false } });
  await holds('problems', () => quiet.diagnostics.size >= 2);
  await quiet.open(uriOf('new.txt'), files['new.txt']);
  assert.deepEqual(await signs(quiet, uriOf('new.txt'), 'Dmitry Petelin'), []);
  assert.deepEqual(await signs(quiet, uriOf('new.txt'), 'Aoife Brannigan'), ['declaration']);
  await quiet.open(uriOf('a.txt'), desk['a.txt']);
  assert.equal(await signs(quiet, uriOf('a.txt'), 'Soyuz MS-22'), undefined);
});

test('reading that takes long is told, and stopped when a person has seen enough', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 400 }, (_, i) => [
      `n${i}.txt`,
      `Story ${i}\n\nDmitry Petelin slept in the station for hour ${i}.\n`,
    ]),
  );
  const files = new MemorySource(many);
  const slow = {
    list: () => files.list(),
    read: async (path: string) => {
      await new Promise(resolve => setTimeout(resolve, 60));
      return files.read(path);
    },
  };
  const server = new InMemory(uri => (uri === FOLDER ? slow : undefined));
  const told: { done?: number; total?: number }[] = [];
  server.client.onNotification('namedesk/reading', (reading: { done?: number; total?: number }) => {
    told.push(reading);
    if (told.length === 1) void server.notify('namedesk/stopReading', { folder: FOLDER });
  });
  await server.start([FOLDER], withViews);
  await until('the end of the reading', () => told.find(({ total }) => total === undefined));
  assert.equal(told[0]?.total, 400);
  const [folder] = await until('what was read', async () => {
    const folders = await server.request<{ articles: number }[]>('namedesk/folders', {});
    return folders.length > 0 ? folders : undefined;
  });
  assert.ok(folder && folder.articles > 0 && folder.articles < 400, `${folder?.articles} articles`);
});

/** The signs of a name; undefined where it is not coloured. */
async function signs(server: InMemory, uri: string, name: string): Promise<string[] | undefined> {
  const { data } = await server.request<SemanticTokens>('textDocument/semanticTokens/full', {
    textDocument: { uri },
  });
  const lines = server.document(uri).getText().split('\n');
  let [line, character] = [0, 0];
  let last: string[] | undefined;
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, , bits = 0] = data.slice(i, i + 5);
    [line, character] = [line + down, down > 0 ? right : character + right];
    if (lines[line]?.slice(character, character + length) !== name) continue;
    last ??= LEGEND.tokenModifiers.filter((_, bit) => bits & (1 << bit));
  }
  return last;
}
