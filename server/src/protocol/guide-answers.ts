import {
  type CodeAction,
  CodeActionKind,
  type CompletionItem,
  CompletionItemKind,
  type Hover,
  type Location,
  MarkupKind,
  type Position,
  type Range,
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

/** From a name in the style guide to all mentions of its bearer, the one that introduces it first. */
export function answerGuideDefinition(folder: Folder, at: Position): Location[] {
  const entity = namedAt(folder, at);
  const { introducedBy, occurrences = [] } = entity ?? {};
  const others = occurrences.filter(({ mention }) => mention !== introducedBy?.mention);
  return [...(introducedBy ? [introducedBy] : []), ...others].map(({ analysis, mention }) =>
    new Coordinates(folder.uriOf(analysis.path), analysis.lines).location(mention),
  );
}

/** The same, by path and offset. */
export function answerGuideReferences(folder: Folder, at: Position): Location[] {
  const found = namedAt(folder, at)?.occurrences ?? [];
  return found.map(({ analysis, mention }) =>
    new Coordinates(folder.uriOf(analysis.path), analysis.lines).location(mention),
  );
}

/** What mends a fault of the file at a stroke. */
export function answerGuideActions(folder: Folder, range: Range, client: Client): CodeAction[] {
  const { text, coordinates } = asked(folder);
  const { document, now } = folder.guide;
  const wanted = coordinates.span(range);
  // Problems are those of the text that was read last; while somebody types they may be of another.
  if (document === undefined || now.text !== text) return [];
  const touching = now.problems.filter(({ span }) => span.start <= wanted.end && wanted.start <= span.end);
  return touching.flatMap(({ fix }): CodeAction[] => {
    if (fix === undefined) return [];
    const edits = [{ range: coordinates.range(fix.edit), newText: fix.edit.newText }];
    const { uri, version } = document;
    const edit = client.documentChanges
      ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
      : { changes: { [uri]: edits } };
    return [{ title: fix.title, kind: CodeActionKind.QuickFix, isPreferred: true, edit }];
  });
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
