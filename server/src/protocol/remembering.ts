import { createHash } from 'node:crypto';
import type { FileSource, Reading } from './files.ts';

/** A source that remembers, in few bytes, which text it gave for each path. */
export interface Remembering extends FileSource {
  /** Whether a text is the one that was last given for a path. */
  isAsRead(path: string, text: string): boolean;
}

export function remembering(source: FileSource): Remembering {
  const digests = new Map<string, string>();
  return {
    list: signal => source.list(signal),
    read: async (path): Promise<Reading> => {
      const reading = await source.read(path);
      if (reading.ok) digests.set(path, digest(reading.text));
      return reading;
    },
    isAsRead: (path, text) => digests.get(path) === digest(text),
  };
}

/** Of UTF-16 units, so that lone surrogates count as what they are. */
function digest(text: string): string {
  return createHash('sha256').update(Buffer.from(text, 'utf16le')).digest('base64');
}
