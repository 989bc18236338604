import {
  type CompletionItem,
  CompletionItemKind,
  type Hover,
  type Location,
  MarkupKind,
  type Position,
} from 'vscode-languageserver';
import { RULES } from '../check/rules.ts';
import { mentionsOf } from '../features/cast-view.ts';
import { type CorpusName, styleGuideCompletion } from '../features/style-guide-completion.ts';
import { nameInStyleGuide } from '../features/style-guide-definition.ts';
import { styleGuideHover } from '../features/style-guide-hover.ts';
import { fold } from '../names/fold.ts';
import type { Entity } from '../resolve/entity.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import { readStyleGuide } from '../styleguide/read.ts';
import { EMPTY_STYLE_GUIDE } from '../styleguide/style-guide.ts';
import { Lines } from '../text/lines.ts';
import type { Client } from './client.ts';
import { Coordinates } from './convert.ts';
import type { Folder } from './folder.ts';

// What editors ask of a style guide's file while it is open.

const ITEM_KINDS = {
  key: CompletionItemKind.Property,
  word: CompletionItemKind.EnumMember,
  name: CompletionItemKind.Text,
} as const;

export function answerGuideCompletion(folder: Folder, at: Position): CompletionItem[] {
  const { text, coordinates } = asked(folder);
  const offset = coordinates.offset(at);
  return styleGuideCompletion(text, offset, RULES, namesOf(folder.snapshot())).map(
    ({ what, label, newText, span, about }, i) => ({
      label,
      kind: ITEM_KINDS[what],
      documentation: { kind: MarkupKind.Markdown, value: about },
      sortText: String(i).padStart(4, '0'),
      textEdit: { range: coordinates.range(span), newText },
    }),
  );
}

export function answerGuideHover(folder: Folder, at: Position, client: Client): Hover | null {
  const { text, coordinates } = asked(folder);
  const found = styleGuideHover(text, coordinates.offset(at), RULES);
  if (found === undefined) return null;
  const kind = client.markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  return { contents: { kind, value: found.about }, range: coordinates.range(found.span) };
}

/** From a name in the style guide to the mention that introduces its bearer. */
export function answerGuideDefinition(folder: Folder, at: Position): Location | null {
  const entity = namedAt(folder, at);
  if (entity === undefined) return null;
  const { analysis, mention } = entity.introducedBy;
  return new Coordinates(folder.uriOf(analysis.path), analysis.lines).location(mention);
}

/** From a name in the style guide to all mentions of its bearer. */
export function answerGuideReferences(folder: Folder, at: Position): Location[] {
  const found = namedAt(folder, at)?.occurrences ?? [];
  return found.map(({ analysis, mention }) =>
    new Coordinates(folder.uriOf(analysis.path), analysis.lines).location(mention),
  );
}

function namedAt(folder: Folder, at: Position): Entity | undefined {
  const { text, coordinates } = asked(folder);
  const guide = readStyleGuide(text, RULES).guide ?? EMPTY_STYLE_GUIDE;
  const found = nameInStyleGuide(text, guide, coordinates.offset(at));
  if (found === undefined) return undefined;
  const { entry } = found;
  const names = entry ? [entry.name, ...entry.aliases, ...entry.misspellings] : [found.name];
  const keys = new Set(names.map(fold));
  const bearers = folder
    .snapshot()
    .entities.filter(entity => found.kind === undefined || entity.kind === found.kind);
  return (
    bearers.find(({ canonical }) => keys.has(fold(canonical))) ??
    bearers.find(({ spellings }) => spellings.some(({ text: spelling }) => keys.has(fold(spelling))))
  );
}

function asked(folder: Folder): { readonly text: string; readonly coordinates: Coordinates } {
  const text = folder.guide.document?.getText() ?? folder.guide.now.text;
  return { text, coordinates: new Coordinates(folder.guideUri, new Lines(text)) };
}

/** The names of the corpus, the most mentioned first. */
function namesOf(snapshot: Snapshot): readonly CorpusName[] {
  return [...snapshot.entities]
    .sort((a, b) => mentionsOf(b) - mentionsOf(a))
    .map(({ kind, canonical, spellings }) => ({
      kind,
      name: canonical,
      articles: Math.max(0, ...spellings.map(each => each.articles)),
    }));
}
