import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeAction, Hover, Location, LocationLink, SemanticTokens } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LEGEND } from '../../server/src/protocol/token-data.ts';
import { desk } from './desk.ts';
import { FOLDER, InMemory, onFolder, uriOf, vscode } from './in-memory.ts';
import { MemorySource } from './memory-source.ts';
import { holds, until } from './until.ts';

const [a, c, d] = [uriOf('a.txt'), uriOf('c.txt'), uriOf('inner/d.txt')];

test('positions are counted in UTF-16, whatever else the client offers', async () => {
  const general = { positionEncodings: ['utf-8', 'utf-16'] };
  const server = await onFolder(desk, { ...vscode, general });
  assert.equal(server.initialized?.capabilities.positionEncoding, 'utf-16');
});

test('the problems of all articles are told without opening one', async () => {
  const server = await onFolder(desk);
  await holds('three articles', () => server.diagnostics.size >= 2);
  assert.deepEqual(server.said(c, desk['c.txt']), [
    'name-variant: Dimitri Petelin',
    'designator-form: Soyuz MS22',
    'name-variant: Dimitri Petelin',
    'name-variant: Dimitri Petelin',
  ]);
  assert.deepEqual(server.said(d, desk['inner/d.txt']), ['name-variant: Dimitri Petelin']);
  assert.equal(server.diagnostics.has(a), false);
  const [first] = server.diagnostics.get(c)?.diagnostics ?? [];
  assert.equal(first?.source, 'namedesk');
  assert.equal(first?.relatedInformation?.[0]?.message, 'Here it is “Dmitry Petelin”');
  assert.equal(first?.relatedInformation?.[0]?.location.uri, a);
});

test('only what changed is told again', async () => {
  const server = await onFolder(desk);
  await server.open(a, desk['a.txt']);
  await server.open(c, desk['c.txt']);
  await holds('problems', () => server.diagnostics.size >= 2);
  const before = server.published.length;
  await server.edit(c, 'Soyuz MS22', 'Soyuz MS-22');
  await holds('one less', () => server.diagnostics.get(c)?.diagnostics.length === 3);
  assert.deepEqual(
    server.published.slice(before).map(({ uri, version }) => [uri, version]),
    [[c, 2]],
  );
});

test('hover: the card of the entity, with what is wrong here', async () => {
  const server = await onFolder(desk);
  await server.open(c, desk['c.txt']);
  const hover = await until('a hover', async () => {
    const answer = await server.request<Hover | null>('textDocument/hover', server.on(c, 'Dimitri'));
    return JSON.stringify(answer).includes('b.txt') || JSON.stringify(answer).includes('a.txt')
      ? answer
      : undefined;
  });
  assert.ok(hover);
  const { kind, value } = hover.contents as { kind: string; value: string };
  assert.equal(kind, 'markdown');
  assert.match(value, /^\*\*Dmitry Petelin\*\* · person\n/);
  assert.match(value, /- ⚠ Dimitri Petelin: 4 times in 2 articles, as here/);
  assert.match(value, /Introduced in a.txt, line 3/);
  assert.equal(server.document(c).getText(hover?.range), 'Dimitri Petelin');
});

test('definition, references and highlights', async () => {
  const server = await onFolder(desk);
  await server.open(c, desk['c.txt']);
  await holds('problems', () => server.diagnostics.size >= 2);
  const links = await server.request<LocationLink[]>('textDocument/definition', server.on(c, 'Dimitri'));
  assert.equal(links[0]?.targetUri, a);
  assert.equal(textIn(desk['a.txt'], links[0]?.targetSelectionRange), 'Dmitry Petelin');
  const context = { includeDeclaration: true };
  const found = await server.request<Location[]>('textDocument/references', {
    ...server.on(c, 'Dimitri'),
    context,
  });
  assert.deepEqual(
    found.map(({ uri }) => uri.slice(FOLDER.length + 1)),
    [
      'a.txt',
      'a.txt',
      'b.txt',
      'b.txt',
      'c.txt',
      'c.txt',
      'c.txt',
      'inner/d.txt',
      'more/x.txt',
      'more/y.txt',
      'more/z.txt',
    ],
  );
  const marks = await server.request<unknown[]>('textDocument/documentHighlight', server.on(c, 'Dimitri'));
  assert.equal(marks.length, 3);
});

