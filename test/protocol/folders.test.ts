import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hover, Location } from 'vscode-languageserver';
import { desk } from './desk.ts';
import { FOLDER, InMemory, onFolder, uriOf, vscode } from './in-memory.ts';
import { MemorySource } from './memory-source.ts';
import { holds, until } from './until.ts';

const [a, c, d] = [uriOf('a.txt'), uriOf('c.txt'), uriOf('inner/d.txt')];
const ignored = uriOf('ignored/i.txt');

/** A folder whose .gitignore leaves out "ignored". */
class IgnoringSource extends MemorySource {
  override async list() {
    const { paths, skipped } = await super.list();
    return { paths: paths.filter(path => !path.startsWith('ignored/')), skipped };
  }
}

const withIgnored = () => new IgnoringSource({ ...desk, 'ignored/i.txt': desk['inner/d.txt'] });

/** Has a file of the folder change and come back, and waits until both were told: what was sent before is done. */
async function afterChanges(server: InMemory, source: MemorySource): Promise<void> {
  for (const [text, problems] of [
    [desk['inner/d.txt'].replace('Dimitri', 'Dmitry'), 0],
    [desk['inner/d.txt'], 1],
  ] as const) {
    source.write('inner/d.txt', text);
    await changed(server, d);
    await holds('the change', () => server.diagnostics.get(d)?.diagnostics.length === problems);
  }
}

function changed(server: InMemory, uri: string, type = 2): Promise<void> {
  return server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
}

const hover = (server: InMemory, uri: string) =>
  server.request<Hover | null>('textDocument/hover', server.on(uri, 'Dimitri'));

test('a file that is left out stays so when it changes', async () => {
  const source = withIgnored();
  const server = await onFolder(source);
  await holds('problems', () => server.diagnostics.size >= 2);
  await changed(server, ignored);
  await afterChanges(server, source);
  assert.equal(server.diagnostics.has(ignored), false);
});

test('a file that is left out stays so when it is opened', async () => {
  const source = withIgnored();
  const server = await onFolder(source);
  await holds('problems', () => server.diagnostics.size >= 2);
  await server.open(ignored, desk['inner/d.txt']);
  assert.equal(await hover(server, ignored), null);
  await afterChanges(server, source);
  assert.equal(await hover(server, ignored), null);
  assert.equal(server.diagnostics.has(ignored), false);
});

test('a document that is not on disk yet is an article', async () => {
  const server = await onFolder(desk);
  await holds('problems', () => server.diagnostics.size >= 2);
  const uri = uriOf('new.txt');
  await server.open(uri, desk['inner/d.txt']);
  await holds('its problem', () => server.diagnostics.get(uri)?.diagnostics.length === 1);
});

test('a document that a person chose to have read is read, whatever its name, also when the folder is listed again', async () => {
  const source = new MemorySource({ ...desk, 'story.copy': desk['c.txt'] });
  const server = await onFolder(source);
  await holds('problems', () => server.diagnostics.size >= 2);
  await server.open(uriOf('story.copy'), desk['c.txt'], 'news-article');
  assert.ok(await hover(server, uriOf('story.copy')));
  await changed(server, uriOf('new.txt'), 1);
  await afterChanges(server, source);
  assert.ok(await hover(server, uriOf('story.copy')));
});

