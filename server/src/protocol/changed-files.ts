import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import { isArticlePath } from './article-files.ts';
import type { Folder } from './folder.ts';
import { GUIDE_PATH } from './guide-file.ts';
import { nameOf } from './uri.ts';
import type { Workspace } from './workspace.ts';

/** What has to be looked at again in one folder. */
interface Changed {
  readonly paths: Set<string>;
  list: boolean;
  guide: boolean;
}

/** Long enough for a tool that empties a file before it writes it, and for one checkout to be one batch. */
const SETTLE_MS = 100;
/** Where it never gets quiet, because a program writes all the time, it is looked at nevertheless. */
const LONGEST_WAIT_MS = 1000;

/**
 * Gathers what a client says of files that changed, and has the folders read again once it has been quiet for a
 * moment. Events may be lost, doubled or out of order: each only says where to look, and what is found on disk
 * then counts.
 */
export class ChangedFiles {
  readonly #workspace: Workspace;
  readonly #reread: (folder: Folder, done: Promise<unknown>) => void;
  readonly #pending = new Map<Folder, Changed>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first of the pending changes was told. */
  #since: number | undefined;

  /** `reread` is told of each folder that is being read again. */
  constructor(workspace: Workspace, reread: (folder: Folder, done: Promise<unknown>) => void) {
    this.#workspace = workspace;
    this.#reread = reread;
  }

  add(events: readonly FileEvent[]): void {
    let concerns = false;
    const of = (folder: Folder): Changed => {
      concerns = true;
      return this.#of(folder);
    };
    const innerFolders = new Map<Folder, ReadonlySet<string>>();
    for (const { uri, type } of events) {
      const place = typeof uri === 'string' ? this.#workspace.whereIs(uri) : undefined;
      if (place === undefined) continue;
      const { folder, path } = place;
      const name = nameOf(uri);
      if (isArticlePath(path)) {
        const changed = of(folder);
        if (type === FileChangeType.Changed) changed.paths.add(path);
        // Whether a new file counts depends on more than its name.
        else changed.list = true;
        if (type === FileChangeType.Created) changed.paths.add(path);
      } else if (path === GUIDE_PATH) {
        of(folder).guide = true;
      } else if (name === '.gitignore') {
        of(folder).list = true;
      } else if (type === FileChangeType.Created) {
        // A folder moved in with all its files is one event.
        if (!name.includes('.')) of(folder).list = true;
      } else if (type === FileChangeType.Deleted) {
        const inner = innerFolders.get(folder) ?? folder.innerFolders();
        innerFolders.set(folder, inner);
        if (inner.has(path)) of(folder).list = true;
      }
    }
    if (!concerns) return;
    const now = performance.now();
    this.#since ??= now;
    const left = Math.max(0, this.#since + LONGEST_WAIT_MS - now);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#flush(), Math.min(SETTLE_MS, left));
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #flush(): void {
    const all = [...this.#pending];
    this.#pending.clear();
    this.#since = undefined;
    for (const [folder, { paths, list, guide }] of all) {
      if (folder.stopped) continue;
      if (guide) this.#reread(folder, folder.rereadGuide());
      if (list || paths.size > 0) this.#reread(folder, folder.reread(paths, list));
    }
  }

  #of(folder: Folder): Changed {
    const known = this.#pending.get(folder) ?? { paths: new Set<string>(), list: false, guide: false };
    this.#pending.set(folder, known);
    return known;
  }
}
