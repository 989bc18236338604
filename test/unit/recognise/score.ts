import { readFileSync } from 'node:fs';
import { KINDS, type Kind } from '../../../server/src/names/kind.ts';
import { recognise } from '../../../server/src/recognise/recognise.ts';
import { readArticle } from '../../../server/src/text/read.ts';

interface Expected {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly type: Kind;
}

/** Precision, recall and their harmonic mean over mentions with the same offsets and kind; candidates do not count. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Scores the recogniser on the articles `<folder>/<doc>.txt` that a JSONL file of expected mentions names. */
export function scoreFile(jsonl: string, folder: URL): Map<Kind, Score> {
  const expected = jsonl
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Expected);
  const wanted = new Set(expected.map(({ doc, start, end, type }) => `${type} ${doc} ${start} ${end}`));
  const found = new Set<string>();
  for (const doc of new Set(expected.map(mention => mention.doc))) {
    const text = readFileSync(new URL(`${doc}.txt`, folder), 'utf8');
    for (const { kind, start, end, candidate } of recognise(readArticle(`${doc}.txt`, text))) {
      if (!candidate) found.add(`${kind} ${doc} ${start} ${end}`);
    }
  }
  return new Map(KINDS.map(kind => [kind, score(only(wanted, kind), only(found, kind))]));
}

function only(mentions: ReadonlySet<string>, kind: Kind): string[] {
  return [...mentions].filter(mention => mention.startsWith(`${kind} `));
}

function score(wanted: readonly string[], found: readonly string[]): Score {
  const both = new Set(wanted);
  const hits = found.filter(mention => both.has(mention)).length;
  const precision = found.length > 0 ? hits / found.length : 0;
  const recall = wanted.length > 0 ? hits / wanted.length : 0;
  return { precision, recall, f1: hits > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}
