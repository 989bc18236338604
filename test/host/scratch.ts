import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atExit } from '../run/at-exit.ts';

/** A new temporary folder, gone when this process ends. */
export function scratch(): string {
  // The real path: an editor that opens /tmp/x as /private/tmp/x calls it by another name than we do.
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'namedesk-'));
  // Programs that were just killed may still be letting go of their files.
  atExit(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  return folder;
}

/** A temporary copy of a folder, so that what is done to it does not change the original. */
export function copied(folder: string, name: string): string {
  const copy = join(scratch(), name);
  cpSync(folder, copy, { recursive: true });
  return copy;
}
