import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { story } from '../support/stories.ts';
import { type InMemory, onFolder, uriOf } from './in-memory.ts';
import { until } from './until.ts';

/** Enough articles to outvote what one spells otherwise. */
const others = Object.fromEntries(
  [1, 2, 3, 4, 5, 6].map(number => [`${number}.txt`, story(number, 'Dmitry Petelin')]),
);
const OWN =
  'An afternoon off\n\nCosmonaut Dmitry Petlin rested. “I saw Dmitry Petlin,” she said. Dimitri Petelin slept; Petlin too.\n';
const own = uriOf('own.txt');

async function opened(text = OWN): Promise<InMemory> {
  const server = await onFolder({ ...others, 'own.txt': text });
  await server.open(own, text);
  await until('problems', () => server.diagnostics.get(own));
  return server;
}

function actions(server: InMemory, only: readonly string[]): Promise<CodeAction[]> {
  const end = server.document(own).positionAt(server.document(own).getText().length);
  const range = { start: { line: 0, character: 0 }, end };
  return server.request('textDocument/codeAction', {
    textDocument: { uri: own },
    range,
    context: { diagnostics: [], only },
  });
}

function editsOf(action: CodeAction | undefined): readonly TextDocumentEdit[] {
  return (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
}

function applied(server: InMemory, action: CodeAction | undefined): string {
  const first = editsOf(action).find(({ textDocument }) => textDocument.uri === own);
  assert.ok(first);
  return TextDocument.applyEdits(
    server.document(own),
    first.edits as Parameters<typeof TextDocument.applyEdits>[1],
  );
}

test('on saving: slips outside quotations, and nothing that could be meant', async () => {
  const server = await opened();
  for (const only of ['source.fixAll.namedesk', 'source.fixAll', 'source']) {
    const [action, ...more] = await actions(server, [only]);
    assert.equal(action?.kind, 'source.fixAll.namedesk');
    assert.deepEqual(more, []);
    assert.deepEqual(editsOf(action)[0]?.textDocument, { uri: own, version: 1 });
    assert.equal(
      applied(server, action),
      'An afternoon off\n\nCosmonaut Dmitry Petelin rested. “I saw Dmitry Petlin,” she said. Dimitri Petelin slept; Petelin too.\n',
    );
  }
});

test('done twice it does nothing more', async () => {
  const server = await opened();
  const [action] = await actions(server, ['source.fixAll']);
  await server.change(own, [{ text: applied(server, action) }]);
  assert.deepEqual(await actions(server, ['source.fixAll']), []);
});

test('it mends every place of an article, also those that are not shown for their number', async () => {
  const many = `An afternoon off\n\n${'Cosmonaut Dmitry Petlin rested.\n\n'.repeat(14)}`;
  const server = await opened(many);
  assert.equal(server.diagnostics.get(own)?.diagnostics.length, 10);
  const [action] = await actions(server, ['source.fixAll']);
  assert.equal(applied(server, action), many.replaceAll('Petlin', 'Petelin'));
});

test('it is offered to who asks for it alone', async () => {
  const server = await opened();
  assert.deepEqual(await actions(server, ['source.organizeImports']), []);
  assert.deepEqual(await actions(server, ['source.fixAll.eslint']), []);
  const kinds = (all: readonly CodeAction[]) => [...new Set(all.map(({ kind }) => kind))];
  assert.deepEqual(kinds(await actions(server, ['quickfix'])), ['quickfix']);
  assert.deepEqual(kinds(await actions(server, [''])), ['quickfix', 'source.fixAll.namedesk']);
  assert.deepEqual(kinds(await server.fixes(own, 'Petlin')), ['quickfix']);
});

test('a whole name: the preview groups the places by spelling, and quotations wait', async () => {
  const server = await opened();
  const titles = (await server.fixes(own, 'Petlin')).map(({ title }) => title);
  assert.ok(!titles.some(each => each.startsWith('Write “Dmitry Petlin”')), 'a slip is no choice');
  const title = 'Write “Dmitry Petelin” everywhere (4 places in 1 article, to confirm in quotations: 1)';
  assert.ok(titles.includes(title), titles.join('\n'));
  const listed = (await server.fixes(own, 'Petlin')).find(each => each.title === title);
  const action = await server.request<CodeAction>('codeAction/resolve', listed);
  const [edit] = editsOf(action);
  assert.deepEqual(
    edit?.edits.map(each => 'annotationId' in each && each.annotationId),
    [
      '“Dmitry Petlin” to “Dmitry Petelin”',
      'in a quotation',
      '“Dimitri Petelin” to “Dmitry Petelin”',
      '“Petlin” to “Petelin”',
    ],
  );
  const annotations = action.edit?.changeAnnotations ?? {};
  assert.deepEqual(
    Object.values(annotations).map(each => each.needsConfirmation === true),
    [false, true, false, false],
  );
  assert.equal(annotations['“Petlin” to “Petelin”']?.label, '“Petlin” to “Petelin”');
  assert.equal(
    applied(server, action),
    'An afternoon off\n\nCosmonaut Dmitry Petelin rested. “I saw Dmitry Petelin,” she said. Dmitry Petelin slept; Petelin too.\n',
  );
});

test('another canonical spelling: every article gets the one that stands here', async () => {
  const server = await opened();
  const listed = (await server.fixes(own, 'Dimitri')).find(({ title }) => title.startsWith('Write “Dimitri'));
  const action = await server.request<CodeAction>('codeAction/resolve', listed);
  assert.deepEqual(
    editsOf(action).map(({ textDocument }) => textDocument.uri),
    [...[1, 2, 3, 4, 5, 6].map(number => uriOf(`${number}.txt`)), own],
  );
  assert.equal(
    applied(server, action),
    'An afternoon off\n\nCosmonaut Dimitri Petelin rested. “I saw Dimitri Petelin,” she said. Dimitri Petelin slept; Petelin too.\n',
  );
});

test('articles of the archive are evidence: no fix in bulk reaches them', async () => {
  const old = { 'old/a.txt': OWN.replace('An afternoon', 'A morning'), 'b.txt': story(7, 'Dmitry Petlin') };
  const server = await onFolder({
    ...others,
    ...old,
    'own.txt': OWN,
    'namedesk.yaml': 'version: 1\narchive: [old]\n',
  });
  await server.open(own, OWN);
  await until('problems', () => server.diagnostics.get(own));
  const listed = (await server.fixes(own, 'Petlin')).filter(({ edit, command }) => !edit && !command);
  assert.equal(listed.length, 2);
  for (const each of listed) {
    assert.match(each.title, /in 2 articles/);
    const uris = editsOf(await server.request<CodeAction>('codeAction/resolve', each)).map(
      ({ textDocument }) => textDocument.uri,
    );
    assert.deepEqual(uris, [uriOf('b.txt'), own]);
  }
});
