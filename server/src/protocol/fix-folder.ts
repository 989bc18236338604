import { joinedBytes } from '../base/bytes.ts';
import type { Problem } from '../check/problem.ts';
import type { TextEdit } from '../features/edit.ts';
import type { Mending } from '../features/mending.ts';
import type { Piece } from '../report/diff.ts';
import { collect } from '../report/grouping.ts';
import { decode } from './decode.ts';
import { realRoot, targetWithin } from './disk.ts';
import { readablePieces, rewritten } from './encode.ts';
import type { Skipped } from './files.ts';
import { plainReason } from './plain-reason.ts';
import { readBytes } from './read-bytes.ts';
import type { Remembering } from './remembering.ts';
import { CHANGED, replaceFile } from './replace-file.ts';

export interface FixOptions {
  /** Whether files are changed, or only what would change is told. */
  readonly write: boolean;
  /** Whether the pieces are wanted as UTF-8, for reading, whatever a file's encoding. */
  readonly readable: boolean;
  /** Stops between two files; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** A file that was changed, or would be. */
export interface FixedFile {
  readonly path: string;
  readonly problems: readonly Problem[];
  readonly pieces: readonly Piece[];
}

/**
 * Changes the files of a folder, one after the other; what cannot be changed whole and without loss is left as it is.
 *
 * @param source what the mending was made from: a file that is not as it was read then is left out
 * @returns what was changed and what was left out, both sorted by path
 * @throws FolderError where the folder is gone
 */
export async function fixFolder(
  root: string,
  source: Remembering,
  { edits, mended }: Mending,
  options: FixOptions,
): Promise<{ readonly fixed: readonly FixedFile[]; readonly leftOut: readonly Skipped[] }> {
  const folder = await realRoot(root);
  const fixed: FixedFile[] = [];
  const leftOut: Skipped[] = [];
  const problems = collect(mended, ({ occurrence }) => occurrence.analysis.path);
  // Edits come by path.
  for (const [path, own] of collect(edits, edit => edit.path)) {
    options.signal?.throwIfAborted();
    const made = await fixFile(folder, path, own, source, options).catch(plainReason);
    if (typeof made === 'string') leftOut.push({ file: path, why: made });
    else fixed.push({ path, problems: problems.get(path) ?? [], pieces: made });
  }
  return { fixed, leftOut };
}

/** What changes in a file, or why it is left as it is. */
async function fixFile(
  folder: string,
  path: string,
  edits: readonly TextEdit[],
  source: Remembering,
  { write, readable }: FixOptions,
): Promise<readonly Piece[] | string> {
  const target = await targetWithin(folder, path);
  if (target === undefined) return 'it lies outside the folder';
  const bytes = await readBytes(target);
  if (typeof bytes === 'string') return bytes;
  const reading = decode(bytes);
  if (!reading.ok || !source.isAsRead(path, reading.text)) return CHANGED;
  const made = rewritten(bytes, edits);
  if ('why' in made) return made.why;
  if (write) {
    const why = await replaceFile(target, bytes, joinedBytes(made.pieces.map(({ after }) => after)));
    if (why !== undefined) return why;
  }
  return (readable ? readablePieces(bytes, edits) : undefined) ?? made.pieces;
}
