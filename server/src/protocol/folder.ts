import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Problem } from '../check/problem.ts';
import { Diagnostics } from '../features/diagnostics.ts';
import type { ListedName } from '../recognise/mention.ts';
import { Corpus } from '../resolve/corpus.ts';
import { PackedAnalysis } from '../resolve/packed-analysis.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import type { Article } from '../text/article.ts';
import { Lines } from '../text/lines.ts';
import { tokenise } from '../text/tokens.ts';
import { isChosen } from './article-files.ts';
import type { FileSource, Reading, Skipped } from './files.ts';
import { FolderGuide, type GuideChange, together } from './folder-guide.ts';
import { GUIDE_PATH, misnamedGuide } from './guide-file.ts';
import { readCorpus } from './read-corpus.ts';
import { type Analyse, readSafely } from './read-safely.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { uriInside } from './uri.ts';

/** What was made of one version of an open document. */
interface Read {
  readonly version: number;
  /** The names that the desk vouched for then. */
  readonly listed: readonly ListedName[];
  readonly article: Article;
  readonly analysis: PackedAnalysis;
}

/**
 * One folder's articles: its files, and over them the open documents, whose text wins. A document that lies in
 * no folder has a `Folder` of its own without a source. All that waits is done one after the other.
 */
export class Folder {
  /** The folder's address as the client wrote it; that of the document where there is no folder. */
  readonly uri: string;
  settings: Settings = DEFAULT_SETTINGS;
  readonly #source: FileSource | undefined;
  /** Whether a path is this folder's, and not that of another folder inside it. */
  readonly owns: (path: string) => boolean;
  readonly #corpus = new Corpus();
  readonly #open = new Map<string, TextDocument>();
  readonly #read = new Map<string, Read>();
  /** The files that an editor would change in more places than the edited one, and why. */
  readonly #fragile = new Map<string, string>();
  /** Open documents that are no articles of the folder, though their names say so: .gitignore excludes them. */
  readonly #excluded = new Set<string>();
  /** The articles on disk as they were listed last; undefined before. */
  #listed: ReadonlySet<string> | undefined;
  /** Articles that a person did not want to wait for; they stay unread until all are read again, or they change. */
  #leftUnread: ReadonlySet<string> = new Set();
  /** Paths that were asked for since then and that the list did not have: they need not be looked for again. */
  readonly #passedOver = new Set<string>();
  readonly #diagnostics = new Diagnostics();
  readonly #analyse: Analyse | undefined;
  /** What was thrown over articles since it was last asked for. */
  #faults: unknown[] = [];
  readonly #stop = new AbortController();
  /** Stops the reading of all files, and no more than that. */
  #enough = new AbortController();
  #work: Promise<unknown> = Promise.resolve();
  /** What a change of the style guide asks for and could not be done yet: the folder could not be listed. */
  #owed: GuideChange | undefined;
  /** What the desk of this folder has decided. */
  readonly guide = new FolderGuide();

  constructor(
    uri: string,
    source: FileSource | undefined,
    owns: (path: string) => boolean = () => true,
    analyse?: Analyse,
  ) {
    this.uri = uri;
    this.#analyse = analyse;
    this.#source = source && { list: signal => this.#list(source, signal), read: path => source.read(path) };
    this.owns = owns;
  }

  get hasFiles(): boolean {
    return this.#source !== undefined;
  }

  get stopped(): boolean {
    return this.#stop.signal.aborted;
  }

