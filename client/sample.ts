import {
  commands,
  type Disposable,
  type ExtensionContext,
  env,
  l10n,
  Position,
  Selection,
  UIKind,
  Uri,
  window,
  workspace,
} from 'vscode';
import { addToStyleGuide, takeBackDecision } from './decide.ts';
import type { Desk } from './messages.ts';
import { SAMPLE } from './sample-names.ts';
import type { Target } from './target.ts';

const FOLDER = 'sample-articles';
/** Set when the sample is opened in another window, which then goes on with the first steps. */
const TOUR = 'namedesk.tour';
const WALKTHROUGH = 'namedesk.namedesk#start';

const ARTICLE = `${SAMPLE[4]}.txt`;
const NAME = 'Petelin';

/** The first steps, on a copy of the sample articles. */
export function registerSample(context: ExtensionContext, desk: Desk): Disposable[] {
  void goOn(context);
  return [
    commands.registerCommand('namedesk.openWalkthrough', () =>
      commands.executeCommand('workbench.action.openWalkthrough', WALKTHROUGH, false),
    ),
    commands.registerCommand('namedesk.openSample', () => openSample(context)),
    commands.registerCommand('namedesk.tourHover', showCard),
    commands.registerCommand('namedesk.tourDecide', async () => {
      const target = await petelin(desk);
      if (target) await addToStyleGuide(desk, target);
    }),
    commands.registerCommand('namedesk.tourUndo', async () => {
      const target = await petelin(desk);
      if (target) await takeBackDecision(desk, target);
    }),
  ];
}

/** In the window of the sample: shows an article, and the first steps beside it. */
async function goOn(context: ExtensionContext): Promise<void> {
  const here = workspace.workspaceFolders?.find(({ uri }) => uri.path.endsWith(`/${FOLDER}`));
  if (!here) return;
  if (context.globalState.get(TOUR)) {
    await context.globalState.update(TOUR, undefined);
    await window.showTextDocument(Uri.joinPath(here.uri, ARTICLE), { preview: false });
    await commands.executeCommand('workbench.action.openWalkthrough', WALKTHROUGH, true);
  }
  // Last, because the first steps see only what happens while they are shown.
  await commands.executeCommand('setContext', 'namedesk.sample', true);
}

/** Copies the sample articles, afresh, to where the extension may write, and opens them. */
async function openSample(context: ExtensionContext): Promise<void> {
  const parent = env.uiKind === UIKind.Web && !env.remoteName ? await askFolder() : context.globalStorageUri;
  if (!parent) return;
  const folder = Uri.joinPath(parent, FOLDER);
  await workspace.fs.delete(folder, { recursive: true, useTrash: false }).then(undefined, () => undefined);
  await workspace.fs.createDirectory(folder);
  for (const name of SAMPLE) {
    const source = Uri.joinPath(context.extensionUri, 'test/fixtures/corpus', `${name}.txt`);
    await workspace.fs.writeFile(Uri.joinPath(folder, `${name}.txt`), await workspace.fs.readFile(source));
  }
  await context.globalState.update(TOUR, true);
  const forceNewWindow = (workspace.workspaceFolders ?? []).length > 0;
  await commands.executeCommand('vscode.openFolder', folder, { forceNewWindow });
}

/** A browser's editor writes only into folders that a person has chosen. */
async function askFolder(): Promise<Uri | undefined> {
  const [folder] =
    (await window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      title: l10n.t('Where shall the sample articles be put?'),
      openLabel: l10n.t('Put them here'),
    })) ?? [];
  return folder;
}

async function showCard(): Promise<void> {
  const folder = workspace.workspaceFolders?.[0];
  const [found] = folder ? await workspace.findFiles(`**/${ARTICLE}`, undefined, 1) : [];
  if (!found) return noSample();
  const document = await workspace.openTextDocument(found);
  const offset = document.getText().indexOf(NAME);
  const at = offset < 0 ? new Position(0, 0) : document.positionAt(offset);
  await window.showTextDocument(document, { selection: new Selection(at, at), preview: false });
  await commands.executeCommand('editor.action.showHover');
}

async function petelin(desk: Desk): Promise<Target | undefined> {
  for (const { uri } of await desk.folders()) {
    const { entries } = await desk.cast(uri, 'person', NAME);
    const [entity] = entries;
    if (entity) return { folder: uri, entity, spelling: undefined, isPicked: false, choices: undefined };
  }
  await noSample();
  return undefined;
}

async function noSample(): Promise<void> {
  const open = l10n.t('Open the sample articles');
  const chosen = await window.showInformationMessage(
    l10n.t('This step needs the sample articles. Open them first.'),
    open,
  );
  if (chosen === open) await commands.executeCommand('namedesk.openSample');
}
