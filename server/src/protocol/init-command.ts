import { open } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { count } from '../base/counted.ts';
import { firstStyleGuide } from '../features/first-style-guide.ts';
import { diskSource } from './disk.ts';
import { COULD_NOT_RUN, NOTHING_FOUND } from './exit-code.ts';
import { GUIDE_PATH, misnamedGuide } from './guide-file.ts';
import { errorCode, plainReason } from './plain-reason.ts';
import { readDesk } from './read-desk.ts';

export interface InitSurroundings {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** What is printed where, and how the program ends. */
export interface Begun {
  readonly code: number;
  readonly out: string;
  readonly complaints: readonly string[];
}

/**
 * Proposes a first style guide for a folder and writes it there, or only shows it. One that is there is never
 * overwritten.
 *
 * @throws FolderError where there is no folder
 */
export async function init(folder: string, write: boolean, around: InitSurroundings): Promise<Begun> {
  const root = resolve(folder);
  const source = diskSource(root);
  const known = await source.read(GUIDE_PATH);
  if (write && !known.ok && !known.missing)
    return refused(`${GUIDE_PATH} is there, but cannot be read: ${known.why}. Mend it, or take it away.`);
  if (write && known.ok) {
    return refused(
      `${GUIDE_PATH} is there already, and is left as it is. To see what would be proposed, add --dry-run.`,
    );
  }
  const misnamed = await misnamedGuide(source);
  if (write && misnamed !== undefined) return refused(`${misnamed} Rename it, or take it away.`);
  const { snapshot, articles, complaints } = await readDesk(source, around);
  if (articles === 0) return refused('there are no articles here, so there is nothing to propose.');
  const text = firstStyleGuide(snapshot);
  if (!write) return { code: NOTHING_FOUND, out: text, complaints };
  try {
    // 'wx' fails where somebody made the file meanwhile.
    const file = await open(join(root, GUIDE_PATH), 'wx');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (errorCode(error) === 'EEXIST')
      return refused(`${GUIDE_PATH} is there already, and is left as it is.`);
    return refused(`${GUIDE_PATH} cannot be written: ${plainReason(error)}.`);
  }
  const entries = text.split('\n').filter(line => line.startsWith('  - name:')).length;
  const out = `Wrote ${join(folder, GUIDE_PATH)}: ${count(entries, 'name')} from ${count(articles, 'article')}.
It is yours now: open it, trim it, and commit it with your articles.\n`;
  return { code: NOTHING_FOUND, out, complaints: [] };
}

function refused(complaint: string): Begun {
  return { code: COULD_NOT_RUN, out: '', complaints: [complaint] };
}
