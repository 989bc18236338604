import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  WatchKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { ChangedFiles } from './changed-files.ts';
import { type Client, clientOf } from './client.ts';
import { clientSource } from './client-source.ts';
import type { Folder } from './folder.ts';
import { FolderError } from './folder-error.ts';
import { readShowingProgress } from './folder-reading.ts';
import { GUIDE_PATH } from './guide-file.ts';
import { Publisher } from './publisher.ts';
import { DEFAULT_SETTINGS, isRecord, readSettings, type Settings } from './settings.ts';
import { nameOf, uriKey } from './uri.ts';
import { type OpenSource, type Place, Workspace } from './workspace.ts';

/** Many settings changed at once are asked for once. */
const SETTINGS_DELAY_MS = 50;

/** Long enough not to read a style guide at every key that is pressed in it. */
const GUIDE_DELAY_MS = 200;

/** One client's work with the server, from `initialize` to `shutdown`: its folders, its documents, its settings. */
export class Session {
  readonly workspace: Workspace;
  client: Client = clientOf({});
  readonly #connection: Connection;
  readonly #publisher: Publisher;
  readonly #changedFiles: ChangedFiles;
  /** Folders that are being read for the first time: what they lack so far says nothing. */
  readonly #unread = new Set<Folder>();
  readonly #reading = new Set<Folder>();
  /** What counts for documents that lie in no folder. */
  #settings: Settings = DEFAULT_SETTINGS;
  /** Open documents with the name of a style guide, whether a folder has them or not. */
  readonly #guides = new Map<string, TextDocument>();
  readonly #guideTimers = new Map<Folder, ReturnType<typeof setTimeout>>();
  #settingsTimer: ReturnType<typeof setTimeout> | undefined;
  /** How often the client was asked for its settings: an answer that was overtaken does not count. */
  #asked = 0;

