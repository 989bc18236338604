import type { Readable } from 'node:stream';
import { decode } from './decode.ts';
import type { FileSource, Reading } from './files.ts';

/** An article is no longer than this, in bytes. */
const MOST = 16 << 20;

/** The text on standard input, decoded as a file would be. */
export async function readStdin(input: Readable): Promise<Reading> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of input) {
    const bytes = Buffer.from(piece);
    length += bytes.length;
    if (length > MOST) return { ok: false, why: 'standard input is too large to be an article' };
    pieces.push(bytes);
  }
  return decode(Buffer.concat(pieces));
}

/** A source in which one article is this reading, in the place of its file or beside the others. */
export function withArticle(source: FileSource | undefined, path: string, article: Reading): FileSource {
  return {
    list: async signal => {
      const { paths, skipped } = (await source?.list(signal)) ?? { paths: [], skipped: [] };
      return {
        paths: [...new Set([...paths, path])].sort(),
        skipped: skipped.filter(({ file }) => file !== path),
      };
    },
    read: async asked => (asked === path ? article : ((await source?.read(asked)) ?? GONE)),
  };
}

const GONE: Reading = { ok: false, why: 'it is no longer there', missing: true };
