import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { tell } from './event.ts';
import { until } from './until.ts';

// What an editor does from the views, the cards and the keyboard, on the sample corpus. The last of these tests settles
// everything, so that no other may come after it.

const GUIDE = 'namedesk.yaml';
const PICTURE = '2022-12-19-picture-desk-canadarm2';

function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first);
  return first.uri;
}
const uriOf = (name: string) => vscode.Uri.joinPath(folder(), name);
const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand<unknown>(`namedesk.${command}`, ...args);

async function textOf(name: string): Promise<string> {
  const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === uriOf(name).toString());
  if (open) return open.getText();
  return vscode.workspace.fs.readFile(uriOf(name)).then(
    bytes => new TextDecoder().decode(bytes),
    () => '',
  );
}

/** A name as the links of its hover card mean it. */
const petelin = () => ({ folder: folder().toString(), id: 'person:dmitry-petelin' });

async function show(name: string, text: string): Promise<vscode.Position> {
  const document = await vscode.workspace.openTextDocument(uriOf(`${name}.txt`));
  const editor = await vscode.window.showTextDocument(document);
  const at = document.positionAt(document.getText().indexOf(text) + 1);
  editor.selection = new vscode.Selection(at, at);
  return at;
}

/** The signs of a name in an article, as its token has them. */
async function signsOf(name: string, text: string): Promise<string[]> {
  const { uri } = await vscode.workspace.openTextDocument(uriOf(`${name}.txt`));
  const document = await vscode.workspace.openTextDocument(uri);
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
    'vscode.provideDocumentSemanticTokensLegend',
    uri,
  );
  const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
    'vscode.provideDocumentSemanticTokens',
    uri,
  );
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, , bits = 0] = data.subarray(i, i + 5);
    [line, character] = [line + down, down > 0 ? right : character + right];
    if (document.getText(new vscode.Range(line, character, line, character + length)) !== text) continue;
    return legend.tokenModifiers.filter((_, bit) => bits & (1 << bit));
  }
  return ['no token'];
}

async function cardOf(name: string, text: string): Promise<vscode.MarkdownString[]> {
  const at = await show(name, text);
  const uri = uriOf(`${name}.txt`);
  return until(`a card for ${text}`, async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      at,
    );
    const all = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
    return all.some(({ value }) => value.includes('· person')) ? all : undefined;
  });
}

const problems = () =>
  vscode.languages.getDiagnostics().flatMap(([, list]) => list.filter(({ source }) => source === 'namedesk'));

