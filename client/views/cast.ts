import {
  commands,
  EventEmitter,
  l10n,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
} from 'vscode';
import { type Desk, type EntityLine, KINDS } from '../messages.ts';
import { type EntityNode, itemOf, type Node } from './nodes.ts';

/** Everybody and everything that the articles name, by kind, with their spellings and mentions below. */
export class CastView implements TreeDataProvider<Node> {
  readonly #desk: Desk;
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #query = '';
  /** Set when the view is made, which needs this provider first. */
  view: TreeView<Node> | undefined;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  get query(): string {
    return this.#query;
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  /** Shows only names with these letters in one of their spellings; all for none. */
  filter(query: string): void {
    this.#query = query.trim();
    if (this.view) {
      this.view.message = this.#query === '' ? '' : l10n.t('Only names with “{0}”', this.#query);
    }
    void commands.executeCommand('setContext', 'namedesk.filtered', this.#query !== '');
    this.refresh();
  }

  async askFilter(): Promise<void> {
    const query = await window.showInputBox({
      title: l10n.t('Find in the cast'),
      prompt: l10n.t('Part of a name, in any spelling. Leave it empty to see all.'),
      value: this.#query,
    });
    if (query !== undefined) this.filter(query);
  }

  getTreeItem(node: Node): TreeItem {
    return itemOf(node);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node === undefined) {
      const folders = (await this.#desk.folders()).filter(({ articles }) => articles > 0);
      const [only] = folders;
      if (only === undefined) return [];
      if (folders.length > 1) return folders.map(({ uri }): Node => ({ is: 'folder', folder: uri }));
      return this.#kinds(only.uri);
    }
    if (node.is === 'folder') return this.#kinds(node.folder);
    if (node.is === 'kind') {
      const { total, entries } = await this.#desk.cast(node.folder, node.kind, this.#query);
      const nodes: Node[] = entries.map((entity): Node => ({ is: 'entity', folder: node.folder, entity }));
      const left = total - entries.length;
      const text = l10n.t('{0} more: use the filter to find them', left);
      return left > 0 ? [...nodes, { is: 'note', folder: node.folder, text }] : nodes;
    }
    if (node.is === 'entity') return spellingsOf(node);
    if (node.is !== 'spelling') return [];
    const { folder, entity, spelling } = node;
    const mentions = await this.#desk.mentions(folder, entity.id, spelling.text);
    return mentions.map((mention): Node => ({ is: 'mention', folder, entity, mention }));
  }

  async #kinds(folder: string): Promise<Node[]> {
    const pages = await Promise.all(KINDS.map(kind => this.#desk.cast(folder, kind, this.#query)));
    return KINDS.flatMap((kind, i): Node[] => {
      const number = pages[i]?.total ?? 0;
      return number > 0 ? [{ is: 'kind', folder, kind, number }] : [];
    });
  }
}

/** The spellings of an entity, or those of them between which there is to choose. */
export function spellingsOf({ folder, entity, choices }: EntityNode): Node[] {
  if (choices) {
    return choices.map(
      ({ state, ...spelling }): Node => ({ is: 'spelling', folder, entity, spelling, state }),
    );
  }
  return entity.spellings.map(
    (spelling): Node => ({
      is: 'spelling',
      folder,
      entity,
      spelling,
      state: isCanonical(entity, spelling.text) ? 'canonical' : 'other',
    }),
  );
}

function isCanonical({ name, spellings }: EntityLine, text: string): boolean {
  return spellings.length > 1 && text === name;
}