test('semantic tokens: names, and the headline', async () => {
  const server = await onFolder(desk);
  await server.open(c, desk['c.txt']);
  const tokens = await tokensOf(server, c);
  assert.ok(tokens.includes('headline: Leak puts off the walk'), tokens.join('\n'));
  assert.ok(tokens.includes('person: Dimitri Petelin'));
  assert.ok(tokens.includes('person quoted: Dimitri Petelin'));
  assert.ok(tokens.includes('spacecraft: Soyuz MS22'));
});

test('fixes: this occurrence, the article, the corpus', async () => {
  const source = new MemorySource(desk);
  const server = await onFolder(source);
  await server.open(c, desk['c.txt']);
  await holds('problems', () => server.diagnostics.size >= 2);
  const sent = server.diagnostics.get(c)?.diagnostics ?? [];
  const fixes = await server.fixes(c, 'Dimitri', 0, sent);
  assert.deepEqual(
    fixes.map(({ title }) => title),
    [
      'Change to “Dmitry Petelin”',
      'Change “Dimitri” to “Dmitry” in this article (3 places, to confirm in quotations: 1)',
      'Change “Dimitri” to “Dmitry” in 2 articles (4 places, to confirm in quotations: 1)',
      'Write “Dimitri Petelin” everywhere (5 places in 5 articles)',
      'Allow “Dimitri Petelin” in this article',
      'Allow “Dimitri Petelin” everywhere',
      '“Dimitri Petelin” and “Dmitry Petelin” are different people',
      'Add “Dmitry Petelin” to the style guide',
    ],
  );
  assert.equal(fixes[0]?.isPreferred, true);
  assert.deepEqual(fixes[0]?.diagnostics, [sent[0]]);
  const inArticle = fixes[1]?.edit?.documentChanges?.[0] as never as Edits;
  assert.deepEqual(inArticle.textDocument, { uri: c, version: 1 });
  assert.equal(inArticle.edits.filter(each => each.annotationId !== undefined).length, 1);
  assert.equal(fixes[2]?.edit, undefined);
  const resolved = await server.request<CodeAction>('codeAction/resolve', fixes[2]);
  const changes = resolved.edit?.documentChanges as never as Edits[];
  assert.deepEqual(
    changes.map(({ textDocument }) => textDocument),
    [
      { uri: c, version: 1 },
      { uri: d, version: null },
    ],
  );
  assert.equal(changed(desk['inner/d.txt'], changes[1]), desk['inner/d.txt'].replace('Dimitri', 'Dmitry'));
  assert.equal(resolved.edit?.changeAnnotations?.['in a quotation']?.needsConfirmation, true);
});

test('a closed file that changed meanwhile, or that an editor would damage, is left out and named', async () => {
  const source = new MemorySource({ ...desk, 'e.txt': `${desk['inner/d.txt']}It rained.` });
  source.write('f.txt', `Snow fell.\n\n${desk['inner/d.txt']}`, { encoding: 'windows-1252' });
  const server = await onFolder(source);
  await server.open(c, desk['c.txt']);
  await holds('problems', () => server.diagnostics.size >= 4);
  const bulk = (await server.fixes(c, 'Dimitri'))[2];
  assert.match(bulk?.title ?? '', /left in files of another encoding: 1/);
  source.write('e.txt', 'It is another article now.');
  const resolved = await server.request<CodeAction>('codeAction/resolve', bulk);
  const uris = ((resolved.edit?.documentChanges ?? []) as never as Edits[]).map(
    ({ textDocument }) => textDocument.uri,
  );
  assert.deepEqual(uris, [c, d]);
  await holds('it is said', () => server.messages.length > 0);
  assert.match(server.messages[0] ?? '', /left out e\.txt \(it has changed\)/);
});

