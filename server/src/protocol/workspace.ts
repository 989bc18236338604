import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isArticlePath, isChosen } from './article-files.ts';
import type { FileSource } from './files.ts';
import { Folder } from './folder.ts';
import { nameOf, pathInside, schemeOf, uriKey } from './uri.ts';

/** An article of a folder. */
export interface Place {
  readonly folder: Folder;
  readonly path: string;
}

/** How a folder is read; undefined for one whose files cannot be reached. */
export type OpenSource = (folderUri: string) => FileSource | undefined;

/**
 * The folders that are open, each a corpus of its own, and the open documents. A document belongs to the
 * innermost folder around it; one that lies in none (an untitled one, a file opened alone) is a corpus of its own.
 */
export class Workspace {
  readonly #openSource: OpenSource;
  readonly #folders = new Map<string, Folder>();
  readonly #documents = new Map<string, { readonly document: TextDocument; readonly place: Place }>();

  constructor(openSource: OpenSource) {
    this.#openSource = openSource;
  }

  /** Every corpus: the folders, and the documents that are each their own. */
  get corpora(): readonly Folder[] {
    const all = new Set(this.#folders.values());
    for (const { place } of this.#documents.values()) all.add(place.folder);
    return [...all];
  }

  get folders(): readonly Folder[] {
    return [...this.#folders.values()];
  }

  /** Adds a folder and moves into it the open documents that lie there. The folder is not read yet. */
  add(uri: string): Folder {
    const key = uriKey(uri);
    const known = this.#folders.get(key);
    if (known) return known;
    const folder = new Folder(
      uri,
      this.#openSource(uri),
      path => this.#folderOf(folder.uriOf(path)) === folder,
    );
    this.#folders.set(key, folder);
    this.#placeAgain();
    return folder;
  }

  remove(uri: string): Folder | undefined {
    const key = uriKey(uri);
    const folder = this.#folders.get(key);
    this.#folders.delete(key);
    folder?.dispose();
    this.#placeAgain();
    return folder;
  }

  /**
   * Takes a document that was opened; undefined where it is no article. `isUnknown` where its folder must be
   * listed again to know whether it is one.
   */
  open(document: TextDocument): (Place & { readonly isUnknown: boolean }) | undefined {
    const place = this.#placeOf(document);
    if (place === undefined) return undefined;
    this.#documents.set(document.uri, { document, place });
    return { ...place, isUnknown: place.folder.open(place.path, document) };
  }

  /** Lets go of a document; the file, where there is one, takes its place once it is read again. */
  close(uri: string): Promise<unknown> {
    const known = this.#documents.get(uri);
    this.#documents.delete(uri);
    return known ? known.place.folder.close(known.place.path, known.document) : Promise.resolve();
  }

  /** The article that a document is. */
  at(uri: string): Place | undefined {
    return this.#documents.get(uri)?.place;
  }

  /** The folder that a file lies in, and its path there, whether it is known or not. */
  whereIs(uri: string): Place | undefined {
    const folder = this.#folderOf(uri);
    const path = folder && pathInside(folder.uri, uri);
    return folder && path !== undefined ? { folder, path } : undefined;
  }

  #placeAgain(): void {
    for (const [uri, { document, place }] of [...this.#documents]) {
      const folder = this.#folderOf(uri);
      if (folder ? folder === place.folder : place.folder.uri === uri) continue;
      // Where the file cannot be read again, the folder is closed, or the next look at the disk will say so.
      this.close(uri).catch(() => undefined);
      this.open(document);
    }
  }

  #placeOf(document: TextDocument): Place | undefined {
    const { uri, languageId } = document;
    const chosen = isChosen(document);
    const inside = this.whereIs(uri);
    if (inside) return chosen || isArticlePath(inside.path) ? inside : undefined;
    const name = nameOf(uri);
    // What is not on disk has no file name to go by, and is an article when it is plain text.
    const isText = schemeOf(uri) === 'untitled' && (languageId === 'plaintext' || languageId === 'text');
    if (!chosen && !isText && !isArticlePath(name)) return undefined;
    const known = this.#documents.get(uri)?.place;
    return known?.folder.uri === uri ? known : { folder: new Folder(uri, undefined), path: name };
  }

  #folderOf(uri: string): Folder | undefined {
    let found: Folder | undefined;
    for (const folder of this.#folders.values()) {
      if (pathInside(folder.uri, uri) === undefined) continue;
      if (found === undefined || uriKey(folder.uri).length > uriKey(found.uri).length) found = folder;
    }
    return found;
  }
}
