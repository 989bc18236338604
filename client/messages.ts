import { commands, EventEmitter } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** What the server answers to the requests of the views; described in its `view-requests.ts`. */
export type Kind = 'person' | 'spacecraft' | 'organisation' | 'place';
export const KINDS: readonly Kind[] = ['person', 'spacecraft', 'organisation', 'place'];

interface Place {
  readonly line: number;
  readonly character: number;
}
interface Range {
  readonly start: Place;
  readonly end: Place;
}
export interface Location {
  readonly uri: string;
  readonly range: Range;
}

export interface FolderLine {
  readonly uri: string;
  readonly articles: number;
  readonly kinds: readonly { readonly kind: Kind; readonly number: number }[];
  readonly toSettle: number;
  readonly problems: number;
}

export interface SpellingLine {
  readonly text: string;
  readonly mentions: number;
  readonly articles: number;
}

export interface EntityLine {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly mentions: number;
  readonly description: string;
  readonly spellings: readonly SpellingLine[];
  readonly introduced: Location;
  /** Where the style guide has it; null where it does not. */
  readonly entry: Location | null;
}

export interface CastPage {
  readonly total: number;
  readonly entries: readonly EntityLine[];
}

export interface MentionLine {
  readonly path: string;
  readonly location: Location;
  readonly before: string;
  readonly text: string;
  readonly after: string;
  readonly quoted: boolean;
}

export interface Choice extends SpellingLine {
  readonly state: 'canonical' | 'wrong' | 'tied' | 'other' | 'proposed';
}

export interface UnsettledLine extends EntityLine {
  readonly tied: boolean;
  readonly places: number;
  readonly choices: readonly Choice[];
}

/** A name in an article: its bearer, and how it is spelled there. */
export interface NameAt {
  readonly folder: string;
  readonly spelling: string;
  readonly entity: EntityLine;
}

/** What giving a name one spelling everywhere would change. */
export interface Writing {
  readonly name: string;
  readonly places: number;
  readonly articles: number;
  readonly quoted: number;
  /** What stays as it is, in words; empty where nothing does. */
  readonly left: string;
}

/** A decision of the desk that can be taken back; `decides` is the server's own. */
export interface Standing {
  readonly title: string;
  readonly decides: { readonly what: string };
}

/** How far the reading of a folder is; without numbers it is over. */
export interface Reading {
  readonly folder: string;
  readonly done?: number;
  readonly total?: number;
}

export interface OverviewPicture {
  readonly articles: readonly { readonly path: string; readonly uri: string }[];
  readonly entities: readonly EntityLine[];
  readonly cells: readonly {
    readonly article: number;
    readonly entity: number;
    readonly spelling: number;
    readonly mentions: number;
    readonly range: Range;
  }[];
  readonly left: { readonly articles: number; readonly entities: number };
}

/** Views follow the typing a little behind it. */
const REFRESH_MS = 300;

/** The server as the views see it: it answers nothing while it is not running. */
export class Desk {
  #client: BaseLanguageClient | undefined;
  readonly #changed = new EventEmitter<void>();
  /** Names came, went or were settled in some folder; told no more often than views can follow. */
  readonly onDidChange = this.#changed.event;
  readonly #reading = new EventEmitter<Reading>();
  readonly onReading = this.#reading.event;
  /** The folders that are being read now. */
  readonly #unread = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The client of the server that runs now. */
  set client(client: BaseLanguageClient) {
    this.#client = client;
    client.onNotification('namedesk/changed', () => this.#later());
    client.onNotification('namedesk/reading', (reading: Reading) => this.#told(reading));
  }

  folders(): Promise<readonly FolderLine[]> {
    return this.#ask('namedesk/folders', {}, []);
  }

  cast(folder: string, kind: Kind, query: string): Promise<CastPage> {
    return this.#ask('namedesk/cast', { folder, kind, query }, { total: 0, entries: [] });
  }

  mentions(folder: string, id: string, spelling: string): Promise<readonly MentionLine[]> {
    return this.#ask('namedesk/mentions', { folder, id, spelling }, []);
  }

  toSettle(folder: string): Promise<readonly UnsettledLine[]> {
    return this.#ask('namedesk/toSettle', { folder }, []);
  }

  entity(folder: string, id: string): Promise<EntityLine | undefined> {
    return this.#ask('namedesk/entity', { folder, id }, undefined);
  }

  nameAt(uri: string, position: Place): Promise<NameAt | undefined> {
    return this.#ask('namedesk/nameAt', { textDocument: { uri }, position }, undefined);
  }

  writing(folder: string, id: string, spelling: string): Promise<Writing | undefined> {
    return this.#ask('namedesk/writing', { folder, id, spelling }, undefined);
  }

  standing(folder: string, id: string, spelling?: string): Promise<readonly Standing[]> {
    return this.#ask('namedesk/standing', { folder, id, spelling }, []);
  }

  /** Has the server do something, and says whether it was done; the server itself says why not. */
  carryOut(command: string, params: object): Promise<boolean> {
    return this.#ask('workspace/executeCommand', { command, arguments: [params] }, false);
  }

  stopReading(folder: string): void {
    // A server that is gone reads nothing.
    void this.#client?.sendNotification('namedesk/stopReading', { folder }).catch(() => undefined);
  }

  overview(folder: string): Promise<OverviewPicture | undefined> {
    return this.#ask('namedesk/overview', { folder }, undefined);
  }

  stopAllReading(): void {
    for (const folder of this.#unread) this.stopReading(folder);
  }

  #told(reading: Reading): void {
    if (reading.total === undefined) this.#unread.delete(reading.folder);
    else this.#unread.add(reading.folder);
    this.#reading.fire(reading);
    void commands.executeCommand('setContext', 'namedesk.reading', this.#unread.size > 0);
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#changed.fire(), REFRESH_MS);
  }

  async #ask<T>(method: string, params: object, nothing: T): Promise<T> {
    const client = this.#client;
    if (client === undefined || !client.isRunning()) return nothing;
    try {
      return (await client.sendRequest<T | null>(method, params)) ?? nothing;
    } catch {
      // The server was stopped meanwhile, or has said in its log what is wrong.
      return nothing;
    }
  }
}