test('a fix picked after the article changed is refused; a stale diagnostic has none', async () => {
  const server = await onFolder(desk);
  await server.open(c, desk['c.txt']);
  await holds('problems', () => server.diagnostics.size >= 2);
  const stale = server.diagnostics.get(c)?.diagnostics ?? [];
  const bulk = (await server.fixes(c, 'Dimitri'))[2];
  await server.edit(c, 'Dimitri', 'Dmitry');
  await assert.rejects(server.request('codeAction/resolve', bulk), /have changed/);
  assert.deepEqual(await server.fixes(c, 'Dmitry', 0, stale), []);
});

test('without annotations quotations are left alone, without resolve the edit comes at once', async () => {
  const plain = { workspace: { workspaceEdit: {} } };
  const server = await onFolder(desk, plain);
  await server.open(c, desk['c.txt']);
  await holds('problems', () => server.diagnostics.size >= 2);
  const bulk = (await server.fixes(c, 'Dimitri'))[2];
  assert.match(bulk?.title ?? '', /left in quotations: 1/);
  assert.deepEqual(Object.keys(bulk?.edit?.changes ?? {}), [c, d]);
  assert.equal(bulk?.edit?.changes?.[c]?.length, 2);
});

test('the text of an open document wins; after it is closed the file counts again', async () => {
  const server = await onFolder(desk);
  await holds('problems', () => server.diagnostics.size >= 2);
  await server.open(d, desk['inner/d.txt'].replace('Dimitri', 'Dmitry'));
  await holds('none', () => server.diagnostics.get(d)?.diagnostics.length === 0);
  await server.close(d);
  await holds('one', () => server.diagnostics.get(d)?.diagnostics.length === 1);
});

test('files that change, come and go are taken up, whatever the events say', async () => {
  const source = new MemorySource(desk);
  const server = await onFolder(source);
  await holds('problems', () => server.diagnostics.size >= 2);
  const changes = (uri: string, type: number) =>
    server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
  source.write('inner/d.txt', desk['inner/d.txt'].replace('Dimitri', 'Dmitry'));
  await changes(d, 2);
  await holds('mended', () => server.diagnostics.get(d)?.diagnostics.length === 0);
  source.write('new.txt', desk['inner/d.txt']);
  await changes(uriOf('new.txt'), 2);
  await holds('new', () => server.diagnostics.get(uriOf('new.txt'))?.diagnostics.length === 1);
  source.files.delete('new.txt');
  await changes(uriOf('new.txt'), 1);
  await holds('gone', () => server.diagnostics.get(uriOf('new.txt'))?.diagnostics.length === 0);
  source.write('inner/d.txt', desk['inner/d.txt']);
  await changes(d, 2);
  await holds('back', () => server.diagnostics.get(d)?.diagnostics.length === 1);
  source.files.delete('inner/d.txt');
  await changes(uriOf('inner'), 3);
  await holds('folder gone', () => server.diagnostics.get(d)?.diagnostics.length === 0);
});

test('an untitled document, and one outside of every folder, are each a corpus of its own', async () => {
  const server = await onFolder(desk);
  const text = `${desk['a.txt']}\n${desk['b.txt']}\n${desk['inner/d.txt']}`;
  for (const uri of ['untitled:Untitled-1', 'file:///elsewhere/x.txt']) {
    await server.open(uri, text);
    const hover = await server.request<Hover | null>('textDocument/hover', server.on(uri, 'Dimitri'));
    assert.match(JSON.stringify(hover), /Dmitry Petelin|Dimitri Petelin/);
    assert.doesNotMatch(JSON.stringify(hover), /c\.txt/);
    await server.close(uri);
    await holds('forgotten', () => (server.diagnostics.get(uri)?.diagnostics.length ?? 0) === 0);
  }
});

