import type { Cast, CastSpelling } from './cast.ts';
import { visible } from './display.ts';

const HEADING = [
  'kind',
  'canonical',
  'spelling',
  'mentions',
  'articles',
  'file',
  'line',
  'descriptions',
  'entity',
];

/**
 * The cast as a table with tabs between the columns: a line for each spelling, with its own counts and where it
 * first stands. "entity" is empty where the articles do not say who is meant. No field holds a tab or a line end.
 */
export function* castAsTsv({ members, unknown }: Cast): Generator<string, void> {
  yield row(HEADING);
  for (const { entity, spellings } of members) {
    const { kind, canonical, descriptions, id } = entity;
    for (const spelling of spellings)
      yield spellingRow(kind, canonical, spelling, descriptions.join('; '), id);
  }
  for (const spelling of unknown) yield spellingRow(spelling.kind, '', spelling, '', '');
}

function spellingRow(
  kind: string,
  canonical: string,
  { text, mentions, articles, first: { analysis, mention } }: CastSpelling,
  descriptions: string,
  id: string,
): string {
  const line = analysis.lines.positionAt(mention.start).line + 1;
  const counts = [String(mentions), String(articles)];
  return row([kind, canonical, text, ...counts, analysis.path, String(line), descriptions, id]);
}

function row(fields: readonly string[]): string {
  return `${fields.map(visible).join('\t')}\n`;
}
