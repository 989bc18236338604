import { isArticlePath } from '../../server/src/protocol/article-files.ts';
import type { FileSource, Reading } from '../../server/src/protocol/files.ts';

/** Files in memory, to be changed by a test as others would change them on disk. */
export class MemorySource implements FileSource {
  readonly files = new Map<string, Reading>();

  constructor(texts: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(texts)) this.write(path, text);
  }

  write(path: string, text: string, more: Partial<Reading & { ok: true }> = {}): void {
    this.files.set(path, { ok: true, text, encoding: 'utf-8', bom: false, ...more });
  }

  async list() {
    return { paths: [...this.files.keys()].filter(isArticlePath).sort(), skipped: [] };
  }

  async read(path: string): Promise<Reading> {
    return this.files.get(path) ?? { ok: false, why: 'it is gone', missing: true };
  }
}