test('a file that is no article is not looked at, unless it is opened as one', async () => {
  const server = await onFolder(desk);
  const hover = (uri: string) =>
    server.request<Hover | null>('textDocument/hover', server.on(uri, 'Dimitri'));
  await server.open(uriOf('requirements.txt'), desk['c.txt']);
  assert.equal(await hover(uriOf('requirements.txt')), null);
  await server.open(uriOf('story.copy'), desk['c.txt'], 'news-article');
  assert.ok(await hover(uriOf('story.copy')));
});

test('folders come and go', async () => {
  const two = new MemorySource({
    'x.txt': desk['a.txt'],
    'y.txt': desk['inner/d.txt'],
    'z.txt': desk['b.txt'],
  });
  const one = new MemorySource(desk);
  const sources = new Map([
    [FOLDER, one],
    ['file:///other', two],
  ]);
  const server = await new InMemory(uri => sources.get(uri)).start([FOLDER]);
  await holds('problems', () => server.diagnostics.size >= 2);
  const change = (added: string[], removed: string[]) =>
    server.notify('workspace/didChangeWorkspaceFolders', {
      event: {
        added: added.map(uri => ({ uri, name: '' })),
        removed: removed.map(uri => ({ uri, name: '' })),
      },
    });
  await change(['file:///other'], []);
  await holds('other', () => server.diagnostics.get('file:///other/y.txt')?.diagnostics.length === 1);
  await change([], [FOLDER]);
  await holds('forgotten', () => server.diagnostics.get(c)?.diagnostics.length === 0);
});

test('settings: a rule can be silenced, and everything', async () => {
  const server = await onFolder(desk);
  await holds('problems', () => server.diagnostics.get(c)?.diagnostics.length === 4);
  const set = (namedesk: unknown) =>
    server.notify('workspace/didChangeConfiguration', { settings: { namedesk } });
  await set({ rules: { 'designator-form': 'off', 'name-variant': 'error' } });
  await holds('three', () => server.diagnostics.get(c)?.diagnostics.length === 3);
  assert.equal(server.diagnostics.get(c)?.diagnostics[0]?.severity, 1);
  await set({ enable: false });
  await holds('none', () => server.diagnostics.get(c)?.diagnostics.length === 0);
  await set({});
  await holds('four', () => server.diagnostics.get(c)?.diagnostics.length === 4);
});

test('tokens for a text that is no longer there are not given, nor those that are not wanted any more', async () => {
  const server = await onFolder(desk);
  await server.open(c, desk['c.txt']);
  const method = 'textDocument/semanticTokens/full';
  const textDocument = { uri: c };
  const change = { textDocument: { uri: c, version: 2 }, contentChanges: [{ text: desk['a.txt'] }] };
  server.sendAtOnce(
    { id: 'overtaken', method, params: { textDocument } },
    { method: 'textDocument/didChange', params: change },
    { id: 'withdrawn', method, params: { textDocument } },
    { method: '$/cancelRequest', params: { id: 'withdrawn' } },
  );
  assert.deepEqual(await server.answerTo('overtaken'), { code: -32801 });
  assert.deepEqual(await server.answerTo('withdrawn'), { code: -32800 });
});

interface Edits {
  readonly textDocument: { uri: string; version: number | null };
  readonly edits: (Parameters<typeof TextDocument.applyEdits>[1][number] & { annotationId?: string })[];
}

function changed(text: string, change: Edits | undefined): string {
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), change?.edits ?? []);
}

function textIn(text: string, range: LocationLink['targetRange'] | undefined): string {
  return range ? TextDocument.create('', '', 0, text).getText(range) : '';
}

async function tokensOf(server: InMemory, uri: string): Promise<string[]> {
  const { data } = await server.request<SemanticTokens>('textDocument/semanticTokens/full', {
    textDocument: { uri },
  });
  const lines = server.document(uri).getText().split('\n');
  const tokens: string[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(i, i + 5);
    [line, character] = [line + down, down > 0 ? right : character + right];
    const text = lines[line]?.slice(character, character + length);
    tokens.push(`${LEGEND.tokenTypes[type]}${modifiers & 1 ? ' quoted' : ''}: ${text}`);
  }
  return tokens;
}
