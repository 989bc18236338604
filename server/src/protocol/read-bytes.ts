import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { MAX_ARTICLE_BYTES, tooLarge } from './largest-article.ts';

// Never wait for the other end of a pipe, nor follow a link that took the file's place just now. Windows has neither.
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/**
 * The bytes of a regular file.
 *
 * @param path the real path, without links
 * @returns the bytes, or in words for people why it is no article
 * @throws the system's error where the file cannot be opened or read
 */
export async function readBytes(path: string): Promise<Uint8Array | string> {
  const file = await open(path, FLAGS);
  try {
    const found = await file.stat();
    if (!found.isFile()) return 'not a file but a folder, a pipe or a device';
    if (found.size > MAX_ARTICLE_BYTES) return tooLarge(found.size);
    return await readUpTo(file, found.size);
  } finally {
    await file.close();
  }
}

/** Reads to the end, also where that has moved since the size was asked for. */
async function readUpTo(file: FileHandle, expected: number): Promise<Uint8Array | string> {
  let buffer = Buffer.allocUnsafe(expected + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await file.read(buffer, length, buffer.length - length, null);
    length += bytesRead;
    if (bytesRead === 0) return buffer.subarray(0, length);
    if (length > MAX_ARTICLE_BYTES) return tooLarge(length);
    if (length === buffer.length) buffer = Buffer.concat([buffer], 2 * length);
  }
}
