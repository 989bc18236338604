import { EventEmitter, l10n, type TreeDataProvider, type TreeItem, type TreeView } from 'vscode';
import type { Desk, UnsettledLine } from '../messages.ts';
import { spellingsOf } from './cast.ts';
import { type EntityNode, itemOf, type Node } from './nodes.ts';

/** The names whose spelling is to be settled, one after the other, with the sentences they stand in. */
export class ToSettleView implements TreeDataProvider<Node> {
  readonly #desk: Desk;
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  /** The largest pile since the folder was opened: what the progress is counted from. */
  #most = 0;
  #piles: readonly EntityNode[] = [];
  view: TreeView<Node> | undefined;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** What there is to settle now, in the order of the view. */
  get piles(): readonly EntityNode[] {
    return this.#piles;
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  getTreeItem(node: Node): TreeItem {
    return itemOf(node);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node === undefined) return this.#all();
    if (node.is === 'entity') return spellingsOf(node);
    if (node.is !== 'spelling') return [];
    const { folder, entity, spelling } = node;
    const mentions = await this.#desk.mentions(folder, entity.id, spelling.text);
    return mentions.map((mention): Node => ({ is: 'mention', folder, entity, mention }));
  }

  getParent(node: Node): Node | undefined {
    if (node.is !== 'spelling') return undefined;
    return this.#piles.find(pile => pile.folder === node.folder && pile.entity.id === node.entity.id);
  }

  async #all(): Promise<Node[]> {
    const folders = await this.#desk.folders();
    const piles: EntityNode[] = [];
    for (const { uri } of folders) {
      for (const line of await this.#desk.toSettle(uri)) piles.push(pileOf(uri, line));
    }
    this.#piles = piles;
    this.#most = Math.max(this.#most, piles.length);
    this.#tellProgress(folders.some(({ articles }) => articles > 0));
    return piles;
  }

  #tellProgress(hasArticles: boolean): void {
    const { view } = this;
    if (!view) return;
    const left = this.#piles.length;
    view.badge = left > 0 ? { value: left, tooltip: l10n.t('{0} names to settle', left) } : undefined;
    const done = this.#most - left;
    if (!hasArticles) view.message = '';
    else if (left === 0) {
      view.message =
        done > 0
          ? l10n.t('All is settled: every name is spelled in one way.')
          : l10n.t('Nothing to settle: every name is spelled in one way.');
    } else view.message = done > 0 ? l10n.t('{0} of {1} settled', done, this.#most) : '';
  }
}

function pileOf(folder: string, { tied, places, choices, ...entity }: UnsettledLine): EntityNode {
  return { is: 'entity', folder, entity, choices, places, tied };
}
