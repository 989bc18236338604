import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClientCapabilities, CodeAction, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { desk } from './desk.ts';
import { FOLDER, InMemory, uriOf, vscode } from './in-memory.ts';
import { MemorySource } from './memory-source.ts';
import { holds, until } from './until.ts';

const [c, guide] = [uriOf('c.txt'), uriOf('namedesk.yaml')];
const capable = {
  ...vscode,
  workspace: {
    ...vscode.workspace,
    workspaceEdit: { ...vscode.workspace?.workspaceEdit, resourceOperations: ['create' as const] },
  },
};

/** A server whose client carries edits out on the files, as an editor that saves does. */
async function onDesk(files: MemorySource, capabilities: ClientCapabilities = capable): Promise<InMemory> {
  const server = new InMemory(uri => (uri === FOLDER ? files : undefined));
  server.client.onRequest('workspace/applyEdit', async ({ edit }: { edit: WorkspaceEdit }) => {
    for (const change of edit.documentChanges ?? []) {
      if ('kind' in change) {
        if (change.kind === 'create') files.write(pathOf(change.uri), '');
        continue;
      }
      const { textDocument, edits } = change as TextDocumentEdit;
      const path = pathOf(textDocument.uri);
      const reading = await files.read(path);
      const text = reading.ok ? reading.text : '';
      files.write(path, TextDocument.applyEdits(TextDocument.create(path, '', 0, text), edits as never));
      const changes = [{ uri: textDocument.uri, type: 2 }];
      await server.notify('workspace/didChangeWatchedFiles', { changes });
    }
    return { applied: true };
  });
  await server.start([FOLDER], capabilities);
  await server.open(c, desk['c.txt']);
  await holds('problems', () => count(server, c) === 4);
  return server;
}

const pathOf = (uri: string) => uri.slice(FOLDER.length + 1);
const count = (server: InMemory, uri: string) => server.diagnostics.get(uri)?.diagnostics.length ?? 0;

async function carryOut(server: InMemory, title: string): Promise<unknown> {
  const action = await until(title, async () =>
    (await server.fixes(c, 'Dimitri')).find(each => each.title === title),
  );
  return await run(server, action);
}

function run(server: InMemory, { command }: CodeAction): Promise<unknown> {
  assert.ok(command);
  return server.request('workspace/executeCommand', {
    command: command.command,
    arguments: command.arguments,
  });
}

async function guideText(files: MemorySource): Promise<string> {
  const reading = await files.read('namedesk.yaml');
  return reading.ok ? reading.text : '';
}

test('a decision is one quick fix, makes the style guide, and is taken back by one more', async () => {
  const files = new MemorySource(desk);
  const server = await onDesk(files);
  await carryOut(server, 'Allow “Dimitri Petelin” everywhere');
  assert.equal(
    await guideText(files),
    'version: 1\n\ndecisions:\n  - allow: Dimitri Petelin\n    in: everywhere\n',
  );
  const back = 'Take back: “Dimitri Petelin” is right everywhere';
  await carryOut(server, back);
  assert.doesNotMatch(await guideText(files), /Dimitri/);
});

test('a name goes into the style guide with what the articles know of it', async () => {
  const files = new MemorySource(desk);
  const server = await onDesk(files);
  await carryOut(server, 'Add “Dmitry Petelin” to the style guide');
  const text = await guideText(files);
  assert.match(text, /name: Dmitry Petelin\n {4}misspellings:\s+(- |\[)Dimitri Petelin/);
  await carryOut(server, 'Remove “Dmitry Petelin” from the style guide');
  assert.doesNotMatch(await guideText(files), /Petelin/);
});

test('a comment, an order and a line end of the style guide stay', async () => {
  const before = '# ours\r\nversion: 1 # yes\r\nrules:\r\n  designator-form: off\r\n';
  const files = new MemorySource({ ...desk, 'namedesk.yaml': before });
  const server = new InMemory(uri => (uri === FOLDER ? files : undefined));
  server.client.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
    const [change] = edit.documentChanges as TextDocumentEdit[];
    const document = TextDocument.create(guide, '', 0, before);
    files.write('namedesk.yaml', TextDocument.applyEdits(document, change?.edits as never));
    return { applied: true };
  });
  await server.start([FOLDER], capable);
  await server.open(c, desk['c.txt']);
  await carryOut(server, '“Dimitri Petelin” and “Dmitry Petelin” are different people');
  const after = await guideText(files);
  assert.ok(after.startsWith(before));
  assert.equal(after.replaceAll('\r\n', '').includes('\n'), false);
  assert.match(after, /different:/);
});

test('what cannot be done is said, and changes nothing', async () => {
  const broken = 'version: 1\npeople: [\n';
  const files = new MemorySource({ ...desk, 'namedesk.yaml': broken });
  const server = await onDesk(files);
  assert.equal(await carryOut(server, 'Allow “Dimitri Petelin” everywhere'), false);
  assert.equal(await guideText(files), broken);
  await holds('a message', () => server.messages.some(each => each.includes('Mend what is marked')));

  const none = new MemorySource(desk);
  const plain = await onDesk(none, vscode);
  assert.equal(await carryOut(plain, 'Allow “Dimitri Petelin” everywhere'), false);
  await holds('a message', () =>
    plain.messages.some(each => each.includes('Make an empty file namedesk.yaml')),
  );

  for (const [command, sent] of [
    [
      'namedesk.decide',
      [{ folder: FOLDER, decides: { what: 'decision', decision: { verdict: 'same', names: ['a'] } } }],
    ],
    ['namedesk.list', [{ folder: FOLDER, id: 'person:nobody' }]],
    ['namedesk.write', [{ folder: FOLDER, id: 7 }]],
  ] as const) {
    assert.equal(await plain.request('workspace/executeCommand', { command, arguments: sent }), false);
  }
  await assert.rejects(
    plain.request('workspace/executeCommand', { command: 'namedesk.decide', arguments: 7 }),
    {
      code: -32602,
    },
  );
  await assert.rejects(plain.request('workspace/executeCommand', { command: 'rm', arguments: [] }), {
    code: -32602,
  });
});

test('one spelling everywhere, as a view asks for it', async () => {
  const files = new MemorySource(desk);
  const server = await onDesk(files);
  await server.close(c);
  const { entries } = await server.request<{ entries: { id: string }[] }>('namedesk/cast', {
    kind: 'person',
  });
  const params = { folder: FOLDER, id: entries[0]?.id, spelling: 'Dmitry Petelin' };
  assert.equal(
    await server.request('workspace/executeCommand', { command: 'namedesk.write', arguments: [params] }),
    true,
  );
  const d = await files.read('inner/d.txt');
  assert.ok(d.ok && d.text.includes('Dmitry Petelin agreed'));
});
