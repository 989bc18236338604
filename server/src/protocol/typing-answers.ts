import {
  CompletionItemKind,
  type CompletionList,
  type LinkedEditingRanges,
  LSPErrorCodes,
  type Position,
  type Range,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { completions } from '../features/completion.ts';
import { linkedSpellings } from '../features/linked-editing.ts';
import { renamable, rename } from '../features/rename.ts';
import type { Client } from './client.ts';
import { Coordinates } from './convert.ts';
import type { Place } from './workspace.ts';
import { editAll } from './workspace-edit.ts';

/** What may be typed while spellings change together: the letters of a name, spaces, hyphens, apostrophes, stops. */
const NAME_PATTERN = "[\\p{L}\\p{M}\\p{N}'’ .-]+";

export function answerCompletion({ folder, path }: Place, at: Position): CompletionList {
  const snapshot = folder.snapshot();
  const article = folder.articleAt(path);
  if (article === undefined) return { isIncomplete: false, items: [] };
  const coordinates = new Coordinates(folder.uriOf(path), article.lines);
  const offset = coordinates.offset(at);
  const items = completions(snapshot, path, article.text, offset).map(
    ({ text, kind, detail, replaces }, i) => ({
      label: text,
      kind: kind === 'person' ? CompletionItemKind.Class : CompletionItemKind.Reference,
      detail,
      // The editor compares this with what is typed, where accents and case would be in the way.
      filterText: article.text.slice(replaces.start, offset),
      sortText: String(i).padStart(3, '0'),
      textEdit: { range: coordinates.range(replaces), newText: text },
    }),
  );
  return { isIncomplete: true, items };
}

export function answerLinkedEditing({ folder, path }: Place, at: Position): LinkedEditingRanges | null {
  const snapshot = folder.snapshot();
  const lines = snapshot.analyses.get(path)?.lines;
  if (lines === undefined) return null;
  const coordinates = new Coordinates(folder.uriOf(path), lines);
  const spans = linkedSpellings(snapshot, path, coordinates.offset(at));
  if (spans.length === 0) return null;
  return { ranges: spans.map(span => coordinates.range(span)), wordPattern: NAME_PATTERN };
}

export function answerPrepareRename(
  { folder, path }: Place,
  at: Position,
): { range: Range; placeholder: string } {
  const snapshot = folder.snapshot();
  const lines = snapshot.analyses.get(path)?.lines;
  const coordinates = lines && new Coordinates(folder.uriOf(path), lines);
  const found = coordinates && renamable(snapshot, path, coordinates.offset(at));
  if (!found) throw refused('No name that is known stands here.');
  return { range: coordinates.range(found.span), placeholder: found.name };
}

/** @throws ResponseError with what is wrong, in words for the person who typed the name */
export async function answerRename(
  { folder, path }: Place,
  at: Position,
  name: unknown,
  client: Client,
  say: (message: string) => void,
): Promise<WorkspaceEdit> {
  const snapshot = folder.snapshot();
  const lines = snapshot.analyses.get(path)?.lines;
  if (lines === undefined) throw refused('The article is not read yet. Try again in a moment.');
  const offset = new Coordinates(folder.uriOf(path), lines).offset(at);
  const desk = folder.guide.checkInput(folder.settings.rules);
  const renaming = rename(snapshot, path, offset, typeof name === 'string' ? name : '', desk);
  if ('why' in renaming) throw refused(`${renaming.why} Nothing was changed.`);
  const quoted = renaming.edits.filter(edit => edit.needsConfirmation !== undefined);
  const edits = client.changeAnnotations
    ? renaming.edits
    : renaming.edits.filter(each => !quoted.includes(each));
  const { edit, leftOut } = await editAll(folder, edits, client);
  const notes: string[] = [];
  if (quoted.length > 0 && !client.changeAnnotations) {
    notes.push(`${quoted.length} in quotations ${quoted.length === 1 ? 'stays' : 'stay'} as written.`);
  }
  if (renaming.left) notes.push(renaming.left);
  for (const { path: file, why } of leftOut.slice(0, 5)) notes.push(`${file} was left out: ${why}.`);
  if (leftOut.length > 5) notes.push(`So were ${leftOut.length - 5} more articles.`);
  if (notes.length > 0) say(`Namedesk: ${notes.join(' ')}`);
  if (edit === undefined) throw refused('There is nothing to change.');
  return edit;
}

function refused(why: string): ResponseError<undefined> {
  return new ResponseError(LSPErrorCodes.RequestFailed, why);
}
