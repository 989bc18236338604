import { commands, type ExtensionContext, Range, Uri, window, workspace } from 'vscode';
import type { Desk } from '../messages.ts';
import { CastView } from './cast.ts';
import type { Node } from './nodes.ts';
import { ToSettleView } from './to-settle.ts';

/** The two views of the activity bar, and the commands that only lead somewhere. */
export function registerViews(context: ExtensionContext, desk: Desk): void {
  const cast = new CastView(desk);
  const toSettle = new ToSettleView(desk);
  cast.view = window.createTreeView('namedesk.cast', { treeDataProvider: cast, showCollapseAll: true });
  toSettle.view = window.createTreeView('namedesk.toSettle', { treeDataProvider: toSettle });
  context.subscriptions.push(
    cast.view,
    toSettle.view,
    desk.onDidChange(() => {
      if (cast.view?.visible) cast.refresh();
      // Its badge is seen also where the view itself is not.
      toSettle.refresh();
    }),
    cast.view.onDidChangeVisibility(({ visible }) => visible && cast.refresh()),
    commands.registerCommand('namedesk.showCast', () => commands.executeCommand('namedesk.cast.focus')),
    commands.registerCommand('namedesk.showToSettle', () =>
      commands.executeCommand('namedesk.toSettle.focus'),
    ),
    commands.registerCommand('namedesk.findInCast', () => cast.askFilter()),
    commands.registerCommand('namedesk.showWholeCast', () => cast.filter('')),
    commands.registerCommand('namedesk.openMention', openMention),
    commands.registerCommand('namedesk.findMentions', (node?: Node) => findMentions(node)),
    commands.registerCommand('namedesk.goToIntroduction', (node?: Node) => goToIntroduction(node)),
  );
}

async function openMention(uri: string, [line, character, endLine, endCharacter]: number[]): Promise<void> {
  const selection = new Range(line ?? 0, character ?? 0, endLine ?? 0, endCharacter ?? 0);
  const document = await workspace.openTextDocument(Uri.parse(uri, true));
  await window.showTextDocument(document, { selection, preview: true, preserveFocus: true });
}

async function findMentions(node: Node | undefined): Promise<void> {
  if (node?.is !== 'entity') return;
  const { uri, range } = node.entity.introduced;
  await commands.executeCommand('references-view.find', Uri.parse(uri, true), positionOf(range));
}

async function goToIntroduction(node: Node | undefined): Promise<void> {
  if (node?.is !== 'entity') return;
  const { uri, range } = node.entity.introduced;
  const { start, end } = range;
  await openMention(uri, [start.line, start.character, end.line, end.character]);
}

function positionOf({ start }: { readonly start: { readonly line: number; readonly character: number } }) {
  return new Range(start.line, start.character, start.line, start.character).start;
}
