import { byCodeUnits } from '../base/order.ts';
import type { ListedName } from '../recognise/mention.ts';
import type { Corpus } from '../resolve/corpus.ts';
import type { FileSource, Skipped } from './files.ts';
import { type Analyse, FAULTY, readSafely } from './read-safely.ts';

export interface ReadOptions {
  /** Called after each file, read or skipped. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops the reading between two files; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Ends the reading between two files; what was read counts. */
  readonly enough?: AbortSignal;
  /** Called with what was thrown over an article that is left out for it: a fault in Namedesk. */
  readonly onFault?: (fault: unknown) => void;
  readonly analyse?: Analyse;
  /** The names that the desk vouches for. */
  readonly listed?: readonly ListedName[];
}

/** Enough to keep the disk busy while an article is analysed, too few to run out of file handles. */
const AT_ONCE = 16;

/** Work without a pause, in milliseconds, before other events get their turn. */
const SLICE = 12;

/**
 * Reads every article of a source into a corpus. The order in which they arrive is not that of the listing,
 * and changes nothing (invariant 4).
 *
 * @returns how many articles were read, and what was left out, sorted by path
 * @throws FolderError where there is no folder to list
 */
export async function readCorpus(
  source: FileSource,
  corpus: Pick<Corpus, 'replace'>,
  options: ReadOptions = {},
): Promise<{ articles: number; skipped: Skipped[] }> {
  const { onProgress, signal, enough } = options;
  const listing = await source.list(signal);
  const total = listing.paths.length;
  const skipped: Skipped[] = [...listing.skipped];
  const takeTurns = turns(SLICE);
  let next = 0;
  let done = 0;
  let articles = 0;

  const work = async (): Promise<void> => {
    for (let path = listing.paths[next++]; path !== undefined; path = listing.paths[next++]) {
      signal?.throwIfAborted();
      if (enough?.aborted) return;
      const why = await readInto(source, corpus, path, options);
      if (why === undefined) articles++;
      else skipped.push({ file: path, why });
      onProgress?.(++done, total);
      await takeTurns();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { articles, skipped: skipped.sort((a, b) => byCodeUnits(a.file, b.file)) };
}

/** Why the article is left out; undefined where it was read. */
async function readInto(
  source: FileSource,
  corpus: Pick<Corpus, 'replace'>,
  path: string,
  { analyse, onFault, listed }: ReadOptions,
): Promise<string | undefined> {
  const reading = await source.read(path);
  if (!reading.ok) return reading.why;
  const read = readSafely(path, reading.text, analyse, listed);
  if (read.ok) corpus.replace(read.analysis);
  else onFault?.(read.fault);
  return read.ok ? undefined : FAULTY;
}

/** A pause for other events, but only when the last one is longer ago than `slice` milliseconds. */
function turns(slice: number): () => Promise<void> | undefined {
  let last = performance.now();
  return () => {
    if (performance.now() - last < slice) return undefined;
    return new Promise(resolve => {
      setTimeout(() => {
        last = performance.now();
        resolve();
      });
    });
  };
}
