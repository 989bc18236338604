import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './until.ts';

// What happens to the files of the sample corpus, and what the desk decides about its names.

const GUIDE = 'namedesk.yaml';
const PICTURE = '2022-12-19-picture-desk-canadarm2.txt';
const COURIER = '2022-12-15-harbour-courier-leak.txt';
const SLIP = 'Cosmonaut tours the town\n\nThe mayor met cosmonaut Dimitri Petelin on Sunday.\n';

function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first);
  return first.uri;
}
const uriOf = (path: string) => vscode.Uri.joinPath(folder(), path);
const write = (path: string, text: string) =>
  vscode.workspace.fs.writeFile(uriOf(path), new TextEncoder().encode(text));
const remove = (path: string) => vscode.workspace.fs.delete(uriOf(path), { recursive: true });
const count = (path: string) =>
  vscode.languages.getDiagnostics(uriOf(path)).filter(({ source }) => source === 'namedesk').length;
const hasProblems = (path: string, number: number) =>
  until(`${number} problems in ${path}`, () => count(path) === number || undefined);

async function guide(): Promise<string> {
  const uri = uriOf(GUIDE);
  const open = vscode.workspace.textDocuments.find(each => each.uri.toString() === uri.toString());
  if (open) return open.getText();
  return vscode.workspace.fs.readFile(uri).then(
    bytes => new TextDecoder().decode(bytes),
    () => '',
  );
}

/** Carries out a command, and takes what its list offers first until it is done. */
async function decide(command: string, target: object): Promise<void> {
  let over = false;
  void vscode.commands.executeCommand(`namedesk.${command}`, target).then(() => {
    over = true;
  });
  await until(`the end of ${command}`, async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await new Promise(resolve => setTimeout(resolve, 100));
    return over || undefined;
  });
}

describe('A folder of articles', () => {
  before(async () => {
    const extension = vscode.extensions.getExtension('namedesk.namedesk');
    assert.ok(extension);
    const api = await extension.activate();
    await api.ready;
    await hasProblems(PICTURE, 1);
  });

  it('is followed when an article is renamed, moved and deleted', async () => {
    await write('one.txt', SLIP);
    await hasProblems('one.txt', 1);
    await vscode.workspace.fs.rename(uriOf('one.txt'), uriOf('two.txt'));
    await hasProblems('two.txt', 1);
    await hasProblems('one.txt', 0);
    await vscode.workspace.fs.createDirectory(uriOf('monday'));
    await vscode.workspace.fs.rename(uriOf('two.txt'), uriOf('monday/two.txt'));
    await hasProblems('monday/two.txt', 1);
    await hasProblems('two.txt', 0);
    await remove('monday');
    await hasProblems('monday/two.txt', 0);
  });

  it('is read without what .gitignore leaves out', async () => {
    await write('.gitignore', 'drafts/\n');
    await vscode.workspace.fs.createDirectory(uriOf('drafts'));
    await write('drafts/left-out.txt', SLIP);
    await write('read.txt', SLIP);
    await hasProblems('read.txt', 1);
    assert.equal(count('drafts/left-out.txt'), 0);
    await remove('.gitignore');
    await hasProblems('drafts/left-out.txt', 1);
    await remove('drafts');
    await remove('read.txt');
    await hasProblems('read.txt', 0);
  });

  it('is compared with a document that has no file yet', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: SLIP });
    await vscode.window.showTextDocument(document);
    const tokens = await until('its colours', async () => {
      const found = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      );
      return found && found.data.length > 0 ? found : undefined;
    });
    assert.ok(tokens.data.length >= 5);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('has the cast of an article as its outline', async () => {
    await vscode.window.showTextDocument(uriOf(PICTURE));
    const symbols = await until('an outline', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        uriOf(PICTURE),
      );
      return found && found.length > 0 ? found : undefined;
    });
    const people = symbols.find(({ name }) => name === 'People');
    assert.ok(people, symbols.map(({ name }) => name).join(', '));
    assert.ok(people.children.some(({ name }) => name === 'Dmitry Petelin'));
    assert.ok(symbols.some(({ name }) => name === 'Spacecraft'));
  });

  it('is not reported where a spelling is allowed, until that is taken back', async () => {
    const target = { folder: folder().toString(), id: 'person:dmitry-petelin', spelling: 'Dimitri Petelin' };
    await decide('allow', target);
    await until('the decision', async () => /- allow: Dimitri Petelin/.test(await guide()) || undefined);
    await hasProblems(PICTURE, 0);
    await decide('takeBackDecision', target);
    await hasProblems(PICTURE, 1);
    assert.doesNotMatch(await guide(), /Dimitri/);
  });

  it('has two people where the desk says so, until that is taken back', async () => {
    await hasProblems(COURIER, 2);
    const target = { folder: folder().toString(), id: 'person:sergey-prokopyev' };
    await decide('differentPeople', target);
    await until(
      'the decision',
      async () => /different: \[Serge[iy] Prokopyev, Serge[iy] Prokopyev\]/.test(await guide()) || undefined,
    );
    await hasProblems(COURIER, 0);
    await decide('takeBackDecision', { ...target, spelling: 'Sergey Prokopyev' });
    await hasProblems(COURIER, 2);
    assert.doesNotMatch(await guide(), /Prokopyev/);
  });
});
