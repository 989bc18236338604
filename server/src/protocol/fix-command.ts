import { resolve } from 'node:path';
import { checkCorpus } from '../check/check.ts';
import { mending } from '../features/mending.ts';
import { type Piece, unifiedDiff } from '../report/diff.ts';
import { diffText } from '../report/diff-text.ts';
import { visible } from '../report/display.ts';
import { type FixOutcome, fixReport, fixSummary, leftOutLines } from '../report/fix-text.ts';
import type { FixInvocation } from '../report/invocation.ts';
import { inputFor, selected } from '../report/selection.ts';
import type { TextOptions } from '../report/text.ts';
import { diskSource } from './disk.ts';
import { NOTHING_FOUND, PROBLEMS_FOUND } from './exit-code.ts';
import { fixFolder } from './fix-folder.ts';
import { readDesk } from './read-desk.ts';
import { remembering } from './remembering.ts';

/** What is printed, and how the program ends. */
export interface Fixed {
  readonly code: number;
  /** For standard output; bytes where it is a diff, whose lines have the encodings of their files. */
  readonly out: readonly (string | Uint8Array)[];
  /** For standard error, where standard output is a diff. */
  readonly said: string;
}

export interface FixSurroundings {
  readonly terminal: TextOptions;
  /** Whether a person reads the output. */
  readonly isTerminal: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Changes the articles of a folder, or says what would change. */
export async function fix(asked: FixInvocation, around: FixSurroundings): Promise<Fixed> {
  const { write, quotations, rules } = asked;
  const { signal, terminal, isTerminal } = around;
  const root = resolve(asked.folder);
  const source = remembering(diskSource(root));
  const { snapshot, skipped, input, complaints } = await readDesk(source, around);
  // Whether something is loud enough is asked of the problems alone: a rule that is not asked for mends nothing.
  const problems = selected(checkCorpus(snapshot, inputFor(asked, input)), asked);
  const made = mending(snapshot, problems, { quotations, ...(rules ? { rules } : {}) });
  const { fixed, leftOut } = await fixFolder(root, source, made, { write, readable: isTerminal, signal });
  const outcome: FixOutcome = { written: write, fixed, quoted: made.quoted, leftOut };
  const isOpen = leftOut.length > 0 || (!write && fixed.length > 0);
  const code = isOpen ? PROBLEMS_FOUND : NOTHING_FOUND;
  const unread = [...complaints, ...skipped.map(({ file, why }) => `Not read: ${visible(file)}: ${why}`)];
  if (write) return { code, out: [fixReport(outcome, terminal)], said: unread.join('\n') };
  const said = [...unread, ...leftOutLines(outcome, terminal.columns), fixSummary(outcome)].join('\n');
  const diffs = fixed.flatMap(({ path, pieces }) => diffOf(path, pieces, isTerminal, terminal));
  return { code, out: diffs, said };
}

function diffOf(
  path: string,
  pieces: readonly Piece[],
  isTerminal: boolean,
  { colour }: TextOptions,
): readonly (string | Uint8Array)[] {
  const diff = unifiedDiff(path, pieces);
  return isTerminal ? [diffText(diff, colour)] : diff;
}
