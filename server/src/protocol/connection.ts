import {
  type Connection,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  TextDocuments,
} from 'vscode-languageserver';
import { answerTokens } from './answers.ts';
import { initializeResult } from './capabilities.ts';
import { registerCommands } from './desk-commands.ts';
import { registerEdits } from './edit-requests.ts';
import { openText } from './open-text.ts';
import { registerQuestions } from './questions.ts';
import { documentUri, guarded, letOthersPass, type Safely } from './request.ts';
import { Session } from './session.ts';
import { registerViews } from './view-requests.ts';
import type { OpenSource } from './workspace.ts';

/** What the process around the server gives it, so that the same server runs in Node and in a browser. */
export interface Host {
  readonly version: string;
  readonly openSource: OpenSource;
}

/** Serves one client. The transport is the caller's. */
export function serve(connection: Connection, host: Host): void {
  const session = new Session(connection, host.openSource);
  const documents = new TextDocuments(openText);
  const safely: Safely = handler => guarded(handler, error => session.report(error));

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
  documents.onDidClose(({ document }) => session.closed(document));

  registerQuestions(connection, session, safely);
  registerEdits(connection, session, safely, warn);
  registerCommands(connection, session, safely, warn);
  registerViews(connection, session, safely);
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

  function warn(message: string): void {
    // Not the library's method, which asks and waits for an answer.
    connection
      .sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })
      .catch(error => session.report(error));
  }

  documents.listen(connection);
  connection.listen();
}
