import type { Occurrence } from '../resolve/entity.ts';
import type { Cast, CastMember, CastSpelling } from './cast.ts';

/**
 * The cast for machines, version 1: one JSON value, an entity a line. "first" of an entity is the mention that
 * introduces it, of a spelling its first by path; lines and columns count from 1, the column in UTF-16 code units.
 * The same articles give the same bytes.
 */
export function castAsJson({ articles, members, unknown, skipped }: Cast): string {
  const lines = (values: readonly object[]): string =>
    values.length === 0 ? '[]' : `[\n${values.map(value => JSON.stringify(value)).join(',\n')}\n]`;
  const entities = lines(members.map(memberValue));
  const open = lines(unknown.map(({ kind, ...spelling }) => ({ kind, ...spellingValue(spelling) })));
  const left = lines(skipped.map(({ file, why }) => ({ file, why })));
  return `{"version":1,"articles":${articles},"entities":${entities},"unknown":${open},"skipped":${left}}\n`;
}

function memberValue({ entity, mentions, articles, spellings, undecided }: CastMember): object {
  return {
    entity: entity.id,
    kind: entity.kind,
    canonical: entity.canonical,
    mentions,
    articles,
    descriptions: entity.descriptions,
    first: placeOf(entity.introducedBy),
    spellings: spellings.map(spellingValue),
    undecided: undecided.map(({ part, usages }) => ({ part, spellings: usages.map(({ text }) => text) })),
  };
}

function spellingValue({ text, mentions, articles, first }: CastSpelling): object {
  return { text, mentions, articles, first: placeOf(first) };
}

function placeOf({ analysis, mention }: Occurrence): object {
  const { line, character } = analysis.lines.positionAt(mention.start);
  const { start, end } = mention;
  return { file: analysis.path, start, end, line: line + 1, column: character + 1 };
}
