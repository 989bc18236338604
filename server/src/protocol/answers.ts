import {
  type Definition,
  type DocumentHighlight,
  DocumentHighlightKind,
  type Hover,
  type Location,
  type LocationLink,
  MarkupKind,
  type Position,
} from 'vscode-languageserver';
import { cardAsMarkdown, cardAsText } from '../features/card.ts';
import { definition } from '../features/definition.ts';
import { highlights } from '../features/highlights.ts';
import { hover } from '../features/hover.ts';
import { references } from '../features/references.ts';
import { semanticTokens } from '../features/semantic-tokens.ts';
import type { Entity, Occurrence } from '../resolve/entity.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import { type Entry, entriesOf, type StyleGuide } from '../styleguide/style-guide.ts';
import type { Span } from '../text/span.ts';
import { cardActions } from './card-actions.ts';
import type { Client } from './client.ts';
import { Coordinates } from './convert.ts';
import type { Folder } from './folder.ts';
import { tokenData } from './token-data.ts';
import type { Place } from './workspace.ts';

// Each answer converts the position in, asks one snapshot, and converts what it says out. None of them waits, so
// an answer never mixes two versions of a document.

export function answerHover(place: Place, at: Position, client: Client): Hover | null {
  const asked = ask(place, at);
  if (asked === undefined) return null;
  const { folder, path } = place;
  const { guide } = folder.guide.now;
  const input = folder.guide.checkInput(folder.settings.rules);
  const found = hover(asked.snapshot, path, asked.offset, input, guide);
  if (found === undefined) return null;
  const actions = client.hasViews && found.entity ? cardActions(folder, found.entity, found.card) : [];
  const contents = client.markdown
    ? { kind: MarkupKind.Markdown, value: cardAsMarkdown(found.card, actions) }
    : { kind: MarkupKind.PlainText, value: cardAsText(found.card) };
  return { contents, range: asked.coordinates.range(found.span) };
}

/** To the entry of the style guide, or to the mention that introduces the bearer where there is none. */
export function answerDefinition(
  place: Place,
  at: Position,
  client: Client,
): Definition | LocationLink[] | null {
  const asked = ask(place, at);
  const found = asked && definition(asked.snapshot, place.path, asked.offset);
  if (found === undefined) return null;
  const { uri, range } = entryLocation(place.folder, found.entity) ?? locationOf(place.folder, found.to);
  if (!client.definitionLinks) return { uri, range };
  const originSelectionRange = asked?.coordinates.range(found.from.mention);
  return [
    {
      targetUri: uri,
      targetRange: range,
      targetSelectionRange: range,
      ...(originSelectionRange ? { originSelectionRange } : {}),
    },
  ];
}

/** Where the style guide has the entry of an entity; undefined where it has none. */
export function entryLocation(folder: Folder, { listed }: Entity): Location | undefined {
  if (listed === undefined) return undefined;
  const { guide, lines } = folder.guide.now;
  // What else stands in the file may have moved since.
  const entry = listedNames(guide).get(`${listed.kind} ${listed.name}`);
  return entry && new Coordinates(folder.guideUri, lines).location(entry.nameSpan);
}

const LISTED = new WeakMap<StyleGuide, ReadonlyMap<string, Entry>>();

function listedNames(guide: StyleGuide): ReadonlyMap<string, Entry> {
  let names = LISTED.get(guide);
  if (!names) {
    names = new Map(entriesOf(guide).map(entry => [`${entry.kind} ${entry.name}`, entry]));
    LISTED.set(guide, names);
  }
  return names;
}

export function answerReferences(place: Place, at: Position, introduction: boolean): Location[] {
  const asked = ask(place, at);
  if (asked === undefined) return [];
  return references(asked.snapshot, place.path, asked.offset, introduction).map(each =>
    locationOf(place.folder, each),
  );
}

export function answerHighlights(place: Place, at: Position): DocumentHighlight[] {
  const asked = ask(place, at);
  if (asked === undefined) return [];
  const spans: readonly Span[] = highlights(asked.snapshot, place.path, asked.offset);
  return spans.map(span => ({ range: asked.coordinates.range(span), kind: DocumentHighlightKind.Text }));
}

export function answerTokens({ folder, path }: Place): number[] {
  const snapshot = folder.snapshot();
  const article = folder.articleAt(path);
  if (article === undefined || !snapshot.analyses.has(path)) return [];
  const { hidden } = folder.settings;
  const tokens = semanticTokens(snapshot, article, folder.guide.now.guide, what => !hidden.includes(what));
  return tokenData(tokens, new Coordinates(folder.uriOf(path), article.lines));
}

interface Asked {
  readonly snapshot: Snapshot;
  readonly coordinates: Coordinates;
  readonly offset: number;
}

function ask({ folder, path }: Place, at: Position): Asked | undefined {
  const snapshot = folder.snapshot();
  const lines = snapshot.analyses.get(path)?.lines;
  if (lines === undefined) return undefined;
  const coordinates = new Coordinates(folder.uriOf(path), lines);
  return { snapshot, coordinates, offset: coordinates.offset(at) };
}

function locationOf(folder: Folder, { analysis, mention }: Occurrence): Location {
  return new Coordinates(folder.uriOf(analysis.path), analysis.lines).location(mention);
}
