import { type Connection, TextDocumentEdit, TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { GuideEdit } from '../styleguide/change.ts';
import { Lines } from '../text/lines.ts';
import type { Client } from './client.ts';
import { Coordinates } from './convert.ts';
import type { Folder } from './folder.ts';
import { GUIDE_PATH } from './guide-file.ts';

/** What came of a change of the style guide: done, or why not, in words for the person who asked. */
export type GuideOutcome = { readonly done: true } | { readonly done: false; readonly why: string };

/**
 * Asks a client with `namedesk.views` to save a document that was changed for it, as `{ uri: DocumentUri }`: a decision
 * is kept when it is in the file.
 */
export const SAVE = 'namedesk/save';

/**
 * Changes the style guide of a folder through the client's own edits, so that undo works, and makes the file where
 * there is none. Nothing is changed where the file cannot be read or would be damaged.
 */
export async function changeGuide(
  connection: Connection,
  folder: Folder,
  client: Client,
  label: string,
  change: (text: string) => GuideEdit,
): Promise<GuideOutcome> {
  const reading = await folder.readGuide();
  const isNew = !reading.ok && reading.missing === true;
  if (!reading.ok && !isNew) return not(`The style guide cannot be read: ${reading.why}.`);
  if (reading.ok && (reading.damaged || (reading.encoding !== 'utf-8' && !reading.bom))) {
    return not('The style guide is not written in UTF-8. Save it as UTF-8, then try again.');
  }
  if (isNew && !client.createsFiles) {
    return not(
      `There is no style guide yet. Make an empty file ${GUIDE_PATH} in the folder, then try again.`,
    );
  }
  const text = reading.ok ? reading.text : '';
  const made = change(text);
  if ('refused' in made) return not(made.refused);
  if (made.edits.length === 0) return { done: true };
  const coordinates = new Coordinates(folder.guideUri, new Lines(text));
  const edits = made.edits.map(edit => TextEdit.replace(coordinates.range(edit), edit.newText));
  const { applied, failureReason } = await connection.workspace.applyEdit({
    label,
    edit: workspaceEdit(folder, edits, isNew, client),
  });
  if (!applied)
    return not(`The editor did not change the style guide${failureReason ? `: ${failureReason}` : '.'}`);
  if (client.hasViews) await connection.sendRequest(SAVE, { uri: folder.guideUri });
  return { done: true };
}

function workspaceEdit(folder: Folder, edits: TextEdit[], isNew: boolean, client: Client): WorkspaceEdit {
  const uri = folder.guideUri;
  if (!client.documentChanges) return { changes: { [uri]: edits } };
  const version = folder.guide.document?.version ?? null;
  const change = TextDocumentEdit.create({ uri, version }, edits);
  if (!isNew) return { documentChanges: [change] };
  return { documentChanges: [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change] };
}

function not(why: string): GuideOutcome {
  return { done: false, why };
}
