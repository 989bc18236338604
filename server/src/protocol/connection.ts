import {
  CodeActionKind,
  type Connection,
  type InitializeResult,
  LSPErrorCodes,
  MessageType,
  PositionEncodingKind,
  ResponseError,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import {
  answerDefinition,
  answerHighlights,
  answerHover,
  answerReferences,
  answerTokens,
} from './answers.ts';
import { codeActions, resolveAction } from './code-actions.ts';
import { openText } from './open-text.ts';
import { documentUri, guarded, letOthersPass, position, requireRange } from './request.ts';
import { Session } from './session.ts';
import { LEGEND } from './token-data.ts';
import type { OpenSource } from './workspace.ts';
import type { LeftOut } from './workspace-edit.ts';

/** Of the articles that a bulk edit leaves out so many are named; a message has no room for more. */
const MOST_NAMED = 5;

/** What the process around the server gives it, so that the same server runs in Node and in a browser. */
export interface Host {
  readonly version: string;
  readonly openSource: OpenSource;
}

/** Serves one client. The transport is the caller's. */
export function serve(connection: Connection, host: Host): void {
  const session = new Session(connection, host.openSource);
  const documents = new TextDocuments(openText);
  const safely = <P extends unknown[], R>(handler: (...params: P) => R | Promise<R>) =>
    guarded(handler, error => session.report(error));

  connection.onInitialize(params => {
    session.initialize(params);
    return initializeResult(host.version);
  });
  connection.onInitialized(safely(() => session.initialized()));
  connection.onShutdown(() => session.dispose());
  connection.onDidChangeConfiguration(safely(params => session.settingsChanged(params?.settings)));
  connection.onDidChangeWatchedFiles(safely(params => session.filesChanged(params)));

  documents.onDidOpen(({ document }) => session.opened(document));
  documents.onDidChangeContent(({ document }) => session.edited(document.uri));
  documents.onDidClose(({ document }) => session.closed(document.uri));

  const placeOf = (params: unknown) => session.at(documentUri(params));
  connection.onHover(
    safely(params => {
      const place = placeOf(params);
      const at = position(params);
      return place ? answerHover(place, at, session.client) : null;
    }),
  );
  connection.onDefinition(
    safely(params => {
      const place = placeOf(params);
      const at = position(params);
      return place ? answerDefinition(place, at, session.client) : null;
    }),
  );
  connection.onReferences(
    safely(params => {
      const place = placeOf(params);
      const at = position(params);
      return place ? answerReferences(place, at, params.context?.includeDeclaration !== false) : null;
    }),
  );
  connection.onDocumentHighlight(
    safely(params => {
      const place = placeOf(params);
      const at = position(params);
      return place ? answerHighlights(place, at) : null;
    }),
  );
  connection.onCodeAction(
    safely(params => {
      const place = placeOf(params);
      requireRange(params);
      return place ? codeActions(place, params, session.client) : null;
    }),
  );
  connection.onCodeActionResolve(
    safely(action => resolveAction(session.workspace, action, session.client, sayLeftOut)),
  );
  connection.languages.semanticTokens.on(
    safely(async (params, token) => {
      const uri = documentUri(params);
      const asked = documents.get(uri)?.version;
      await letOthersPass(token);
      if (documents.get(uri)?.version !== asked) {
        throw new ResponseError(LSPErrorCodes.ContentModified, 'The article has changed');
      }
      const place = session.at(uri);
      return { data: place ? answerTokens(place) : [] };
    }),
  );

  function sayLeftOut(leftOut: readonly LeftOut[]): void {
    const named = leftOut.slice(0, MOST_NAMED).map(({ path, why }) => `${path} (${why})`);
    if (leftOut.length > MOST_NAMED) named.push(`${leftOut.length - MOST_NAMED} more`);
    const message = `Namedesk left out ${named.join(', ')}. Nothing was changed there.`;
    // Not the library's method, which asks and waits for an answer.
    connection
      .sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })
      .catch(error => session.report(error));
  }

  documents.listen(connection);
  connection.listen();
}

function initializeResult(version: string): InitializeResult {
  return {
    serverInfo: { name: 'Namedesk', version },
    capabilities: {
      // The one encoding that every client must offer; see convert.ts.
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix], resolveProvider: true },
      semanticTokensProvider: { legend: LEGEND, full: true },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}
