import { EventEmitter } from 'vscode';
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
interface Location {
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
  readonly state: 'canonical' | 'wrong' | 'tied' | 'other';
}

export interface UnsettledLine extends EntityLine {
  readonly tied: boolean;
  readonly places: number;
  readonly choices: readonly Choice[];
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
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The client of the server that runs now. */
  set client(client: BaseLanguageClient) {
    this.#client = client;
    client.onNotification('namedesk/changed', () => this.#later());
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

  overview(folder: string): Promise<OverviewPicture | undefined> {
    return this.#ask('namedesk/overview', { folder }, undefined);
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
