import { type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { codeActions, resolveAction } from './code-actions.ts';
import { answerGuideActions } from './guide-answers.ts';
import { documentUri, position, requireRange, type Safely } from './request.ts';
import type { Session } from './session.ts';
import { answerPrepareRename, answerRename } from './typing-answers.ts';
import type { LeftOut } from './workspace-edit.ts';

/** Of the articles that a bulk edit leaves out so many are named; a message has no room for more. */
const MOST_NAMED = 5;

/** Answers the requests whose answers are edits. `warn` shows a message to the person who asked. */
export function registerEdits(
  connection: Connection,
  session: Session,
  safely: Safely,
  warn: (message: string) => void,
): void {
  const placeOf = (params: unknown) => session.at(documentUri(params));
  connection.onCodeAction(
    safely(params => {
      const place = placeOf(params);
      requireRange(params);
      const guided = session.guidedBy(documentUri(params));
      if (guided) return answerGuideActions(guided, params.range, session.client);
      return place ? codeActions(place, params, session.client) : null;
    }),
  );
  connection.onCodeActionResolve(
    safely(action =>
      resolveAction(session.workspace, action, session.client, leftOut => warn(sayLeftOut(leftOut))),
    ),
  );
  connection.onPrepareRename(
    safely(params => {
      const place = placeOf(params);
      const at = position(params);
      return answerPrepareRename(place ?? noArticle(), at);
    }),
  );
  connection.onRenameRequest(
    safely(params => {
      const place = placeOf(params);
      const at = position(params);
      return answerRename(place ?? noArticle(), at, params.newName, session.client, warn);
    }),
  );
}

function sayLeftOut(leftOut: readonly LeftOut[]): string {
  const named = leftOut.slice(0, MOST_NAMED).map(({ path, why }) => `${path} (${why})`);
  if (leftOut.length > MOST_NAMED) named.push(`${leftOut.length - MOST_NAMED} more`);
  return `Namedesk left out ${named.join(', ')}. Nothing was changed there.`;
}

function noArticle(): never {
  throw new ResponseError(LSPErrorCodes.RequestFailed, 'Namedesk renames names in articles only.');
}
