import { commands, l10n, type QuickPickItem, QuickPickItemKind, ThemeIcon, window } from 'vscode';
import { countsOf } from './counts.ts';
import { addToStyleGuide, allow, tellApart } from './decide.ts';
import type { Choice, Desk, MentionLine } from './messages.ts';
import type { Pile, Piles } from './piles.ts';
import type { Target } from './target.ts';
import { ofFolder } from './views/nodes.ts';
import { closingWords } from './views/to-settle.ts';
import { writeEverywhere } from './write.ts';

interface Way extends QuickPickItem {
  /** Settles the name, and says whether it did; undefined for one that only shows or leaves it. */
  readonly act?: () => Promise<boolean>;
  readonly leaves?: true;
  /** The name is to be settled still when this is done. */
  readonly again?: true;
}

/**
 * Settles one name after the other from the keyboard: shows the spellings of each side by side, with a sentence in which
 * each stands, and carries out what is chosen, until nothing is left or Escape is pressed.
 */
export async function settleOneByOne(
  desk: Desk,
  piles: Piles,
  show: (pile: Pile) => Promise<void>,
): Promise<void> {
  await piles.refresh();
  const left = new Set<string>();
  for (;;) {
    const pile = piles.all.find(each => !left.has(keyOf(each)));
    if (!pile) break;
    const way = await choose(desk, piles, pile, left.size);
    if (!way) return;
    if (way.leaves) left.add(keyOf(pile));
    else if (!way.act) return await show(pile);
    else if (await way.act()) {
      await piles.changedFrom(pile);
      // What is still open, such as a quotation that stays, would come again at once.
      if (!way.again && piles.all.some(each => keyOf(each) === keyOf(pile))) left.add(keyOf(pile));
    }
  }
  sayEnd(piles);
}

function isUsual({ state }: Choice): boolean {
  return state === 'canonical' || state === 'proposed';
}

function keyOf({ folder, id }: Pile): string {
  return `${folder} ${id}`;
}

function sayEnd({ left, most }: Piles): void {
  const open = l10n.t('Show the corpus at a glance');
  const words =
    left === 0
      ? most > 0
        ? closingWords(most)
        : l10n.t('Nothing to settle: every name is spelled in one way.')
      : left === 1
        ? l10n.t('1 name is left for later.')
        : l10n.t('{0} names are left for later.', left);
  void window.showInformationMessage(words, ...(left === 0 ? [open] : [])).then(chosen => {
    if (chosen === open) return commands.executeCommand('namedesk.showPicture');
    return undefined;
  });
}

async function choose(desk: Desk, piles: Piles, pile: Pile, put: number): Promise<Way | undefined> {
  const items = await waysOf(desk, pile);
  const pick = window.createQuickPick<Way>();
  pick.title = `${l10n.t('Settle {0}', pile.name)}${ofFolder(pile.folder)}`;
  pick.placeholder = pile.tied
    ? l10n.t('The articles are evenly split. Which spelling is right?')
    : l10n.t('Which spelling is right?');
  pick.totalSteps = Math.max(piles.most, piles.left);
  pick.step = Math.min(pick.totalSteps, piles.settled + put + 1);
  pick.items = items;
  pick.ignoreFocusOut = true;
  const usual = items.find(({ label }) => label === pile.choices.find(isUsual)?.text);
  if (usual) pick.activeItems = [usual];
  return new Promise(resolve => {
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      resolve(chosen);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

async function waysOf(desk: Desk, pile: Pile): Promise<Way[]> {
  const { folder, id, choices, kind, name } = pile;
  const target: Target = { folder, entity: pile, spelling: undefined, isPicked: false, choices };
  const heading = (label: string): Way => ({ label, kind: QuickPickItemKind.Separator });
  const spellings = await Promise.all(
    choices.map(async (choice): Promise<Way> => {
      const [first] = await desk.mentions(folder, id, choice.text);
      return {
        label: choice.text,
        iconPath: new ThemeIcon(isUsual(choice) ? 'check' : 'edit'),
        description: countsOf(choice, pile.entry !== null),
        ...(first ? { detail: sentenceOf(first) } : {}),
        act: () => writeEverywhere(desk, { ...target, spelling: choice.text, isPicked: true }),
      };
    }),
  );
  const different =
    kind === 'person' ? l10n.t('These are different people') : l10n.t('These are not the same');
  return [
    heading(l10n.t('Write everywhere')),
    ...spellings,
    heading(l10n.t('Or decide for good')),
    ...(choices.length > 1
      ? [
          {
            label: different,
            iconPath: new ThemeIcon('split-horizontal'),
            act: () => tellApart(desk, target),
          },
        ]
      : []),
    {
      label: l10n.t('Another spelling is right too…'),
      iconPath: new ThemeIcon('pass'),
      act: () => allowOne(desk, target, choices),
    },
    ...(pile.entry === null
      ? [
          {
            label: l10n.t('Add “{0}” to the style guide', name),
            iconPath: new ThemeIcon('bookmark'),
            act: () => addToStyleGuide(desk, target),
            again: true as const,
          },
        ]
      : []),
    heading(l10n.t('Or')),
    { label: l10n.t('Show it in the articles'), iconPath: new ThemeIcon('go-to-file') },
    { label: l10n.t('Leave it for later'), iconPath: new ThemeIcon('debug-step-over'), leaves: true },
  ];
}

/** Says that a spelling is right, and asks which where there is more than one beside the usual one. */
async function allowOne(desk: Desk, target: Target, choices: readonly Choice[]): Promise<boolean> {
  const others = choices.filter(choice => !isUsual(choice));
  const [only] = others;
  if (only && others.length === 1) return allow(desk, { ...target, spelling: only.text });
  const picked = await window.showQuickPick(
    others.map(choice => ({
      label: choice.text,
      description: countsOf(choice, target.entity.entry !== null),
    })),
    { title: l10n.t('Which other spelling of “{0}” is right?', target.entity.name) },
  );
  return picked ? allow(desk, { ...target, spelling: picked.label }) : false;
}

/** A mention with some words before and after it, whole words only. */
function sentenceOf({ before, text, after }: MentionLine): string {
  const head = before.length > 40 ? before.slice(before.indexOf(' ', before.length - 40)) : before;
  const space = after.lastIndexOf(' ', 50);
  const tail = after.length > 50 && space > 0 ? `${after.slice(0, space)} …` : after;
  return `${head === before ? '' : '… '}${head.trimStart()}${text}${tail}`;
}