describe('The desk', () => {
  let activationMs = 0;

  before(async () => {
    const extension = vscode.extensions.getExtension('namedesk.namedesk');
    assert.ok(extension);
    const api = await extension.activate();
    await api.ready;
    activationMs = api.activationMs;
    await until('problems', () => problems().length > 5 || undefined);
  });

  it('keeps nobody waiting while it starts', () => {
    tell({ event: 'note', text: `activation without the server: ${activationMs.toFixed(1)} ms` });
    // The promise is 50; a machine that is busy with three editors at once may take several times as long.
    assert.ok(activationMs < 250, `${activationMs} ms`);
  });

  it('marks what is new, and what introduces a name', async () => {
    assert.deepEqual(await signsOf(PICTURE, 'Imogen Castellane'), ['new', 'declaration']);
    assert.deepEqual(await signsOf(PICTURE, 'Nicole Mann'), []);
  });

  it('says in a card what can be done, with no other commands than these', async () => {
    const cards = await cardOf(PICTURE, 'Dimitri Petelin');
    const card = cards.find(({ value }) => value.includes('· person'));
    assert.match(
      card?.value ?? '',
      /\[Write “Dmitry Petelin” everywhere\]\(command:namedesk\.writeEverywhere\?/,
    );
    assert.match(card?.value ?? '', /Mentioned with .*Sergey Prokopyev \(10 articles\)/);
    const { isTrusted } = card ?? {};
    assert.ok(typeof isTrusted === 'object', 'trusted for a list only');
    assert.deepEqual(
      isTrusted.enabledCommands.filter(command => !command.startsWith('namedesk.')),
      [],
    );
  });

  it('shows the text of articles as text, whatever stands in it', async () => {
    const uri = uriOf('evil.txt');
    const evil =
      'Talks\n\nThe envoy met cosmonaut Dmitry Petelin [now](command:namedesk.restartServer) in Paris.\n';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(evil));
    const cards = await cardOf('evil', 'Dmitry Petelin');
    for (const { value } of cards) assert.ok(!/\]\(command:namedesk\.restartServer/.test(value), value);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(uri);
  });

  it('goes to the next name to settle, and to where it is wrong', async () => {
    await run('nextToSettle');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.match(editor.document.getText(editor.selection), /^(Dimitri|Dmitri) Petelin|Petlin/);
  });

  it('finds all mentions of a name, and the place that introduces it', async () => {
    await run('goToIntroduction', petelin());
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), 'Dmitry Petelin');
    await run('findMentions', petelin());
  });

  it('writes a name into the style guide, goes to its entry, and takes it out again', async () => {
    await run('addToStyleGuide', petelin());
    await until('the entry', async () => /name: Dmitry Petelin/.test(await textOf(GUIDE)) || undefined);
    await until(
      'the sign',
      async () =>
        (await signsOf('2022-12-15-agency-leak', 'Dmitry Petelin')).includes('verified') || undefined,
    );
    assert.ok(
      !(await signsOf(PICTURE, 'Dimitri Petelin')).includes('verified'),
      'what is wrong is not marked right',
    );
    const [card] = (await cardOf('2022-12-15-agency-leak', 'Dmitry Petelin')).slice(-1);
    assert.match(card?.value ?? '', /✓ in the style guide/);
    await run('openEntry', petelin());
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.ok(editor.document.uri.path.endsWith(GUIDE), editor.document.uri.path);
    assert.match(editor.document.getText(editor.selection), /Dmitry Petelin/);
    await run('removeFromStyleGuide', petelin());
    await until('no entry', async () => !/Dmitry Petelin/.test(await textOf(GUIDE)) || undefined);
  });

  it('opens the corpus at a glance', async () => {
    await run('showPicture');
    await until('its tab', () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(
          ({ input }) =>
            input instanceof vscode.TabInputWebview && input.viewType.endsWith('namedesk.picture'),
        ),
    );
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('explains its colours in the colours themselves', async () => {
    await run('showLegend');
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document?.uri.scheme === 'namedesk-legend');
    assert.match(document.getText(), /bold: no other article/);
    const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    assert.ok(data.length >= 5 * 10, `${data.length / 5} tokens`);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('shows names in the overview ruler when asked to, and not by itself', async () => {
    const isOn = () => vscode.workspace.getConfiguration('namedesk').get('overviewRuler');
    assert.equal(isOn(), false);
    await run('toggleOverviewRuler');
    assert.equal(isOn(), true);
    await run('toggleOverviewRuler');
    assert.equal(isOn(), false);
  });

  it('does not colour what is turned off', async () => {
    const settings = vscode.workspace.getConfiguration('namedesk');
    const before = settings.get<object>('highlight');
    await settings.update('highlight', { ...before, person: false }, vscode.ConfigurationTarget.Global);
    await until(
      'no people',
      async () => (await signsOf(PICTURE, 'Nicole Mann')).includes('no token') || undefined,
    );
    await settings.update('highlight', undefined, vscode.ConfigurationTarget.Global);
    await until(
      'people again',
      async () => !(await signsOf(PICTURE, 'Nicole Mann')).includes('no token') || undefined,
    );
  });

  it('reports a problem without a word of any article', async () => {
    void run('reportProblem');
    const document = await until('the page', () => {
      const shown = vscode.window.activeTextEditor?.document;
      return shown?.languageId === 'markdown' ? shown : undefined;
    });
    const page = document.getText();
    assert.match(page, /Namedesk \d+\.\d+/);
    assert.match(page, /folder: 1[01] articles, person \d+/);
    assert.doesNotMatch(page, /Petelin|Soyuz|corpus|\.txt/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('takes the first steps with somebody: a card, a decision, and its way back', async () => {
    await run('openWalkthrough');
    await run('tourHover');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor?.document.uri.path.endsWith(`${PICTURE}.txt`), String(editor?.document.uri));
    await run('tourDecide');
    await until('the entry', async () => /name: Dmitry Petelin/.test(await textOf(GUIDE)) || undefined);
    await run('tourUndo');
    await until('no entry', async () => !/Dmitry Petelin/.test(await textOf(GUIDE)) || undefined);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('settles everything from the keyboard: one name after the other, and then the style guide', async () => {
    const begun = Date.now();
    const settling = run('settleNext');
    let over = false;
    void Promise.resolve(settling).then(() => {
      over = true;
    });
    // Enter takes what is offered first: the usual spelling, and quotations stay as they are.
    await until(
      'the end',
      async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        await new Promise(resolve => setTimeout(resolve, 100));
        return over || undefined;
      },
      25_000,
    );
    const spelling = ['name-variant', 'name-slip', 'designator-form', 'entity-variant', 'craft-name'];
    const left = () => problems().filter(({ code }) => spelling.includes(String(code)));
    // What stands in quotations is left as people said it.
    await until('all settled', () => left().length <= 2 || undefined).catch(() =>
      assert.deepEqual(
        left().map(({ message }) => message),
        [],
      ),
    );
    assert.match(await textOf(`${PICTURE}.txt`), /flight engineer Dmitry Petelin/);
    assert.match(
      await textOf('2023-02-27-sentinel-feature.txt'),
      /“Commander Prokopyev and Dmitry Petlin had/,
    );
    await run('addToStyleGuide', petelin());
    await until('the entry', async () => /name: Dmitry Petelin/.test(await textOf(GUIDE)) || undefined);
    const seconds = (Date.now() - begun) / 1000;
    tell({ event: 'note', text: `the sample corpus settled by keyboard in ${seconds.toFixed(1)} s` });
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
