/** A file or folder that was left out, and why, in words for people: "no permission to read it". */
export interface Skipped {
  /** Path from the corpus root, with "/" between its parts. */
  readonly file: string;
  readonly why: string;
}

/** The articles of a folder. */
export interface Listing {
  /** Paths from the corpus root, with "/" between their parts, sorted by code units, each once. */
  readonly paths: readonly string[];
  /** What could not be looked at; sorted by code units of the path. */
  readonly skipped: readonly Skipped[];
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What came of reading a file: its text, or why it has none, in words for people. */
export type Reading =
  | {
      readonly ok: true;
      /** Decoded, without byte order mark; never normalised. Offsets everywhere count in this text. */
      readonly text: string;
      readonly encoding: Encoding;
      /** Whether the bytes began with a byte order mark. */
      readonly bom: boolean;
      /** Set where some bytes are not of this encoding and stand as U+FFFD: saving the text would lose them. */
      readonly damaged?: true;
    }
  | {
      readonly ok: false;
      readonly why: string;
      /** Set where there is no such file. */
      readonly missing?: true;
    };

/**
 * Where articles come from: the disk, the editor's file system, or memory in a test. Everything above it
 * is the same in each.
 */
export interface FileSource {
  /** Lists the articles. Rejects with a `FolderError` where there is no such folder, with the signal's reason when cancelled. */
  list(signal?: AbortSignal): Promise<Listing>;
  /** Reads one article. Never rejects: a file that vanished or may not be read is a reading that is not ok. */
  read(path: string): Promise<Reading>;
}