  /** Reads all files. Rejects where there is no such folder, or when the folder was closed meanwhile. */
  readAll(onProgress: (done: number, total: number) => void): Promise<readonly Skipped[]> {
    return this.#afterwards(async source => {
      this.#enough = new AbortController();
      const { signal } = this.#stop;
      await this.guide.refresh(source.read);
      this.#corpus.heed(this.guide.now.guide);
      const closedOnly = { replace: (analysis: PackedAnalysis) => this.#replaceClosed(analysis) };
      const onFault = (fault: unknown) => this.#faults.push(fault);
      const analysing = this.#analyse ? { analyse: this.#analyse } : {};
      const { listed } = this.guide.now;
      const options = { onProgress, signal, enough: this.#enough.signal, onFault, listed, ...analysing };
      const { skipped } = await readCorpus(source, closedOnly, options);
      this.#owed = undefined;
      const known = this.#corpus.snapshot().analyses;
      const unread = this.#enough.signal.aborted
        ? [...(this.#listed ?? [])].filter(path => !known.has(path))
        : [];
      this.#leftUnread = new Set(unread);
      return skipped;
    });
  }

  /**
   * Takes up changes on disk: reads the files at these paths again. Lists the folder where `list` says so, and
   * where one of the paths is new: whether a file is an article depends on more than its name.
   */
  reread(paths: ReadonlySet<string>, list: boolean): Promise<unknown> {
    return this.#afterwards(async source => {
      const changed = new Set(paths);
      if (list || [...paths].some(path => !this.#listed?.has(path) && !this.#passedOver.has(path))) {
        const listed = new Set((await source.list(this.#stop.signal)).paths);
        const known = this.#corpus.snapshot().analyses;
        for (const path of listed) if (!known.has(path) && !this.#leftUnread.has(path)) changed.add(path);
        for (const path of known.keys()) if (!listed.has(path)) changed.add(path);
      }
      for (const path of changed) {
        if (this.#listed?.has(path)) await this.#rereadOne(source, path);
        else {
          this.#forget(path);
          this.#passedOver.add(path);
        }
      }
      return [];
    });
  }

  /** Takes up what the style guide says now, where it says something else than before. */
  rereadGuide(): Promise<unknown> {
    return this.#afterwards(async source => {
      const found = await this.guide.refresh(source.read);
      const change = together(this.#owed, found);
      this.#owed = change;
      this.#corpus.heed(this.guide.now.guide);
      // A folder that was not listed yet is about to be read, by what the guide says now.
      if (change === undefined || this.#listed === undefined) return [];
      if (change.patterns) await source.list(this.#stop.signal);
      if (change.patterns || change.concerns) {
        const known = this.#corpus.snapshot().analyses;
        for (const path of this.#listed) {
          if (this.#leftUnread.has(path)) continue;
          await this.#rereadOne(source, path, known.has(path) ? (change.concerns ?? NEVER) : undefined);
        }
        for (const path of known.keys()) if (!this.#listed.has(path)) this.#forget(path);
      }
      this.#owed = undefined;
      return [];
    });
  }

  /** The paths of the folders that articles are in, at any depth. */
  innerFolders(): ReadonlySet<string> {
    const found = new Set<string>();
    for (const path of this.#corpus.snapshot().analyses.keys()) {
      for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        const inner = path.slice(0, end);
        if (found.has(inner)) break;
        found.add(inner);
      }
    }
    return found;
  }

  /**
   * Takes an open document as the article at a path, in place of the file. One that was not listed counts only
   * when the folder is listed again and has no file there, unless a person chose to have it read.
   *
   * @returns whether the folder must be listed again to know
   */
  open(path: string, document: TextDocument): boolean {
    const isUnknown = this.#listed !== undefined && !this.#listed.has(path) && !isChosen(document);
    this.#open.set(path, document);
    if (isUnknown) this.#excluded.add(path);
    else this.#excluded.delete(path);
    return isUnknown;
  }

  /** Takes the file, once it is read again, in place of the document that was closed. */
  close(path: string, document: TextDocument): Promise<unknown> {
    if (this.#open.get(path) !== document) return Promise.resolve();
    this.#open.delete(path);
    this.#read.delete(path);
    if (this.#source === undefined) {
      this.#corpus.remove(path);
      return Promise.resolve();
    }
    return this.reread(new Set([path]), true);
  }

  /** Leaves the files unread that `readAll` has not come to yet. */
  stopReading(): void {
    this.#enough.abort();
  }

  /** Ends all reading. */
  dispose(): void {
    this.#stop.abort(new Error('The folder was closed'));
  }

  documentAt(path: string): TextDocument | undefined {
    return this.#open.get(path);
  }

  /** The address of an article: as its client wrote it where it is open. */
  uriOf(path: string): string {
    return this.#open.get(path)?.uri ?? uriInside(this.uri, path);
  }

  /** The style guide's file as it is now: the open document, else what is on disk. */
  async readGuide(): Promise<Reading> {
    const { document } = this.guide;
    if (document) return { ok: true, text: document.getText(), encoding: 'utf-8', bom: false };
    return this.#source ? this.#source.read(GUIDE_PATH) : { ok: false, why: 'its folder is not open' };
  }

  /** What is to be said of a file that may be meant as the style guide, and is not called so. */
  async misnamedGuide(): Promise<string | undefined> {
    return this.#source && misnamedGuide(this.#source);
  }

  /** The address of the style guide: as its client wrote it where it is open. */
  get guideUri(): string {
    return this.guide.document?.uri ?? uriInside(this.uri, GUIDE_PATH);
  }

  /** The article of an open document, of the text it has now. */
  articleAt(path: string): Article | undefined {
    const document = this.#open.get(path);
    return document && this.#readOpen(path, document).article;
  }

  /** The corpus with every open document as it stands now. */
  snapshot(): Snapshot {
    for (const [path, document] of this.#open) {
      if (this.#excluded.has(path)) this.#corpus.remove(path);
      else this.#corpus.replace(this.#readOpen(path, document).analysis);
    }
    return this.#corpus.snapshot();
  }

  /**
   * The problems of each article that has any, by path, as everything stands now; valid until it is asked again. An
   * article's array is the same as long as nothing about them changes.
   */
  problems(): ReadonlyMap<string, readonly Problem[]> {
    return this.#diagnostics.of(this.snapshot(), this.guide.checkInput(this.settings.rules));
  }

  /** The problems of one article as everything stands now, also those that are not shown for their number. */
  findings(path: string): readonly Problem[] {
    return this.allFindings().get(path) ?? [];
  }

  /** The same of all articles that have any, by path; valid until it is asked again. */
  allFindings(): ReadonlyMap<string, readonly Problem[]> {
    this.problems();
    return this.#diagnostics.found;
  }

  /** What was thrown over articles since this was last asked: they count as empty, and there is a fault in Namedesk. */
  takeFaults(): readonly unknown[] {
    const faults = this.#faults;
    this.#faults = [];
    return faults;
  }

  /** Why an edit made through an editor would damage the file at a path; undefined where it would not. */
  whyFragile(path: string): string | undefined {
    const document = this.#open.get(path);
    if (document === undefined) return this.#fragile.get(path);
    // An editor that guessed the encoding wrong shows such characters, and would save them.
    return document.getText().includes('\ufffd') ? LOSES_CHARACTERS : undefined;
  }

  /** The text of a closed file as it is on disk now. */
  async readClosed(path: string): Promise<Reading> {
    if (this.#source === undefined) return { ok: false, why: 'it is no longer open' };
    const reading = await this.#source.read(path);
    this.#note(path, reading);
    return reading;
  }

  #readOpen(path: string, document: TextDocument): Read {
    const known = this.#read.get(path);
    const { listed } = this.guide.now;
    const isSameText = known?.version === document.version && known.article.text === document.getText();
    if (known && isSameText && known.listed === listed) return known;
    const text = document.getText();
    const made = readSafely(path, text, this.#analyse, listed);
    if (!made.ok) this.#faults.push(made.fault);
    const { article, analysis } = made.ok ? made : empty(path, text);
    const read = { version: document.version, listed, article, analysis };
    this.#read.set(path, read);
    return read;
  }

  /** @param concerns whether the text has to be analysed again; without it it has */
  async #rereadOne(source: FileSource, path: string, concerns?: (text: string) => boolean): Promise<void> {
    if (this.#open.has(path)) return;
    const reading = await source.read(path);
    this.#stop.signal.throwIfAborted();
    if (this.#open.has(path) || (reading.ok && concerns?.(reading.text) === false)) return;
    const { listed } = this.guide.now;
    const read = reading.ok ? readSafely(path, reading.text, this.#analyse, listed) : undefined;
    if (read?.ok) this.#corpus.replace(read.analysis);
    else this.#forget(path);
    if (read?.ok === false) this.#faults.push(read.fault);
  }

  #replaceClosed(analysis: PackedAnalysis): void {
    if (!this.#open.has(analysis.path)) this.#corpus.replace(analysis);
  }

  #forget(path: string): void {
    this.#fragile.delete(path);
    if (!this.#open.has(path) || this.#excluded.has(path)) this.#corpus.remove(path);
  }

  async #list(source: FileSource, signal: AbortSignal | undefined) {
    const listing = await source.list(signal);
    const paths = listing.paths.filter(path => this.owns(path) && this.guide.wants(path));
    const listed = new Set(paths);
    this.#listed = listed;
    this.#passedOver.clear();
    for (const [path, document] of this.#open) {
      // A document that is not on disk yet is an article; one that is, and is not listed, is left out on purpose.
      if (!listed.has(path) && !isChosen(document) && (await source.read(path)).ok) this.#excluded.add(path);
      else this.#excluded.delete(path);
    }
    return { paths, skipped: listing.skipped };
  }

  #note(path: string, reading: Reading): void {
    const why = reading.ok ? fragility(reading) : undefined;
    if (why === undefined) this.#fragile.delete(path);
    else this.#fragile.set(path, why);
  }

  #afterwards<T>(work: (source: FileSource) => Promise<readonly T[]>): Promise<readonly T[]> {
    const source = this.#source;
    if (source === undefined) return Promise.resolve([]);
    const noting = {
      ...source,
      read: async (path: string) => {
        const reading = await source.read(path);
        this.#note(path, reading);
        return reading;
      },
    };
    const next = this.#work.then(() => {
      this.#stop.signal.throwIfAborted();
      return work(noting);
    });
    this.#work = next.catch(() => undefined);
    return next;
  }
}

/** An article in which nothing is seen. */
function empty(path: string, text: string): Pick<Read, 'article' | 'analysis'> {
  const lines = new Lines(text);
  const article = { path, text, lines, blocks: [], quotations: [], tokens: tokenise('') };
  const nothing = { mentions: [], chains: [], story: new Uint32Array() };
  return { article, analysis: new PackedAnalysis({ path, lines, ...nothing }) };
}

const NEVER = () => false;

const LOSES_CHARACTERS = 'saving it would lose characters that could not be read';

/** Editors open a file that is not marked otherwise as UTF-8, and would write it back so. */
function fragility(reading: Reading & { ok: true }): string | undefined {
  if (reading.damaged) return LOSES_CHARACTERS;
  if (reading.encoding === 'utf-8' || reading.bom) return undefined;
  return `an editor would not know that it is written in ${reading.encoding}`;
}
