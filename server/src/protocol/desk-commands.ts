import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { entityById } from '../features/cast-view.ts';
import { decided, listing, takenBack } from '../features/decisions.ts';
import type { Entity } from '../resolve/entity.ts';
import { everywhereIn } from './everywhere.ts';
import type { Folder } from './folder.ts';
import { changeGuide, type GuideOutcome } from './guide-change.ts';
import type { Safely } from './request.ts';
import { save } from './saving.ts';
import { sentDecision } from './sent-decision.ts';
import type { Session } from './session.ts';
import { isRecord } from './settings.ts';
import { offerUndo, tell, type Warn } from './tell-outcome.ts';
import { uriKey } from './uri.ts';
import { editAll } from './workspace-edit.ts';

/**
 * What a client may have the server do, each with one argument:
 *
 * - `namedesk.decide`, `namedesk.takeBack` `{ folder, decides, title }`: writes a decision into the style guide, or
 *   takes it out again; `decides` as the code actions give it.
 * - `namedesk.list` `{ folder, id }`: writes an entity into the style guide with what the articles know of it.
 * - `namedesk.write` `{ folder, id, spelling, quotations? }`: spells an entity so in every article; what stands in
 *   quotations is shown for a person to agree to, or with `leave` stays as it is.
 */
export const COMMANDS = ['namedesk.decide', 'namedesk.takeBack', 'namedesk.list', 'namedesk.write'] as const;
type Command = (typeof COMMANDS)[number];

export function registerCommands(connection: Connection, session: Session, safely: Safely, warn: Warn): void {
  connection.onExecuteCommand(
    safely(async ({ command, arguments: sent }) => {
      const known = COMMANDS.find(each => each === command);
      if (!known) throw new ResponseError(ErrorCodes.InvalidParams, `There is no command ${command}`);
      const [params] = Array.isArray(sent) ? sent : [];
      const said = isRecord(params) ? params : {};
      const folder = folderOf(session, said);
      if (!folder)
        throw new ResponseError(ErrorCodes.InvalidParams, `${command} needs a folder that is open`);
      const outcome = await run(known, said, folder, connection, session, warn);
      tell(outcome, warn);
      return outcome.done;
    }),
  );
}

async function run(
  command: Command,
  params: Readonly<Record<string, unknown>>,
  folder: Folder,
  connection: Connection,
  session: Session,
  warn: Warn,
): Promise<GuideOutcome> {
  const { client } = session;
  const label = typeof params['title'] === 'string' ? params['title'] : 'Namedesk';
  if (command === 'namedesk.decide' || command === 'namedesk.takeBack') {
    const decision = sentDecision(params['decides']);
    if (!decision) return { done: false, why: 'That is no decision.' };
    const change = command === 'namedesk.decide' ? decided : takenBack;
    const outcome = await changeGuide(connection, folder, client, label, text => change(text, decision));
    if (command === 'namedesk.decide') offerUndo(connection, folder, session, label, outcome, warn);
    else if (outcome.done && !outcome.made)
      return { done: false, why: 'The style guide does not say so any more.' };
    return outcome;
  }
  const { id, spelling } = params;
  const entity = typeof id === 'string' ? entityById(folder.snapshot(), id) : undefined;
  if (!entity) return { done: false, why: 'The articles do not have that name any more.' };
  if (command === 'namedesk.list') {
    const decision = listing(entity, typeof spelling === 'string' ? spelling : entity.canonical);
    const title = `Add “${entity.canonical}” to the style guide`;
    const outcome = await changeGuide(connection, folder, client, title, text => decided(text, decision));
    offerUndo(connection, folder, session, title, outcome, warn);
    return outcome;
  }
  return write(folder, entity, params, connection, session);
}

async function write(
  folder: Folder,
  entity: Entity,
  { spelling, quotations }: Readonly<Record<string, unknown>>,
  connection: Connection,
  { client }: Session,
): Promise<GuideOutcome> {
  const wanted = typeof spelling === 'string' ? spelling : '';
  const everywhere = everywhereIn(folder, entity, wanted);
  if ('why' in everywhere) return { done: false, why: everywhere.why };
  const asks = client.changeAnnotations && quotations !== 'leave';
  const edits = asks
    ? everywhere.edits
    : everywhere.edits.filter(({ needsConfirmation }) => needsConfirmation === undefined);
  const { edit, leftOut } = await editAll(folder, edits, client);
  const [first] = leftOut;
  if (!edit) {
    return {
      done: false,
      why: first
        ? `${first.path} was left out: ${first.why}.`
        : everywhere.left || 'It is spelled so everywhere.',
    };
  }
  // Nobody has these open, so nobody would see that they are not saved.
  const left = new Set(leftOut.map(({ path }) => path));
  const closed = new Set(
    edits.map(({ path }) => path).filter(path => !left.has(path) && !folder.documentAt(path)),
  );
  const { applied } = await connection.workspace.applyEdit({
    label: `Write “${everywhere.name}” everywhere`,
    edit,
    // As after a rename, articles are saved if the person's settings say so.
    metadata: { isRefactoring: true },
  });
  // Whoever closes a preview wanted nothing changed, and need not be told.
  if (!applied) return { done: false, why: asks ? '' : 'The editor did not take the changes.' };
  const unsaved: string[] = [];
  if (client.hasViews)
    for (const path of closed) if (!(await save(connection, folder.uriOf(path)))) unsaved.push(path);
  if (unsaved.length === 0) return { done: true };
  return { done: true, unsaved: `Changed, but not saved: ${unsaved.join(', ')}.` };
}

function folderOf(session: Session, { folder }: Readonly<Record<string, unknown>>): Folder | undefined {
  if (typeof folder !== 'string') return undefined;
  const key = uriKey(folder);
  return session.workspace.folders.find(each => uriKey(each.uri) === key);
}
