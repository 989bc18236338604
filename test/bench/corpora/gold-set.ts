import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../../../server/src/names/kind.ts';
import type { Span } from '../../../server/src/text/span.ts';
import type { GoldName } from '../score/name.ts';

export interface GoldArticle {
  readonly doc: string;
  readonly text: string;
  readonly group: string;
  /** The parts of the text that are annotated; undefined where all of it is. */
  readonly regions: readonly Span[] | undefined;
  readonly names: readonly GoldName[];
}

/** Articles with their names annotated. */
export interface GoldSet {
  readonly name: string;
  readonly articles: readonly GoldArticle[];
}

const KIND_OF_TYPE: Readonly<Record<string, Kind>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  VEHICLE: 'spacecraft',
};

interface DocLine {
  readonly doc: string;
  readonly group?: string;
  readonly regions?: readonly (readonly [number, number])[];
}

interface GoldLine {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly entity?: string | null;
  readonly named?: boolean;
}

/** Reads `articles/<doc>.txt`, `docs.jsonl` and `gold.jsonl` of a folder. Throws where they are missing or broken. */
export function readGoldSet(name: string, folder: string): GoldSet {
  const names = namesByDoc(join(folder, 'gold.jsonl'), type => KIND_OF_TYPE[type]);
  const articles = readLines<DocLine>(join(folder, 'docs.jsonl')).map(({ doc, group, regions }) => {
    const text = readFileSync(join(folder, 'articles', `${doc}.txt`), 'utf8');
    return {
      doc,
      text,
      group: group ?? '',
      regions: regions?.map(([start, end]) => ({ start, end })),
      names: namesIn(text, names.get(doc)),
    };
  });
  return { name, articles };
}

/** Reads a fixture: a file of names by our own kinds, and the folder with the articles that it speaks of. */
export function readFixtureSet(name: string, file: string, folder: string): GoldSet {
  const names = namesByDoc(file, type => type as Kind);
  const articles = [...names].map(([doc, found]) => {
    const text = readFileSync(join(folder, `${doc}.txt`), 'utf8');
    return { doc, text, group: '', regions: undefined, names: namesIn(text, found) };
  });
  return { name, articles };
}

type Unread = Omit<GoldName, 'text'>;

function namesByDoc(file: string, kindOf: (type: string) => Kind | undefined): Map<string, Unread[]> {
  const byDoc = new Map<string, Unread[]>();
  for (const { doc, start, end, type, entity, named } of readLines<GoldLine>(file)) {
    const name: Unread = {
      start,
      end,
      kind: kindOf(type) ?? 'other',
      entity: entity ?? undefined,
      named: named !== false,
    };
    const list = byDoc.get(doc);
    if (list) list.push(name);
    else byDoc.set(doc, [name]);
  }
  return byDoc;
}

function namesIn(text: string, names: readonly Unread[] = []): GoldName[] {
  return names.map(name => ({ ...name, text: text.slice(name.start, name.end) }));
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as T);
}
