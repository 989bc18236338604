import {
  type CodeLens,
  type DocumentSymbol,
  FoldingRange,
  FoldingRangeKind,
  type Position,
  type SelectionRange,
  SymbolKind,
  type WorkspaceSymbol,
} from 'vscode-languageserver';
import { castLine } from '../features/cast-line.ts';
import { documentSymbols, type OutlineLine } from '../features/document-symbols.ts';
import { folds } from '../features/folding.ts';
import { selectionRanges } from '../features/selection-ranges.ts';
import { workspaceSymbols } from '../features/workspace-symbols.ts';
import type { Kind } from '../names/kind.ts';
import type { Client } from './client.ts';
import { Coordinates } from './convert.ts';
import type { Folder } from './folder.ts';
import type { Place } from './workspace.ts';

/** The icons that editors have; none of them shows a person, so the heading says what is meant. */
const ICONS: Readonly<Record<Kind, SymbolKind>> = {
  person: SymbolKind.Class,
  spacecraft: SymbolKind.Event,
  organisation: SymbolKind.Module,
  place: SymbolKind.Namespace,
};

export function answerDocumentSymbols({ folder, path }: Place): DocumentSymbol[] {
  const snapshot = folder.snapshot();
  const lines = snapshot.analyses.get(path)?.lines;
  if (lines === undefined) return [];
  const coordinates = new Coordinates(folder.uriOf(path), lines);
  const symbolOf = ({ name, detail, kind, whole, at, lines: inner }: OutlineLine): DocumentSymbol => ({
    // Editors refuse a symbol without a name.
    name: name || '?',
    detail,
    kind: ICONS[kind],
    range: coordinates.range(whole),
    selectionRange: coordinates.range(at),
    ...(inner.length > 0 ? { children: inner.map(symbolOf) } : {}),
  });
  return documentSymbols(snapshot, path).map(symbolOf);
}

/** The entities of all folders that a query finds. */
export function answerWorkspaceSymbols(folders: readonly Folder[], query: string): WorkspaceSymbol[] {
  return folders.flatMap(folder =>
    workspaceSymbols(folder.snapshot(), query).map(({ name, kind, detail, at }) => ({
      name,
      kind: ICONS[kind],
      containerName: detail,
      location: new Coordinates(folder.uriOf(at.analysis.path), at.analysis.lines).location(at.mention),
    })),
  );
}

export function answerFolds({ folder, path }: Place): FoldingRange[] {
  const article = folder.articleAt(path);
  if (article === undefined) return [];
  return folds(article).flatMap(({ start, end, why }) => {
    const [first, last] = [article.lines.positionAt(start).line, article.lines.positionAt(end).line];
    if (last <= first) return [];
    const kind = why === 'aside' ? FoldingRangeKind.Comment : FoldingRangeKind.Region;
    return [FoldingRange.create(first, last, undefined, undefined, kind)];
  });
}

export function answerSelectionRanges(
  { folder, path }: Place,
  positions: readonly Position[],
): SelectionRange[] {
  const snapshot = folder.snapshot();
  const article = folder.articleAt(path);
  if (article === undefined) return [];
  const coordinates = new Coordinates(folder.uriOf(path), article.lines);
  return positions.map(position => {
    let outer: SelectionRange | undefined;
    for (const span of [...selectionRanges(snapshot, article, coordinates.offset(position))].reverse()) {
      outer = { range: coordinates.range(span), ...(outer ? { parent: outer } : {}) };
    }
    return outer ?? { range: { start: position, end: position } };
  });
}

/** The command of a client with views of its own that shows them; other clients show the words alone. */
const SHOW_CAST = 'namedesk.showCast';
const SHOW_TO_SETTLE = 'namedesk.showToSettle';

export function answerLenses({ folder, path }: Place, client: Client): CodeLens[] {
  const snapshot = folder.snapshot();
  const line = castLine(snapshot, path, folder.problems().get(path) ?? []);
  if (line === undefined) return [];
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const lens = (title: string, command: string) => ({
    range,
    command: { title, command: client.hasViews ? command : '' },
  });
  return [lens(line.cast, SHOW_CAST), ...(line.open ? [lens(line.open, SHOW_TO_SETTLE)] : [])];
}
