import {
  AnnotatedTextEdit,
  type ChangeAnnotation,
  TextEdit as ProtocolEdit,
  TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { areInOrder, stillFits, type TextEdit } from '../features/edit.ts';
import { Lines } from '../text/lines.ts';
import type { Client } from './client.ts';
import { Coordinates } from './convert.ts';
import type { Folder } from './folder.ts';

/** The edits of one article, and the text that they were checked against. */
interface Checked {
  readonly path: string;
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

/** An article that a bulk edit leaves as it is, and why, in words for people. */
export interface LeftOut {
  readonly path: string;
  readonly why: string;
}

/** The edit of one open document, without waiting; undefined where the text is no longer the one that was read. */
export function editOpen(
  folder: Folder,
  edits: readonly TextEdit[],
  client: Client,
): WorkspaceEdit | undefined {
  const path = edits[0]?.path;
  const text = path === undefined ? undefined : folder.documentAt(path)?.getText();
  if (path === undefined || text === undefined || !edits.every(edit => stillFits(text, edit)))
    return undefined;
  return workspaceEdit(folder, [{ path, text, edits }], client);
}

/**
 * The edit of many articles, open or not. Each closed one is read again, and is left out where it changed since
 * or where an editor would damage it.
 */
export async function editAll(
  folder: Folder,
  edits: readonly TextEdit[],
  client: Client,
): Promise<{ readonly edit: WorkspaceEdit | undefined; readonly leftOut: readonly LeftOut[] }> {
  const byPath = groupedByPath(edits);
  const closed = new Map<string, string>();
  const leftOut: LeftOut[] = [];
  for (const path of byPath.keys()) {
    if (folder.documentAt(path)) continue;
    const reading = await folder.readClosed(path);
    if (reading.ok) closed.set(path, reading.text);
    else leftOut.push({ path, why: reading.why });
  }
  // Nothing waits from here on: what is open is as it stands when the edit is sent.
  const checked: Checked[] = [];
  for (const [path, ofOne] of byPath) {
    const text = folder.documentAt(path)?.getText() ?? closed.get(path);
    if (text === undefined) continue;
    const why = folder.whyFragile(path);
    if (why !== undefined) leftOut.push({ path, why });
    else if (!ofOne.every(edit => stillFits(text, edit))) leftOut.push({ path, why: 'it has changed' });
    else checked.push({ path, text, edits: ofOne });
  }
  return { edit: checked.length > 0 ? workspaceEdit(folder, checked, client) : undefined, leftOut };
}

function groupedByPath(edits: readonly TextEdit[]): ReadonlyMap<string, readonly TextEdit[]> {
  const groups = new Map<string, TextEdit[]>();
  for (const edit of edits) {
    const group = groups.get(edit.path);
    if (group) group.push(edit);
    else groups.set(edit.path, [edit]);
  }
  return groups;
}

function workspaceEdit(folder: Folder, checked: readonly Checked[], client: Client): WorkspaceEdit {
  const annotations = new Map<string, ChangeAnnotation>();
  const documents = checked.map(({ path, text, edits }) => {
    if (!areInOrder(edits)) throw new Error('Edits that overlap were not sent');
    const coordinates = new Coordinates(folder.uriOf(path), new Lines(text));
    const changes = edits.map(edit => {
      const range = coordinates.range(edit);
      const why = edit.needsConfirmation;
      const named = why ?? (client.changeAnnotations ? edit.label : undefined);
      if (named === undefined) return ProtocolEdit.replace(range, edit.newText);
      annotations.set(named, why === undefined ? { label: named } : annotation(why));
      return AnnotatedTextEdit.replace(range, edit.newText, named);
    });
    const version = folder.documentAt(path)?.version ?? null;
    return TextDocumentEdit.create({ uri: coordinates.uri, version }, changes);
  });
  if (!client.documentChanges) {
    return {
      changes: Object.fromEntries(
        documents.map(each => [each.textDocument.uri, each.edits as ProtocolEdit[]]),
      ),
    };
  }
  return {
    documentChanges: documents,
    ...(annotations.size > 0 ? { changeAnnotations: Object.fromEntries(annotations) } : {}),
  };
}

function annotation(why: string): ChangeAnnotation {
  return {
    label: `Stands ${why}`,
    needsConfirmation: true,
    description: 'What somebody is quoted as saying or writing is changed only where you tick it.',
  };
}
