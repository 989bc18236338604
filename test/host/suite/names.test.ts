import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './until.ts';

// The folder is a copy of the sample corpus. What is written here about it is what its articles say.

const folder = () => {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first, 'the editor has opened a folder');
  return first.uri;
};
const uriOf = (name: string) => vscode.Uri.joinPath(folder(), `${name}.txt`);
const PICTURE = '2022-12-19-picture-desk-canadarm2';
const COURIER = '2022-12-15-harbour-courier-leak';
const AGENCY = '2022-12-15-agency-leak';

/** What Namedesk says of an article, as "rule: text". */
async function said(name: string): Promise<string[]> {
  const document = await vscode.workspace.openTextDocument(uriOf(name));
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'namedesk')
    .map(({ code, range }) => `${String(code)}: ${document.getText(range)}`);
}

async function says(name: string, expected: readonly string[]): Promise<void> {
  let last: readonly string[] = [];
  await until(`${expected.join(', ')} in ${name}`, async () => {
    last = await said(name);
    return JSON.stringify(last) === JSON.stringify(expected) || undefined;
  }).catch(error => assert.deepEqual(last, expected, String(error)));
}

/** An article in an editor, and the place of the nth `text` in it. */
async function show(name: string, text: string, nth = 0) {
  const document = await vscode.workspace.openTextDocument(uriOf(name));
  const editor = await vscode.window.showTextDocument(document);
  let offset = document.getText().indexOf(text);
  for (let i = 0; i < nth; i++) offset = document.getText().indexOf(text, offset + 1);
  assert.ok(offset >= 0, `${text} stands in ${name}`);
  const at = document.positionAt(offset + 1);
  editor.selection = new vscode.Selection(at, at);
  return { document, at };
}

async function fixes(name: string, text: string): Promise<vscode.CodeAction[]> {
  const { document, at } = await show(name, text);
  return until(`fixes for ${text}`, async () => {
    const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
      vscode.CodeActionKind.QuickFix.value,
      10,
    );
    return found.some(({ title }) => title.startsWith('Change')) ? found : undefined;
  });
}

/** The card that is shown over a name. */
async function card(name: string, text: string): Promise<string> {
  const { document, at } = await show(name, text);
  return until(`a card for ${text}`, async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const shown = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
    return shown.map(({ value }) => value).find(value => value.includes('· person'));
  });
}

/** Applies a fix, and says what it made of each article. */
async function apply(fix: vscode.CodeAction | undefined): Promise<void> {
  assert.ok(fix?.edit, 'the fix has its edit');
  assert.ok(await vscode.workspace.applyEdit(fix.edit), 'the edit is applied');
}

async function textOf(name: string): Promise<string> {
  return (await vscode.workspace.openTextDocument(uriOf(name))).getText();
}

async function undo(name: string): Promise<void> {
  await vscode.window.showTextDocument(uriOf(name));
  await vscode.commands.executeCommand('undo');
}

