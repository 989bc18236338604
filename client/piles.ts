import { commands, EventEmitter } from 'vscode';
import type { Desk, FolderLine, UnsettledLine } from './messages.ts';

/** A name to settle, and its folder. */
export interface Pile extends UnsettledLine {
  readonly folder: string;
}

/** What there is to settle in all folders, followed as it changes. The views, the status and the commands ask it. */
export class Piles {
  readonly #desk: Desk;
  readonly #changed = new EventEmitter<void>();
  /** It was looked at again; what there is may be the same. */
  readonly onDidChange = this.#changed.event;
  #folders: readonly FolderLine[] = [];
  #all: readonly Pile[] = [];
  #most = 0;
  #asked = 0;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  get all(): readonly Pile[] {
    return this.#all;
  }

  get folders(): readonly FolderLine[] {
    return this.#folders;
  }

  get articles(): number {
    return this.#folders.reduce((sum, { articles }) => sum + articles, 0);
  }

  get left(): number {
    return this.#all.length;
  }

  /** How many there were when there were most: what progress is counted from. */
  get most(): number {
    return this.#most;
  }

  get settled(): number {
    return this.#most - this.left;
  }

  async refresh(): Promise<void> {
    const asked = ++this.#asked;
    const folders = await this.#desk.folders();
    const lists = await Promise.all(
      folders.map(async ({ uri }) =>
        (await this.#desk.toSettle(uri)).map((line): Pile => ({ ...line, folder: uri })),
      ),
    );
    // An answer that was overtaken does not count.
    if (asked !== this.#asked) return;
    this.#folders = folders;
    this.#all = lists.flat();
    this.#most = Math.max(this.#most, this.#all.length);
    // What the menus, the keys and the empty views go by.
    await Promise.all([
      commands.executeCommand('setContext', 'namedesk.known', true),
      commands.executeCommand('setContext', 'namedesk.articles', this.articles),
      commands.executeCommand('setContext', 'namedesk.left', this.left),
    ]);
    this.#changed.fire();
  }

  /** Begins to count anew: what was settled before a pause is not what is being settled now. */
  beginAgain(): void {
    if (this.left === 0) this.#most = 0;
  }

  /** Waits until a name is settled or the way it is to be settled has changed, but not for ever. */
  async changedFrom(pile: Pile): Promise<void> {
    const stateOf = ({ choices, entry }: Pile) => JSON.stringify([choices, entry]);
    const before = stateOf(pile);
    const isSame = () => {
      const now = this.#all.find(each => each.folder === pile.folder && each.id === pile.id);
      return now !== undefined && stateOf(now) === before;
    };
    if (!isSame()) return;
    await new Promise<void>(resolve => {
      const end = setTimeout(done, LONGEST_MS);
      const listening = this.#changed.event(() => {
        if (!isSame()) done();
      });
      function done(): void {
        clearTimeout(end);
        listening.dispose();
        resolve();
      }
    });
  }
}

const LONGEST_MS = 4000;
