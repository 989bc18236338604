import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {
  CodeLens,
  CompletionList,
  DocumentSymbol,
  FoldingRange,
  LinkedEditingRanges,
  SelectionRange,
  TextDocumentEdit,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver';
import { desk } from './desk.ts';
import { type InMemory, onFolder, uriOf, vscode } from './in-memory.ts';
import { holds } from './until.ts';

const [a, c, d] = [uriOf('a.txt'), uriOf('c.txt'), uriOf('inner/d.txt')];

async function onDesk(capabilities = vscode): Promise<InMemory> {
  const server = await onFolder(desk, capabilities);
  await server.open(c, desk['c.txt']);
  await holds('problems', () => server.diagnostics.size >= 2);
  return server;
}

const about = (uri: string) => ({ textDocument: { uri } });

test('the outline of an article is its cast by kind', async () => {
  const server = await onDesk();
  const symbols = await server.request<DocumentSymbol[]>('textDocument/documentSymbol', about(c));
  assert.deepEqual(
    symbols.map(({ name, children }) => [name, children?.map(each => each.name)]),
    [
      ['People', ['Dmitry Petelin']],
      ['Spacecraft', ['Soyuz MS-22']],
      ['Places', ['Moscow']],
    ],
  );
  const [people] = symbols;
  assert.equal(server.document(c).getText(people?.children?.[0]?.selectionRange), 'Dimitri Petelin');
  assert.equal(await server.request('textDocument/documentSymbol', about(uriOf('none.txt'))), null);
});

test('every entity of the corpus is found, by any of its spellings', async () => {
  const server = await onDesk();
  const found = (query: unknown) => server.request<WorkspaceSymbol[]>('workspace/symbol', { query });
  const [petelin] = await found('dmit');
  assert.equal(petelin?.name, 'Dmitry Petelin');
  assert.equal(petelin?.location.uri, a);
  const [other] = await found('dimi');
  assert.equal(other?.name, 'Dimitri Petelin (Dmitry Petelin)');
  assert.equal(other?.location.uri, c);
  assert.ok((await found('')).length >= 3);
  assert.ok((await found(7)).length >= 3, 'what is no query finds all');
});

test('the line above an article: its cast, and what is to be settled', async () => {
  const server = await onDesk();
  const lenses = await server.request<CodeLens[]>('textDocument/codeLens', about(c));
  assert.deepEqual(
    lenses.map(({ command }) => [command?.title, command?.command]),
    [
      ['1 person, 1 spacecraft, 1 place', ''],
      ['2 spellings to settle', ''],
    ],
  );
  const own = await onDesk({ ...vscode, experimental: { namedesk: { views: true } } });
  const [first] = await own.request<CodeLens[]>('textDocument/codeLens', about(c));
  assert.equal(first?.command?.command, 'namedesk.showCast');
});

test('folding and expanding the selection', async () => {
  const server = await onDesk();
  const text = `${desk['a.txt']}\n- On the way -\n\nThey slept for nine hours and ate.\nThen they worked until the evening came.\n`;
  await server.open(a, text);
  const ranges = await server.request<FoldingRange[]>('textDocument/foldingRange', about(a));
  assert.deepEqual(
    ranges.map(({ startLine, kind }) => [startLine, kind]),
    [[4, 'region']],
  );
  const { position } = server.on(a, 'Petelin');
  const [inner] = await server.request<SelectionRange[]>('textDocument/selectionRange', {
    ...about(a),
    positions: [position],
  });
  const texts: string[] = [];
  for (let each = inner; each; each = each.parent) texts.push(server.document(a).getText(each.range));
  assert.deepEqual(texts.slice(0, 2), ['Petelin', 'Dmitry Petelin']);
  assert.equal(texts.at(-1), text);
  await assert.rejects(server.request('textDocument/selectionRange', about(a)), { code: -32602 });
});

test('names are completed while they are typed', async () => {
  const server = await onDesk();
  await server.edit(c, 'Later ', 'Later Soy, ');
  const asked = server.on(c, 'Soy', 1);
  const end = { line: asked.position.line, character: asked.position.character + 2 };
  const { items } = await server.request<CompletionList>('textDocument/completion', {
    ...about(c),
    position: end,
  });
  assert.deepEqual(
    items.map(({ label, filterText }) => [label, filterText]),
    [['Soyuz MS-22', 'Soy']],
  );
});

test('the same spelling is typed over together, a quotation left out', async () => {
  const server = await onDesk();
  const linked = await server.request<LinkedEditingRanges | null>(
    'textDocument/linkedEditingRange',
    server.on(c, 'Dimitri'),
  );
  assert.deepEqual(
    linked?.ranges.map(range => server.document(c).offsetAt(range.start)),
    [desk['c.txt'].indexOf('Dimitri'), desk['c.txt'].lastIndexOf('Dimitri')],
  );
  assert.ok(new RegExp(`^${linked?.wordPattern}$`, 'u').test("Dmitry O'Petelin-Smith Jr."));
  assert.equal(
    await server.request('textDocument/linkedEditingRange', server.on(c, 'engineers'.slice(1))),
    null,
  );
});

test('F2 renames in the whole corpus, with quotations to be ticked', async () => {
  const server = await onDesk();
  const prepared = await server.request<{ placeholder: string }>(
    'textDocument/prepareRename',
    server.on(c, 'Petelin'),
  );
  assert.equal(prepared.placeholder, 'Dmitry Petelin');
  const edit = await server.request<WorkspaceEdit>('textDocument/rename', {
    ...server.on(c, 'Petelin'),
    newName: 'Dmitrij Petelin',
  });
  const changed = edit.documentChanges as TextDocumentEdit[];
  assert.deepEqual(
    changed.map(({ textDocument }) => textDocument.uri).sort(),
    [a, uriOf('b.txt'), c, d, uriOf('more/x.txt'), uriOf('more/y.txt'), uriOf('more/z.txt')].sort(),
  );
  const annotated = changed.flatMap(({ edits }) => edits).filter(each => 'annotationId' in each);
  assert.equal(annotated.length > 0, true);
  await assert.rejects(server.request('textDocument/prepareRename', server.on(c, 'pictures')), /No name/);
  await assert.rejects(
    server.request('textDocument/rename', { ...server.on(c, 'Petelin'), newName: ' ' }),
    /Type the new name/,
  );
});

test('a client that cannot ask: renaming leaves quotations, and says so', async () => {
  const { changeAnnotationSupport: _, ...plain } = vscode.workspace?.workspaceEdit ?? {};
  const server = await onDesk({ ...vscode, workspace: { ...vscode.workspace, workspaceEdit: plain } });
  const edit = await server.request<WorkspaceEdit>('textDocument/rename', {
    ...server.on(c, 'Petelin'),
    newName: 'Dmitrij Petelin',
  });
  assert.ok(edit.documentChanges);
  await holds('a message', () => server.messages.some(each => each.includes('in quotations stays')));
});
