import { type Connection, TextDocumentEdit, TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { GuideEdit } from '../styleguide/change.ts';
import { applyEdits } from '../styleguide/text-edit.ts';
import type { MadeChange } from '../styleguide/undone.ts';
import { Lines } from '../text/lines.ts';
import type { Client } from './client.ts';
import { Coordinates } from './convert.ts';
import type { Reading } from './files.ts';
import type { Folder } from './folder.ts';
import { GUIDE_PATH } from './guide-file.ts';
import { save } from './saving.ts';

/** What came of a change of the style guide: done, or why not, in words for the person who asked. */
export type GuideOutcome =
  /** `made` where something was changed, `unsaved` where the editor could not save it: what a person must know. */
  | { readonly done: true; readonly made?: MadeChange; readonly unsaved?: string }
  | { readonly done: false; readonly why: string };

/** By folder, the change that is under way last. Each reads what the one before it wrote. */
const underWay = new WeakMap<Folder, Promise<unknown>>();

/**
 * Changes the style guide of a folder through the client's own edits, so that undo works, and makes the file where
 * there is none. Nothing is changed where the file cannot be read or would be damaged. One change is made after the
 * other: each waits until the client has taken, and saved, the one before.
 */
export function changeGuide(
  connection: Connection,
  folder: Folder,
  client: Client,
  label: string,
  change: (text: string) => GuideEdit,
): Promise<GuideOutcome> {
  const before = underWay.get(folder) ?? Promise.resolve();
  const next = before.then(() => changeNow(connection, folder, client, label, change));
  underWay.set(
    folder,
    next.catch(() => undefined),
  );
  return next;
}

async function changeNow(
  connection: Connection,
  folder: Folder,
  client: Client,
  label: string,
  change: (text: string) => GuideEdit,
): Promise<GuideOutcome> {
  const { reading, version } = await readWithVersion(folder);
  // Nothing waits from here on until the edit is sent: it is one of this text, in this version.
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
  const asked = change(text);
  if ('refused' in asked) return not(asked.refused);
  if (asked.edits.length === 0) return { done: true };
  const uri = folder.guideUri;
  const coordinates = new Coordinates(uri, new Lines(text));
  const edits = asked.edits.map(edit => TextEdit.replace(coordinates.range(edit), edit.newText));
  const { applied, failureReason } = await connection.workspace.applyEdit({
    label,
    edit: workspaceEdit(uri, version, edits, isNew, client),
  });
  if (!applied)
    return not(`The editor did not change the style guide${failureReason ? `: ${failureReason}` : '.'}`);
  const made = { before: text, after: applyEdits(text, asked.edits) };
  if (!client.hasViews || (await save(connection, uri))) return { done: true, made };
  return { done: true, made, unsaved: `The style guide was changed, but not saved: save ${GUIDE_PATH}.` };
}

/** The style guide, and the version of the document that has this text; null where it is not open. */
async function readWithVersion(
  folder: Folder,
): Promise<{ readonly reading: Reading; readonly version: number | null }> {
  for (;;) {
    const { document } = folder.guide;
    const version = document?.version ?? null;
    const reading = await folder.readGuide();
    // It may have been opened, typed in or closed while it was being read.
    const now = folder.guide.document;
    if (now === document && (now?.version ?? null) === version) return { reading, version };
  }
}

function workspaceEdit(
  uri: string,
  version: number | null,
  edits: TextEdit[],
  isNew: boolean,
  client: Client,
): WorkspaceEdit {
  if (!client.documentChanges) return { changes: { [uri]: edits } };
  const change = TextDocumentEdit.create({ uri, version }, edits);
  if (!isNew) return { documentChanges: [change] };
  return { documentChanges: [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change] };
}

function not(why: string): GuideOutcome {
  return { done: false, why };
}
