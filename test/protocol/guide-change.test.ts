import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as passed } from 'node:timers/promises';
import type { ClientCapabilities, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { desk } from './desk.ts';
import { FOLDER, InMemory, uriOf, vscode } from './in-memory.ts';
import { MemorySource } from './memory-source.ts';
import { holds } from './until.ts';

const GUIDE = 'namedesk.yaml';
const KELLYS =
  'version: 1\ndecisions:\n  - same: [Mark Kelly, Scott Kelly]\n    by: Ann\n    why: one pilot\n';
const withViews: ClientCapabilities = { ...vscode, experimental: { namedesk: { views: true } } };
const kellys = (verdict: string) => ({
  what: 'decision',
  decision: { verdict, names: ['Mark Kelly', 'Scott Kelly'] },
});
const allowing = (name: string) => ({
  what: 'decision',
  decision: { verdict: 'allow', name, where: 'everywhere' },
});

/** A client that carries edits out on files, or on the guide that it has open, whose version must then be the edit's. */
class Editor {
  readonly files: MemorySource;
  readonly server: InMemory;
  readonly edits: WorkspaceEdit[] = [];
  /** What its messages said that have buttons to choose from, and what was chosen. */
  readonly asked: { readonly message: string; readonly buttons: readonly string[] }[] = [];
  choose: (title: string) => Promise<boolean> = async () => false;
  applying: () => Promise<unknown> = async () => undefined;
  saving: (uri: string) => unknown = () => ({ saved: true });

  constructor(guide: string, files = new MemorySource(desk)) {
    this.files = files;
    this.files.write(GUIDE, guide);
    this.server = new InMemory(uri => (uri === FOLDER ? this.files : undefined));
    const { client } = this.server;
    client.onRequest('workspace/applyEdit', async ({ edit }: { edit: WorkspaceEdit }) => {
      this.edits.push(edit);
      await this.applying();
      for (const change of (edit.documentChanges ?? []) as TextDocumentEdit[])
        if (!(await this.#apply(change))) return { applied: false };
      return { applied: true };
    });
    client.onRequest('namedesk/save', ({ uri }: { uri: string }) => this.saving(uri));
    client.onRequest(
      'window/showMessageRequest',
      async ({ message, actions = [] }: { message: string; actions?: { title: string }[] }) => {
        this.asked.push({ message, buttons: actions.map(({ title }) => title) });
        const [button] = actions;
        return button && (await this.choose(message)) ? button : null;
      },
    );
  }

  async #apply({ textDocument: { uri, version }, edits }: TextDocumentEdit): Promise<boolean> {
    if (version !== null) {
      if (this.server.document(uri).version !== version) return false;
      for (const { range, newText } of [...(edits as never[])].reverse() as {
        range: never;
        newText: string;
      }[])
        await this.server.change(uri, [{ range, text: newText }]);
      return true;
    }
    const path = uri.slice(FOLDER.length + 1);
    const document = TextDocument.create(uri, '', 0, await this.text(path));
    this.files.write(path, TextDocument.applyEdits(document, edits as never));
    return true;
  }

  async text(path = GUIDE): Promise<string> {
    const reading = await this.files.read(path);
    return reading.ok ? reading.text : '';
  }

  async carryOut(command: string, sent: object): Promise<unknown> {
    const params = { folder: FOLDER, title: 'as asked', ...sent };
    return await this.server.request('workspace/executeCommand', { command, arguments: [params] });
  }

  decide(decides: object): Promise<unknown> {
    return this.carryOut('namedesk.decide', { decides });
  }

  said(words: string): Promise<void> {
    return holds(words, () => this.server.messages.some(each => each.includes(words)));
  }
}

async function editorOn(guide: string, files?: MemorySource): Promise<Editor> {
  const editor = new Editor(guide, files);
  await editor.server.start([FOLDER], withViews);
  await holds('problems', () => editor.server.diagnostics.size > 0);
  return editor;
}

test('decisions that are made at once are written one after the other, Undo among them', async () => {
  const editor = await editorOn('version: 1\n');
  editor.applying = () => passed(30);
  let undo: () => void = () => undefined;
  const pressed = new Promise<void>(resolve => {
    undo = resolve;
  });
  const undone = new Promise<void>(resolve => {
    editor.choose = async message => {
      if (editor.asked.length > 1) return false;
      assert.match(message, /^Written into the style guide: as asked/);
      await pressed;
      resolve();
      return true;
    };
  });
  const names = ['Ann Bo', 'Cy Dee', 'Ed Fo', 'Gil Hu'];
  const done = await Promise.all(names.map(name => editor.decide(allowing(name))));
  assert.deepEqual(done, [true, true, true, true]);
  const all = `version: 1\n\ndecisions:\n${names.map(name => `  - allow: ${name}\n    in: everywhere\n`).join('')}`;
  assert.equal(await editor.text(), all);
  undo();
  await undone;
  await editor.said('The style guide has been changed since, and is left as it is. Nothing was changed.');
  assert.equal(await editor.text(), all);
});

test('an edit is of the version that was read, though the guide is opened and typed in meanwhile', async () => {
  class Slow extends MemorySource {
    before: (() => Promise<unknown>) | undefined;
    override async read(path: string) {
      const reading = await super.read(path);
      const { before } = this;
      if (path === GUIDE && before) {
        this.before = undefined;
        await before();
      }
      return reading;
    }
  }
  const files = new Slow(desk);
  const editor = await editorOn('version: 1\n', files);
  const uri = uriOf(GUIDE);
  files.before = async () => {
    await editor.server.open(uri, '# typed\nversion: 1\n');
    await editor.server.change(uri, [{ text: '# typed\n# more\nversion: 1\n' }]);
    // An answer to a later request says that the server has taken both up.
    await editor.server.request('namedesk/cast', { kind: 'person' });
  };
  assert.equal(await editor.decide(allowing('Ann Bo')), true);
  assert.equal(editor.edits.length, 1);
  assert.equal(
    editor.server.document(uri).getText(),
    '# typed\n# more\nversion: 1\n\ndecisions:\n  - allow: Ann Bo\n    in: everywhere\n',
  );
});

test('Undo brings back what a decision took away; what stood there already is not to be undone', async () => {
  const editor = await editorOn(KELLYS);
  editor.choose = async () => true;
  await editor.decide(kellys('different'));
  await holds('undone', () => editor.edits.length === 2);
  await editor.decide(kellys('same'));
  await holds('asked twice', () => editor.asked.length === 2);
  assert.deepEqual(editor.asked[1], { message: 'The style guide says so already: as asked', buttons: [] });
  assert.equal(await editor.text(), KELLYS);
});

test('what others decided is not taken back, and that is said', async () => {
  const editor = await editorOn(KELLYS);
  assert.equal(await editor.carryOut('namedesk.takeBack', { decides: kellys('same') }), false);
  await editor.said('The style guide does not say so any more. Nothing was changed.');
  const hers = kellys('same');
  const signed = { ...hers, decision: { ...hers.decision, by: 'Ann', why: 'one pilot' } };
  assert.equal(await editor.carryOut('namedesk.takeBack', { decides: signed }), true);
  assert.equal(await editor.text(), 'version: 1\n');
});

test('what is changed but not saved is said to be so', async () => {
  const editor = await editorOn(KELLYS);
  for (const saving of [
    () => ({ saved: false }),
    () => 'yes',
    () => {
      throw new Error('disk full');
    },
  ]) {
    editor.saving = saving;
    editor.server.messages.length = 0;
    assert.equal(await editor.decide(allowing(saving.toString())), true);
    await editor.said('The style guide was changed, but not saved');
  }
  assert.deepEqual(editor.asked, []);
});

test('articles are saved though one of them cannot be, and none that was left out', async () => {
  const editor = await editorOn('version: 1\n');
  const files = ['c.txt', 'inner/d.txt', 'more/x.txt'];
  for (const path of files.slice(2)) editor.files.write(path, desk['inner/d.txt']);
  await editor.server.notify('workspace/didChangeWatchedFiles', {
    changes: files.map(path => ({ uri: uriOf(path), type: 2 })),
  });
  await holds('problems', () => editor.server.diagnostics.has(uriOf('more/x.txt')));
  // What has changed since it was read is left out.
  editor.files.write('inner/d.txt', `More. ${desk['inner/d.txt']}`);
  const saved: string[] = [];
  editor.saving = uri => {
    saved.push(uri);
    if (uri.endsWith('c.txt')) throw new Error('read only');
    return { saved: true };
  };
  const wanted = { id: 'person:dmitry-petelin', spelling: 'Dmitry Petelin', quotations: 'leave' };
  assert.equal(await editor.carryOut('namedesk.write', wanted), true);
  assert.deepEqual(saved, [uriOf('c.txt'), uriOf('more/x.txt')]);
  await editor.said('Changed, but not saved: c.txt.');
});