  constructor(connection: Connection, openSource: OpenSource) {
    this.#connection = connection;
    this.workspace = new Workspace(
      uri => openSource(uri) ?? (this.client.hasFiles ? clientSource(connection, uri) : undefined),
    );
    this.#publisher = new Publisher(
      connection,
      () => this.client,
      error => this.report(error),
    );
    this.#changedFiles = new ChangedFiles(this.workspace, (folder, done) => {
      this.#quietly(folder, done);
    });
  }

  initialize(params: InitializeParams): void {
    this.client = clientOf(params.capabilities);
    if (!this.client.configuration) this.#settings = readSettings(params.initializationOptions);
    const root = params.rootUri ? [{ uri: params.rootUri }] : [];
    for (const { uri } of params.workspaceFolders ?? root) this.#add(uri);
  }

  /** Asks the client for what it has to offer, then reads the folders. */
  async initialized(): Promise<void> {
    this.#register();
    if (this.client.workspaceFolders) {
      this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) this.#remove(uri);
        for (const { uri } of added) this.#add(uri);
        this.#divideAgain();
        void this.#applySettings();
      });
    }
    await this.#applySettings();
  }

  /** The article that a document is, where Namedesk is to look at it. */
  at(uri: string): Place | undefined {
    const place = this.workspace.at(uri);
    return place?.folder.settings.enable ? place : undefined;
  }

  opened(document: TextDocument): void {
    if (nameOf(document.uri) === GUIDE_PATH) this.#guides.set(document.uri, document);
    const guided = this.guidedBy(document.uri);
    if (guided) {
      guided.guide.open(document);
      this.#guideChanged(guided);
      return;
    }
    const place = this.workspace.open(document);
    if (!place) return;
    const { folder, isUnknown } = place;
    if (folder.uri === document.uri) folder.settings = this.#settings;
    if (isUnknown) this.#quietly(folder, folder.reread(new Set(), true));
    this.#changed(folder);
  }

  edited(uri: string): void {
    const guided = this.guidedBy(uri);
    if (guided) this.#guideChanged(guided);
    const place = this.workspace.at(uri);
    if (place) this.#changed(place.folder);
  }

  closed(document: TextDocument): void {
    const { uri } = document;
    this.#guides.delete(uri);
    const guided = this.guidedBy(uri);
    if (guided) {
      guided.guide.close(document);
      this.#guideChanged(guided);
    }
    const place = this.workspace.at(uri);
    if (!place) return;
    const done = this.workspace.close(uri);
    if (place.folder.hasFiles) this.#quietly(place.folder, done);
    else if (place.folder.uri === uri) this.#publisher.forget(place.folder);
    else this.#changed(place.folder);
  }

  /** A person does not want to wait for the rest of a folder: what was read so far counts. */
  stopReading(uri: string): void {
    const key = uriKey(uri);
    for (const folder of this.#reading) if (uriKey(folder.uri) === key) folder.stopReading();
  }

  /** The folder whose style guide a document is. */
  guidedBy(uri: string): Folder | undefined {
    const place = this.workspace.whereIs(uri);
    return place?.path === GUIDE_PATH ? place.folder : undefined;
  }

  filesChanged(params: unknown): void {
    const { changes } = isRecord(params) ? params : {};
    if (Array.isArray(changes)) this.#changedFiles.add(changes.filter(isRecord) as never);
  }

  /** Takes what a client that is never asked says of its settings, and asks one that can be. */
  settingsChanged(sent: unknown): void {
    if (!this.client.configuration) {
      const { namedesk } = isRecord(sent) ? sent : {};
      this.#settings = readSettings(namedesk);
    }
    clearTimeout(this.#settingsTimer);
    this.#settingsTimer = setTimeout(() => void this.#applySettings(), SETTINGS_DELAY_MS);
  }

  /** Says in the log where an error came from, but not its message, which may hold the text of an article. */
  report(error: unknown): void {
    const name = error instanceof Error ? error.name : typeof error;
    const frames = error instanceof Error ? (error.stack ?? '').split('\n') : [];
    const where = frames.filter(line => line.startsWith('    at ')).slice(0, 8);
    this.#connection.console.error([`${name} in Namedesk`, ...where].join('\n'));
  }

  dispose(): void {
    clearTimeout(this.#settingsTimer);
    for (const timer of this.#guideTimers.values()) clearTimeout(timer);
    this.#changedFiles.dispose();
    this.#publisher.dispose();
    for (const folder of this.workspace.corpora) folder.dispose();
  }

  #register(): void {
    const { client } = this.#connection;
    const failed = (error: unknown) => this.report(error);
    if (this.client.registersConfiguration) {
      client.register(DidChangeConfigurationNotification.type, { section: 'namedesk' }).catch(failed);
    }
    if (this.client.registersWatchers) {
      const watchers = [
        { globPattern: '**/*.txt' },
        { globPattern: `**/${GUIDE_PATH}` },
        { globPattern: '**/.gitignore' },
        // Folders come and go as one event, whatever is in them.
        { globPattern: '**/*', kind: (WatchKind.Create | WatchKind.Delete) as WatchKind },
      ];
      client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(failed);
    }
  }

  #add(uri: string): void {
    const folder = this.workspace.add(uri);
    folder.settings = this.#settings;
    if (folder.hasFiles) this.#unread.add(folder);
  }

  #remove(uri: string): void {
    const folder = this.workspace.remove(uri);
    if (folder) this.#publisher.forget(folder);
  }

  /** Folders came or went: an article may now belong to another one, that inside it or that around it. */
  #divideAgain(): void {
    for (const [uri, document] of this.#guides) {
      const owner = this.guidedBy(uri);
      for (const folder of this.workspace.folders) {
        const has = folder.guide.document?.uri === uri;
        if (has === (folder === owner)) continue;
        if (has) folder.guide.close(document);
        else folder.guide.open(document);
        this.#guideChanged(folder);
      }
    }
    this.#publisher.keepOnly(this.workspace.corpora);
    for (const folder of this.workspace.folders) {
      if (this.#unread.has(folder) && !this.#reading.has(folder)) continue;
      this.#quietly(folder, folder.reread(new Set(), true));
    }
    for (const each of this.workspace.corpora) this.#changed(each);
  }

  async #applySettings(): Promise<void> {
    const settings = await this.#askSettings(this.workspace.corpora);
    if (settings === undefined) return;
    // Those that came meanwhile have not been asked for: the general settings are theirs.
    for (const folder of this.workspace.corpora) this.#apply(settings.get(folder) ?? this.#settings, folder);
    this.#refreshTokens();
  }

  #apply(settings: Settings, folder: Folder): void {
    const before = folder.settings;
    if (folder.stopped) return;
    if (JSON.stringify(before) !== JSON.stringify(settings)) folder.settings = settings;
    if (!settings.enable) this.#publisher.forget(folder);
    else if (this.#unread.has(folder)) void this.#read(folder);
    else if (folder.settings !== before) this.#changed(folder);
  }

  /** The settings of each corpus; undefined where the client was asked again meanwhile. */
  async #askSettings(corpora: readonly Folder[]): Promise<ReadonlyMap<Folder, Settings> | undefined> {
    const asked = ++this.#asked;
    if (!this.client.configuration) return new Map();
    try {
      const section = 'namedesk';
      const items = [{ section }, ...corpora.map(({ uri }) => ({ section, scopeUri: uri }))];
      const [general, ...each] = (await this.#connection.workspace.getConfiguration(items)) as unknown[];
      if (asked !== this.#asked) return undefined;
      this.#settings = readSettings(general);
      return new Map(corpora.map((folder, i) => [folder, readSettings(each[i])]));
    } catch (error) {
      this.report(error);
      return new Map();
    }
  }

  async #read(folder: Folder): Promise<void> {
    if (this.#reading.has(folder)) return;
    this.#reading.add(folder);
    try {
      const skipped = await readShowingProgress(this.#connection, folder, this.client);
      for (const { file, why } of skipped) this.#connection.console.info(`Left out ${file}: ${why}`);
      const misnamed = await folder.misnamedGuide();
      if (misnamed !== undefined) this.#connection.console.warn(misnamed);
    } catch (error) {
      if (folder.stopped) return;
      if (error instanceof FolderError) this.#connection.console.warn(error.message);
      else this.report(error);
    } finally {
      this.#reading.delete(folder);
    }
    this.#unread.delete(folder);
    this.#changed(folder);
    this.#refreshTokens();
  }

  /** The style guide of a folder is being written: it is read once it has been quiet for a moment. */
  #guideChanged(folder: Folder): void {
    clearTimeout(this.#guideTimers.get(folder));
    const read = () => {
      this.#guideTimers.delete(folder);
      this.#quietly(folder, folder.rereadGuide());
    };
    this.#guideTimers.set(folder, setTimeout(read, GUIDE_DELAY_MS));
  }

  /** Waits for a folder to take up what changed on disk, and then tells the client. */
  #quietly(folder: Folder, done: Promise<unknown>): void {
    done.then(
      () => {
        this.#changed(folder);
        this.#refreshTokens();
      },
      error => {
        if (!folder.stopped && !(error instanceof FolderError)) this.report(error);
      },
    );
  }

  #changed(folder: Folder): void {
    if (folder.settings.enable && !this.#unread.has(folder) && !folder.stopped) this.#publisher.later(folder);
  }

  #refreshTokens(): void {
    if (!this.client.refreshesTokens) return;
    // A client that is going away answers with an error, and needs no colours.
    this.#connection.languages.semanticTokens.refresh().catch(() => undefined);
  }
}
