import { byCodeUnits } from '../base/order.ts';
import type { Analysis } from '../resolve/analysis.ts';
import type { Snapshot } from '../resolve/snapshot.ts';

/**
 * Every mention as a line of JSON, sorted by `doc` (the path without ".txt"), then `start`. `entity` and
 * `canonical` are null where it is undecided who is meant; a candidate that no article vouches for is no
 * mention and gets no line.
 *
 * @returns one string an article, so that a large corpus need not stand in memory twice
 */
export function* jsonlExport(snapshot: Snapshot): Generator<string, void> {
  const documents = [...snapshot.analyses.values()].map(analysis => ({
    doc: nameOf(analysis.path),
    analysis,
  }));
  documents.sort((a, b) => byCodeUnits(a.doc, b.doc) || byCodeUnits(a.analysis.path, b.analysis.path));
  for (const { doc, analysis } of documents) yield linesOf(doc, analysis, snapshot);
}

function linesOf(doc: string, analysis: Analysis, snapshot: Snapshot): string {
  let lines = '';
  for (const mention of analysis.mentions) {
    const entity = snapshot.entityOf(mention);
    if (entity === undefined && mention.candidate) continue;
    const { start, end, spelling: text, kind: type } = mention;
    const value = {
      doc,
      start,
      end,
      text,
      type,
      entity: entity?.id ?? null,
      canonical: entity?.canonical ?? null,
    };
    lines += `${JSON.stringify(value)}\n`;
  }
  return lines;
}

function nameOf(path: string): string {
  return /\.txt$/i.test(path) ? path.slice(0, -'.txt'.length) : path;
}
