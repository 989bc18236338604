import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CompletionItem, DocumentSymbol, Hover, Location, LocationLink } from 'vscode-languageserver';
import { desk } from './desk.ts';
import { FOLDER, InMemory, onFolder, uriOf, vscode } from './in-memory.ts';
import { MemorySource } from './memory-source.ts';
import { holds, until } from './until.ts';

const [c, d, guide] = [uriOf('c.txt'), uriOf('inner/d.txt'), uriOf('namedesk.yaml')];
const CHANGED = 2;

/** A desk with a style guide, and its files. */
async function withGuide(text: string): Promise<{ server: InMemory; files: MemorySource }> {
  const files = new MemorySource({ ...desk, 'namedesk.yaml': text });
  const server = await onFolder(files);
  return { server, files };
}

async function write(server: InMemory, files: MemorySource, text: string): Promise<void> {
  files.write('namedesk.yaml', text);
  await server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: guide, type: CHANGED }] });
}

const count = (server: InMemory, uri: string) => server.diagnostics.get(uri)?.diagnostics.length ?? 0;

test('the style guide says which files are articles, which are the archive, and how rules speak', async () => {
  const { server, files } = await withGuide(
    'version: 1\narchive: [inner/]\nrules: { designator-form: off }\n',
  );
  await holds('what is reported', () => count(server, c) === 3);
  assert.equal(count(server, d), 0, 'nothing in the archive');
  await write(server, files, 'version: 1\narticles: { exclude: [c.txt] }\n');
  await holds('the archive is reported on, and c.txt is no article', () => count(server, c) === 0);
  await holds('inner/d.txt', () => count(server, d) === 1);
  files.files.delete('namedesk.yaml');
  await server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: guide, type: 3 }] });
  await holds('everything', () => count(server, c) === 4 && count(server, d) === 1);
});

test('a guide that cannot be read is reported where it is broken, and the last good one goes on working', async () => {
  const { server, files } = await withGuide('version: 1\nrules: { name-variant: off }\n');
  await holds('what is left', () => count(server, c) === 1);
  await write(server, files, 'version: 1\nrules: { name-variant: off\n');
  await holds('the problem', () => count(server, guide) > 0);
  const [broken] = server.diagnostics.get(guide)?.diagnostics ?? [];
  assert.match(
    String(broken?.message),
    /not closed.* Until it can be read, what was last read .* works on\.$/,
  );
  assert.equal(count(server, c), 1);
  await write(server, files, 'version: 1\nrules: { name-varient: off }\n');
  await holds('a word about it', () => {
    const [problem] = server.diagnostics.get(guide)?.diagnostics ?? [];
    return (
      String(problem?.message).includes('Did you mean "name-variant"?') && problem?.range.start.line === 1
    );
  });
  await holds('the rule is on again', () => count(server, c) === 4);
  await write(server, files, 'version: 1\n');
  await holds('nothing is wrong', () => count(server, guide) === 0);
});

test('a guide that exists and cannot be read is said', async () => {
  const files = new MemorySource(desk);
  files.files.set('namedesk.yaml', { ok: false, why: 'no permission to read it' });
  const server = await onFolder(files);
  await holds('a word about it', () => {
    const [problem] = server.diagnostics.get(guide)?.diagnostics ?? [];
    return String(problem?.message).includes('no permission to read it');
  });
});

test('names of the guide are always recognised, from the moment they are written', async () => {
  const text =
    'Town council meets\n\nThe council of the town heard of zorblat on Monday, and Zorblat was glad of it.\n';
  const files = new MemorySource({ 'a.txt': text, 'namedesk.yaml': 'version: 1\n' });
  const server = await new InMemory(uri => (uri === FOLDER ? files : undefined)).start([FOLDER]);
  const cast = async () => {
    const symbols = await server.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: uriOf('a.txt') },
    });
    return symbols.flatMap(({ name, children }) => (children ?? []).map(each => `${name}: ${each.name}`));
  };
  await server.open(uriOf('a.txt'), text);
  await server.open(guide, 'version: 1\n', 'yaml');
  await server.edit(guide, 'version: 1\n', 'version: 1\norganisations: [{ name: Zorblat }]\n');
  await until('Zorblat', async () => (await cast()).includes('Organisations: Zorblat') || undefined);
  await server.close(guide);
  await until(
    'as it is on disk',
    async () => !(await cast()).includes('Organisations: Zorblat') || undefined,
  );
});

