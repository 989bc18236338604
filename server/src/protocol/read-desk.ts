import type { CheckInput } from '../check/rule.ts';
import { Corpus } from '../resolve/corpus.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import { EMPTY_STYLE_GUIDE } from '../styleguide/style-guide.ts';
import { Lines } from '../text/lines.ts';
import type { FileSource, Skipped } from './files.ts';
import { FolderError } from './folder-error.ts';
import { FolderGuide } from './folder-guide.ts';
import { GUIDE_PATH, misnamedGuide } from './guide-file.ts';
import { idlePatterns } from './idle-patterns.ts';
import { type ReadOptions, readCorpus } from './read-corpus.ts';

/** A folder of articles, read once, with what its desk has decided. */
export interface Desk {
  readonly snapshot: Snapshot;
  readonly articles: number;
  /** What was left out, sorted by path. */
  readonly skipped: readonly Skipped[];
  /** How the rules are to look at it. */
  readonly input: CheckInput;
  /** What is wrong with the style guide, a line each: "namedesk.yaml:3:5: …". */
  readonly complaints: readonly string[];
}

/**
 * Reads the style guide, then the articles that it wants.
 *
 * @throws FolderError where there is no folder, and where there is a style guide that says nothing that can be read:
 *   without it what the desk has set aside would be reported, and changed
 */
export async function readDesk(source: FileSource, options: ReadOptions): Promise<Desk> {
  const guide = new FolderGuide();
  const listing = await source.list(options.signal);
  await guide.refresh(path => source.read(path));
  const { problems, text, listed } = guide.now;
  const lines = new Lines(text);
  const misnamed = await misnamedGuide(source);
  const complaints = problems.map(({ span, message }) => {
    const { line, character } = lines.positionAt(span.start);
    return `${GUIDE_PATH}:${line + 1}:${character + 1}: ${message}`;
  });
  if (misnamed !== undefined) complaints.push(misnamed);
  for (const idle of idlePatterns(guide.now.guide, listing.paths)) complaints.push(`${GUIDE_PATH}: ${idle}`);
  if (guide.now.guide === EMPTY_STYLE_GUIDE && problems.some(({ severity }) => severity === 'error')) {
    throw new FolderError(
      'unreadable',
      [...complaints, 'Nothing is checked or changed until it is mended.'].join('\n'),
    );
  }
  const wanted: FileSource = {
    list: async () => ({ ...listing, paths: listing.paths.filter(path => guide.wants(path)) }),
    read: path => source.read(path),
  };
  const corpus = new Corpus();
  corpus.heed(guide.now.guide);
  const { articles, skipped } = await readCorpus(wanted, corpus, { ...options, listed });
  return { snapshot: corpus.snapshot(), articles, skipped, input: guide.checkInput({}), complaints };
}
