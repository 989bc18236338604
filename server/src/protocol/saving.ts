import type { Connection } from 'vscode-languageserver';
import { isRecord } from './settings.ts';

/**
 * Asks a client with `namedesk.views` to save a document that was changed for it, as `{ uri: DocumentUri }`: a decision
 * is kept when it is in the file. The answer is `{ saved: boolean }`.
 */
const SAVE = 'namedesk/save';

/** Has the client save a document. Says whether it is saved, whatever goes wrong. */
export async function save(connection: Connection, uri: string): Promise<boolean> {
  try {
    const answer: unknown = await connection.sendRequest(SAVE, { uri });
    const { saved } = isRecord(answer) ? answer : {};
    return saved === true;
  } catch {
    return false;
  }
}