test('inside the guide: completion, hover, definition and references; from an article to its entry', async () => {
  const text = 'version: 1\npeople:\n  - name: Dmitry Petelin\n    misspellings: [Dimitri Petelin]\n';
  const { server } = await withGuide(text);
  await server.open(guide, text, 'yaml');
  await server.open(c, desk['c.txt']);
  await holds('problems', () => server.diagnostics.size >= 1);
  const hover = await server.request<Hover>('textDocument/hover', server.on(guide, 'misspellings'));
  assert.match((hover.contents as { value: string }).value, /always reported/);
  const defined = await server.request<Location[]>('textDocument/definition', server.on(guide, 'Dmitry'));
  assert.equal(defined[0]?.uri, uriOf('a.txt'));
  assert.ok(defined.length >= 9, 'F12 on an entry lists its mentions');
  const mentions = await server.request<Location[]>('textDocument/references', {
    ...server.on(guide, 'Dmitry'),
    context: { includeDeclaration: true },
  });
  assert.ok(mentions.length >= 9, String(mentions.length));
  const [link] = await server.request<LocationLink[]>('textDocument/definition', server.on(c, 'Dimitri'));
  assert.equal(link?.targetUri, guide);
  assert.equal(server.document(guide).getText(link?.targetSelectionRange), 'Dmitry Petelin');
  await server.edit(guide, '    misspellings: [Dimitri Petelin]\n', '    mis');
  const { position } = server.on(guide, '    mis');
  const items = await server.request<CompletionItem[]>('textDocument/completion', {
    textDocument: { uri: guide },
    position: { line: position.line, character: 7 },
  });
  assert.ok(
    items.some(({ label }) => label === 'misspellings'),
    items.map(({ label }) => label).join(),
  );
});

test('a plain fault of the guide is mended by a quick fix', async () => {
  const text = 'version: 1\nrules: { name-varient: off }\n';
  const fixOf = async (server: InMemory) => {
    await server.open(guide, '', 'yaml');
    await server.change(guide, [{ text }]);
    const [fix] = await until('a quick fix', async () => {
      const found = await server.fixes(guide, 'name-varient');
      return found.length > 0 ? found : undefined;
    });
    return fix?.edit;
  };
  const { server } = await withGuide(text);
  const [change] = (await fixOf(server))?.documentChanges ?? [];
  assert.ok(change && 'edits' in change);
  assert.deepEqual(change.textDocument, { uri: guide, version: 2 }, 'of the version that it fits');
  assert.deepEqual(
    change.edits.map(edit => 'newText' in edit && edit.newText),
    ['name-variant'],
  );
  const plain = await onFolder({ ...desk, 'namedesk.yaml': text }, {});
  const [edit] = (await fixOf(plain))?.changes?.[guide] ?? [];
  assert.equal(edit?.newText, 'name-variant');
});

test('a guide that was open before its folder is that folder’s', async () => {
  const files = new MemorySource({ ...desk, 'namedesk.yaml': 'version: 1\n' });
  const server = await new InMemory(uri => (uri === FOLDER ? files : undefined)).start([], vscode);
  await server.open(guide, 'version: 1\nrules: { name-variant: off }\n', 'yaml');
  await server.notify('workspace/didChangeWorkspaceFolders', {
    event: { added: [{ uri: FOLDER, name: 'desk' }], removed: [] },
  });
  await holds('by the open document', () => count(server, c) === 1);
});
