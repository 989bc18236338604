import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { access, constants, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { areSameBytes } from '../base/bytes.ts';
import { errorCode } from './plain-reason.ts';
import { readBytes } from './read-bytes.ts';

/** No bit of a file's mode allows writing: so it is for the owner of the system too, whom nothing else stops. */
const ANY_MAY_WRITE = 0o222;
const MODE = 0o7777;

/** What system errors mean for somebody who changes articles. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission to write in its folder',
  EPERM: 'no permission to write in its folder',
  EROFS: 'the disk it is on can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EBUSY: 'another program holds it',
  ENOENT: 'it is no longer there',
  EIO: 'the disk reports an error',
};

/**
 * Puts new bytes in the place of a file's, all or none: they are written to a new file beside it, which then takes its
 * name. Mode and owner stay. Nothing is written where the file has changed since it was read.
 *
 * @param target the real path, without links
 * @returns why nothing was written, in words for people; undefined where all was
 */
export async function replaceFile(
  target: string,
  before: Uint8Array,
  after: Uint8Array,
): Promise<string | undefined> {
  try {
    const found = await stat(target);
    const refusal = await whyNot(target, found);
    if (refusal !== undefined) return refusal;
    return await replace(target, found, before, after);
  } catch (error) {
    const code = errorCode(error);
    return REASONS[code] ?? `it could not be written${code === '' ? '' : ` (${code})`}`;
  }
}

async function whyNot(target: string, { mode, nlink }: Stats): Promise<string | undefined> {
  const mayWrite = await access(target, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!mayWrite || (mode & ANY_MAY_WRITE) === 0) {
    return 'it is read-only: allow writing to it and run this again';
  }
  return nlink > 1 ? 'it has another name elsewhere (a hard link), which would keep the old text' : undefined;
}

async function replace(
  target: string,
  { mode, uid, gid }: Stats,
  before: Uint8Array,
  after: Uint8Array,
): Promise<string | undefined> {
  // The name begins with a dot and does not end in .txt: should it ever be left behind, it is no article.
  const beside = join(dirname(target), `.namedesk-${randomBytes(6).toString('hex')}.tmp`);
  const file = await open(beside, 'wx', 0o600);
  try {
    try {
      const own = await file.stat();
      if (own.uid !== uid || own.gid !== gid) {
        const given = await file.chown(uid, gid).then(
          () => true,
          () => false,
        );
        if (!given) return 'it belongs to another user, who would lose it';
      }
      await file.writeFile(after);
      await file.chmod(mode & MODE);
      await file.sync();
    } finally {
      await file.close();
    }
    const now = await readBytes(target);
    if (typeof now === 'string' || !areSameBytes(now, before)) return CHANGED;
    await rename(beside, target);
    return undefined;
  } finally {
    await rm(beside, { force: true });
  }
}

/** What is said of a file that is not what it was. */
export const CHANGED = 'it has changed meanwhile: run this again';
