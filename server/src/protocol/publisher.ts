import type { Connection } from 'vscode-languageserver';
import type { Client } from './client.ts';
import type { Folder } from './folder.ts';
import { Published } from './published.ts';
import { PublishedGuides } from './published-guides.ts';

/** Short enough to follow the typing, long enough that a burst of changes is told once. */
const DELAY_MS = 120;

/** Tells a client with views of its own that a corpus changed, as `{ folder: DocumentUri }`. */
const CHANGED = 'namedesk/changed';

/** Tells the client of the problems of each corpus a moment after it changed, and only of those that changed. */
export class Publisher {
  readonly #connection: Connection;
  readonly #client: () => Client;
  readonly #report: (error: unknown) => void;
  readonly #published = new Published();
  readonly #guides = new PublishedGuides();
  readonly #timers = new Map<Folder, ReturnType<typeof setTimeout>>();

  constructor(connection: Connection, client: () => Client, report: (error: unknown) => void) {
    this.#connection = connection;
    this.#client = client;
    this.#report = report;
  }

  /** The corpus has changed. */
  later(folder: Folder): void {
    if (this.#timers.has(folder)) return;
    this.#timers.set(
      folder,
      setTimeout(() => this.#now(folder), DELAY_MS),
    );
  }

  /** The corpus is gone, or is not to be reported on any more. */
  forget(folder: Folder): void {
    clearTimeout(this.#timers.get(folder));
    this.#timers.delete(folder);
    this.#send(this.#published.clear(folder));
    this.#send(this.#guides.clear(folder));
  }

  /** These are all the corpora there are: what was said of others is taken back. */
  keepOnly(folders: readonly Folder[]): void {
    const kept = new Set(folders);
    this.#published.lookAgain();
    for (const folder of [...this.#published.folders, ...this.#timers.keys()]) {
      if (!kept.has(folder)) this.forget(folder);
    }
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  #now(folder: Folder): void {
    this.#timers.delete(folder);
    try {
      this.#send(this.#published.update(folder, this.#client()));
      this.#send(this.#guides.update(folder));
      for (const fault of folder.takeFaults()) this.#report(fault);
      if (this.#client().hasViews) {
        this.#connection.sendNotification(CHANGED, { folder: folder.uri }).catch(this.#report);
      }
    } catch (error) {
      this.#report(error);
    }
  }

  #send(messages: readonly Parameters<Connection['sendDiagnostics']>[0][]): void {
    for (const message of messages) this.#connection.sendDiagnostics(message).catch(this.#report);
  }
}