test('a folder inside a folder has its articles alone, and gives them back', async () => {
  const within = { 'd.txt': desk['inner/d.txt'], 'e.txt': desk['a.txt'], 'f.txt': desk['b.txt'] };
  const outer = new MemorySource(desk);
  for (const [path, text] of Object.entries(within)) outer.write(`inner/${path}`, text);
  const server = await new InMemory(uri => (uri === FOLDER ? outer : new MemorySource(within))).start([
    FOLDER,
  ]);
  await server.open(a, desk['a.txt']);
  const articles = async () => {
    const context = { includeDeclaration: true };
    const params = { ...server.on(a, 'Petelin'), context };
    const found = await server.request<Location[]>('textDocument/references', params);
    return new Set(found.map(({ uri }) => uri));
  };
  const message = () => String(server.diagnostics.get(d)?.diagnostics[0]?.message);
  const change = (added: string[], removed: string[]) =>
    server.notify('workspace/didChangeWorkspaceFolders', {
      event: {
        added: added.map(uri => ({ uri, name: '' })),
        removed: removed.map(uri => ({ uri, name: '' })),
      },
    });
  await holds('all', () => /7 articles/.test(message()));
  await change([uriOf('inner')], []);
  await holds('two', () => /2 articles/.test(message()));
  await until('none of them', async () => !(await articles()).has(d) || undefined);
  assert.match(message(), /2 articles/);
  await change([], [uriOf('inner')]);
  await holds('all again', () => /7 articles/.test(message()));
  assert.ok((await articles()).has(d));
});

test('what was said of a document is taken back when its folder is opened', async () => {
  const opened = new MemorySource({ 'x.txt': 'Nothing.' });
  const server = await new InMemory(uri => (uri === FOLDER ? new MemorySource(desk) : opened)).start([
    FOLDER,
  ]);
  const uri = 'file:///other/x.txt';
  await server.open(uri, `${desk['a.txt']}\nSoyuz MS-22 flew. Soyuz MS22 came back.\n`);
  await holds('a problem', () => server.diagnostics.get(uri)?.diagnostics.length === 1);
  const event = { added: [{ uri: 'file:///other', name: '' }], removed: [] };
  await server.notify('workspace/didChangeWorkspaceFolders', { event });
  await server.edit(uri, server.document(uri).getText(), 'Nothing.');
  await holds('none', () => server.diagnostics.get(uri)?.diagnostics.length === 0);
});

test('a document that is opened while the settings are asked for gets them too', async () => {
  const server = new InMemory(() => undefined);
  const asked: ((settings: unknown) => void)[] = [];
  server.client.onRequest('workspace/configuration', () => new Promise(resolve => asked.push(resolve)));
  await server.start([], { ...vscode, workspace: { ...vscode.workspace, configuration: true } });
  const answer = await until('a question', () => asked.shift());
  await server.open('untitled:Untitled-1', desk['c.txt']);
  assert.ok(await hover(server, 'untitled:Untitled-1'));
  answer([{ enable: false }]);
  await until('silence', async () => (await hover(server, 'untitled:Untitled-1')) === null || undefined);
});

test('an answer about the settings that was overtaken does not count', async () => {
  const server = new InMemory(uri => (uri === FOLDER ? new MemorySource(desk) : undefined));
  const asked: ((settings: unknown) => void)[] = [];
  server.client.onRequest('workspace/configuration', () => new Promise(resolve => asked.push(resolve)));
  await server.start([FOLDER], { ...vscode, workspace: { ...vscode.workspace, configuration: true } });
  const first = await until('a question', () => asked.shift());
  await server.notify('workspace/didChangeConfiguration', { settings: null });
  const second = await until('another', () => asked.shift());
  const silent = { rules: { 'designator-form': 'off' } };
  second([silent, silent]);
  await holds('three', () => server.diagnostics.get(c)?.diagnostics.length === 3);
  first([{}, {}]);
  await server.open(c, desk['c.txt'].replace('Dimitri', 'Dmitry'));
  await holds('two', () => server.diagnostics.get(c)?.diagnostics.length === 2);
});

test('a program that writes all the time does not keep changes from being read', async () => {
  const source = new MemorySource(desk);
  const server = await onFolder(source);
  await holds('problems', () => server.diagnostics.size >= 2);
  source.write('inner/d.txt', desk['inner/d.txt'].replace('Dimitri', 'Dmitry'));
  const writing = setInterval(() => void changed(server, c), 20);
  try {
    await changed(server, d);
    await holds('the change', () => server.diagnostics.get(d)?.diagnostics.length === 0);
  } finally {
    clearInterval(writing);
  }
});
