import { EventEmitter, l10n, type TreeDataProvider, type TreeItem, type TreeView } from 'vscode';
import type { Desk } from '../messages.ts';
import type { Pile, Piles } from '../piles.ts';
import { spellingsOf } from './cast.ts';
import { type EntityNode, itemOf, type Node } from './nodes.ts';

/** The names whose spelling is to be settled, one after the other, with the sentences they stand in. */
export class ToSettleView implements TreeDataProvider<Node> {
  readonly #desk: Desk;
  readonly #piles: Piles;
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #nodes: readonly EntityNode[] = [];
  view: TreeView<Node> | undefined;

  constructor(desk: Desk, piles: Piles) {
    this.#desk = desk;
    this.#piles = piles;
  }

  refresh(): void {
    this.#tellProgress();
    // A tree that is made anew loses what is open and selected for a moment.
    const nodes = this.#piles.all.map(nodeOf);
    if (JSON.stringify(nodes) === JSON.stringify(this.#nodes)) return;
    this.#nodes = nodes;
    this.#changed.fire(undefined);
  }

  /** Shows a name, opened, and moves the focus there. */
  async reveal({ folder, id }: Pile): Promise<void> {
    const node = this.#nodes.find(each => each.folder === folder && each.entity.id === id);
    if (node) await this.view?.reveal(node, { select: true, focus: true, expand: true });
  }

  getTreeItem(node: Node): TreeItem {
    return itemOf(node);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node === undefined) return [...this.#nodes];
    if (node.is === 'entity') return spellingsOf(node);
    if (node.is !== 'spelling') return [];
    const { folder, entity, spelling } = node;
    const mentions = await this.#desk.mentions(folder, entity.id, spelling.text);
    return mentions.map((mention): Node => ({ is: 'mention', folder, entity, mention }));
  }

  getParent(node: Node): Node | undefined {
    if (node.is !== 'spelling') return undefined;
    return this.#nodes.find(pile => pile.folder === node.folder && pile.entity.id === node.entity.id);
  }

  #tellProgress(): void {
    const { view } = this;
    if (!view) return;
    const { left, most, settled, articles } = this.#piles;
    const words = left === 1 ? l10n.t('1 name to settle') : l10n.t('{0} names to settle', left);
    view.badge = left > 0 ? { value: left, tooltip: words } : undefined;
    if (articles === 0) view.message = '';
    else if (left > 0) view.message = settled > 0 ? l10n.t('{0} of {1} settled', settled, most) : '';
    else view.message = settled > 0 ? closingWords(most) : '';
  }
}

/** What is said when the last name is settled. */
export function closingWords(settled: number): string {
  return settled === 1
    ? l10n.t('That was the only one: every name is spelled in one way now.')
    : l10n.t('All {0} are settled: every name is spelled in one way now. Well done!', settled);
}

function nodeOf({ folder, tied, places, choices, ...entity }: Pile): EntityNode {
  return { is: 'entity', folder, entity, choices, places, tied };
}
