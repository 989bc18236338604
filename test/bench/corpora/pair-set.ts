import { readFileSync } from 'node:fs';
import type { LabelledPair } from '../score/pairs.ts';

/** Reads `pairs.tsv`: a heading, then name, name, 1 or 0, kind, language a line. Throws where it is missing. */
export function readPairs(file: string): LabelledPair[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map(line => {
      const [a = '', b = '', label, kind = ''] = line.split('\t');
      return { a, b, same: label === '1', kind };
    });
}
