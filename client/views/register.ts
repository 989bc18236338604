import { commands, type ExtensionContext, l10n, Range, Uri, window, workspace } from 'vscode';
import {
  addToStyleGuide,
  allow,
  copyName,
  removeFromStyleGuide,
  takeBackDecision,
  tellApart,
} from '../decide.ts';
import type { Desk, Location } from '../messages.ts';
import type { Pile, Piles } from '../piles.ts';
import { settleOneByOne } from '../settle.ts';
import { type Target, targetOf } from '../target.ts';
import { writeEverywhere } from '../write.ts';
import { CastView } from './cast.ts';
import { ToSettleView } from './to-settle.ts';

/** The two views of the activity bar, and all that can be done from them. */
export function registerViews(context: ExtensionContext, desk: Desk, piles: Piles): void {
  const cast = new CastView(desk);
  const toSettle = new ToSettleView(desk, piles);
  const castView = window.createTreeView('namedesk.cast', { treeDataProvider: cast, showCollapseAll: true });
  const settleView = window.createTreeView('namedesk.toSettle', { treeDataProvider: toSettle });
  cast.view = castView;
  toSettle.view = settleView;
  let last: string | undefined;

  /** Goes to the name after the one that was gone to last, and to the place where it is wrong. */
  const next = async (): Promise<void> => {
    await commands.executeCommand('namedesk.toSettle.focus');
    const before = piles.all.findIndex(each => keyOf(each) === last);
    const pile = piles.all[(before + 1) % Math.max(1, piles.left)];
    if (pile) await show(pile);
  };
  const show = async (pile: Pile): Promise<void> => {
    last = keyOf(pile);
    const wrong = pile.choices.find(({ state }) => state === 'wrong') ?? pile.choices.at(-1);
    const [mention] = await desk.mentions(pile.folder, pile.id, wrong?.text ?? pile.name);
    if (mention) await openLocation(mention.location);
    await toSettle.reveal(pile);
  };
  /** Does something about a name; when that was settled in its view, the next one is shown. */
  const on = (name: string, act: (target: Target) => Promise<unknown>) =>
    commands.registerCommand(`namedesk.${name}`, async (...args: readonly unknown[]) => {
      const [sent] = args;
      // A line that was clicked while its view was being made anew; the cursor may be on any other name.
      if (args.length > 0 && (sent === undefined || sent === null)) {
        void window.showInformationMessage(
          l10n.t('The list was just changing, so nothing was done. Please choose the name again.'),
        );
        return;
      }
      const target = await targetOf(sent, desk, [settleView, castView]);
      if (!target) return;
      const pile = piles.all.find(each => each.folder === target.folder && each.id === target.entity.id);
      const done = await act(target);
      if (done !== true || !pile || !settleView.visible) return;
      const at = piles.all.indexOf(pile);
      await piles.changedFrom(pile);
      const isOpen = piles.all.some(each => keyOf(each) === keyOf(pile));
      const following = piles.all[at] ?? piles.all[0];
      if (!isOpen && following) await toSettle.reveal(following);
    });

  context.subscriptions.push(
    castView,
    settleView,
    desk.onDidChange(() => {
      void piles.refresh();
      if (castView.visible) cast.refresh();
    }),
    piles.onDidChange(() => toSettle.refresh()),
    castView.onDidChangeVisibility(({ visible }) => visible && cast.refresh()),
    commands.registerCommand('namedesk.showCast', () => commands.executeCommand('namedesk.cast.focus')),
    commands.registerCommand('namedesk.showToSettle', () =>
      commands.executeCommand('namedesk.toSettle.focus'),
    ),
    commands.registerCommand('namedesk.findInCast', async () => {
      await commands.executeCommand('namedesk.cast.focus');
      await cast.askFilter();
    }),
    commands.registerCommand('namedesk.showWholeCast', () => cast.filter('')),
    commands.registerCommand('namedesk.openMention', openMention),
    commands.registerCommand('namedesk.settleNext', () => settleOneByOne(desk, piles, show)),
    commands.registerCommand('namedesk.nextToSettle', next),
    on('writeEverywhere', target => writeEverywhere(desk, target)),
    on('differentPeople', target => tellApart(desk, target)),
    on('different', target => tellApart(desk, target)),
    on('addToStyleGuide', async target => void (await addToStyleGuide(desk, target))),
    on('removeFromStyleGuide', async target => void (await removeFromStyleGuide(desk, target))),
    on('allow', target => allow(desk, target)),
    on('takeBackDecision', async target => void (await takeBackDecision(desk, target))),
    on('copyName', copyName),
    on('findMentions', target => findMentions(desk, target)),
    on('goToIntroduction', ({ entity }) => openLocation(entity.introduced)),
    on('openEntry', async ({ entity }) => entity.entry && openLocation(entity.entry)),
  );
}

function keyOf({ folder, id }: Pile): string {
  return `${folder} ${id}`;
}

async function openMention(
  uri: string,
  [line, character, endLine, endCharacter]: number[],
  takeFocus = false,
): Promise<void> {
  const selection = new Range(line ?? 0, character ?? 0, endLine ?? 0, endCharacter ?? 0);
  const document = await workspace.openTextDocument(Uri.parse(uri, true));
  await window.showTextDocument(document, { selection, preview: true, preserveFocus: !takeFocus });
}

async function openLocation({ uri, range: { start, end } }: Location): Promise<void> {
  await openMention(uri, [start.line, start.character, end.line, end.character]);
}

/** All mentions of a name beside the articles, or of one of its spellings as a peek into them. */
async function findMentions(desk: Desk, { folder, entity, spelling }: Target): Promise<void> {
  const { uri, range } = entity.introduced;
  const at = new Range(range.start.line, range.start.character, range.end.line, range.end.character).start;
  if (spelling === undefined) {
    await commands.executeCommand('references-view.find', Uri.parse(uri, true), at);
    return;
  }
  const mentions = await desk.mentions(folder, entity.id, spelling);
  const [first] = mentions;
  if (!first) return;
  await openLocation(first.location);
  const places = mentions.map(
    ({
      location: {
        uri: article,
        range: { start, end },
      },
    }) => ({
      uri: Uri.parse(article, true),
      range: new Range(start.line, start.character, end.line, end.character),
    }),
  );
  await commands.executeCommand(
    'editor.action.peekLocations',
    Uri.parse(first.location.uri, true),
    places[0]?.range.start,
    places,
    'peek',
  );
}