describe('Namedesk in an editor', () => {
  before(async () => {
    const extension = vscode.extensions.getExtension('namedesk.namedesk');
    assert.ok(extension, 'the extension is there');
    const api = await extension.activate();
    await api.ready;
  });

  it('reports on articles that nobody has opened', async () => {
    const all = () =>
      vscode.languages
        .getDiagnostics()
        .flatMap(([uri, list]) => list.filter(({ source }) => source === 'namedesk').map(() => uri.path));
    await until('eleven problems in nine articles', () => (all().length === 11 ? true : undefined)).catch(
      () => assert.equal(all().length, 11, all().join('\n')),
    );
    assert.equal(new Set(all()).size, 9);
    assert.equal(vscode.workspace.textDocuments.filter(({ uri }) => uri.path.endsWith('.txt')).length, 0);
  });

  it('says what is wrong, and points at the other spellings', async () => {
    await says(PICTURE, ['name-variant: Dimitri Petelin']);
    const [problem] = vscode.languages.getDiagnostics(uriOf(PICTURE));
    assert.match(problem?.message ?? '', /Dmitry/);
    const related = problem?.relatedInformation?.[0];
    assert.ok(related);
    const other = await vscode.workspace.openTextDocument(related.location.uri);
    assert.equal(other.getText(related.location.range), 'Dmitry Petelin');
  });

  it('colours names by kind, and the headline', async () => {
    const { document } = await show(PICTURE, 'Dimitri');
    const legend = await until('a legend', async () =>
      vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
        'vscode.provideDocumentSemanticTokensLegend',
        document.uri,
      ),
    );
    const tokens = await until('tokens', async () => {
      const found = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      );
      return found && found.data.length > 0 ? decoded(document, legend, found) : undefined;
    });
    for (const expected of ['person: Dimitri Petelin', 'spacecraft: Poisk']) {
      assert.ok(tokens.includes(expected), `${expected} in\n${tokens.join('\n')}`);
    }
    assert.ok(tokens.some(token => token.startsWith('headline: ')));
  });

  it('shows who somebody is', async () => {
    const shown = await card(PICTURE, 'Dimitri');
    assert.match(shown, /^\*\*Dmitry Petelin\*\* · person/);
    assert.match(shown, /Introduced in .*, line \d+/);
  });

  it('goes to the mention that introduces somebody, and finds all mentions', async () => {
    const { document, at } = await show(PICTURE, 'Dimitri');
    const links = await until('a definition', async () => {
      const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        at,
      );
      return found.length > 0 ? found : undefined;
    });
    const [link] = links;
    assert.ok(link);
    const target = 'targetUri' in link ? link.targetUri : link.uri;
    assert.ok(target.path.endsWith(`${AGENCY}.txt`), target.path);
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      at,
    );
    assert.ok(references.length > 10, `${references.length} references`);
    assert.ok(new Set(references.map(({ uri }) => uri.path)).size > 5);
  });

  it('mends one occurrence, and undo brings it back', async () => {
    const before = await textOf(PICTURE);
    const [fix] = await fixes(PICTURE, 'Dimitri');
    assert.equal(fix?.title, 'Change to “Dmitry Petelin”');
    assert.equal(fix?.isPreferred, true);
    await apply(fix);
    assert.equal(await textOf(PICTURE), before.replace('Dimitri', 'Dmitry'));
    await says(PICTURE, []);
    await undo(PICTURE);
    assert.equal(await textOf(PICTURE), before);
    await says(PICTURE, ['name-variant: Dimitri Petelin']);
  });

  it('mends an article, and undo brings it back', async () => {
    const before = await textOf(COURIER);
    const all = await fixes(COURIER, 'Sergei Prokopyev');
    const fix = all.find(({ title }) => title.includes('in this article'));
    assert.equal(fix?.title, 'Change “Sergei” to “Sergey” in this article (2 places)');
    await apply(fix);
    assert.equal(await textOf(COURIER), before.replaceAll('Sergei Prokopyev', 'Sergey Prokopyev'));
    await says(COURIER, []);
    await undo(COURIER);
    assert.equal(await textOf(COURIER), before);
  });

  it('mends the corpus, also what is not open, and undo brings it back', async () => {
    const before = await Promise.all([textOf(COURIER), textOf(AGENCY)]);
    const all = await fixes(COURIER, 'Sergei Prokopyev');
    const fix = all.find(({ title }) => title.includes('in 2 articles'));
    assert.equal(fix?.title, 'Change “Sergei” to “Sergey” in 2 articles (3 places)');
    await apply(fix);
    const after = await Promise.all([textOf(COURIER), textOf(AGENCY)]);
    assert.deepEqual(
      after,
      before.map(text => text.replaceAll('Sergei Prokopyev', 'Sergey Prokopyev')),
    );
    assert.ok(after[1]?.includes('Sergei Krikalev'), 'the other Sergei keeps his name');
    await says(AGENCY, []);
    for (const name of [COURIER, AGENCY]) await undo(name);
    assert.deepEqual(await Promise.all([textOf(COURIER), textOf(AGENCY)]), before);
    await says(AGENCY, ['name-variant: Sergei Prokopyev']);
  });

  it('follows files that others change', async () => {
    const uri = uriOf('written-by-others');
    const text = 'Cosmonaut tours the town\n\nThe mayor met cosmonaut Dimitri Petelin on Sunday.\n';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    const count = () => vscode.languages.getDiagnostics(uri).length;
    await until('a problem in the new file', () => count() === 1 || undefined);
    await vscode.workspace.fs.delete(uri);
    await until('none in a file that is gone', () => count() === 0 || undefined);
  });

  it('starts its server again when asked to', async () => {
    await vscode.commands.executeCommand('namedesk.restartServer');
    assert.match(await card(PICTURE, 'Dimitri'), /Dmitry Petelin/);
    await says(PICTURE, ['name-variant: Dimitri Petelin']);
  });
});

function decoded(
  document: vscode.TextDocument,
  legend: vscode.SemanticTokensLegend,
  { data }: vscode.SemanticTokens,
): string[] {
  const found: string[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.subarray(i, i + 5);
    [line, character] = [line + down, down > 0 ? right : character + right];
    const range = new vscode.Range(line, character, line, character + length);
    found.push(`${legend.tokenTypes[type]}: ${document.getText(range)}`);
  }
  return found;
}
