import type { Connection } from 'vscode-languageserver';
import { answerDefinition, answerHighlights, answerHover, answerReferences } from './answers.ts';
import {
  answerGuideCompletion,
  answerGuideDefinition,
  answerGuideHover,
  answerGuideReferences,
} from './guide-answers.ts';
import {
  answerDocumentSymbols,
  answerFolds,
  answerLenses,
  answerSelectionRanges,
  answerWorkspaceSymbols,
} from './outline-answers.ts';
import { documentUri, position, positions, type Safely } from './request.ts';
import type { Session } from './session.ts';
import { answerCompletion, answerLinkedEditing } from './typing-answers.ts';

/** Answers the requests that change nothing. Those about a document that is no article have the empty answer. */
export function registerQuestions(connection: Connection, session: Session, safely: Safely): void {
  const placeOf = (params: unknown) => session.at(documentUri(params));
  /** The folder whose style guide a request is about. */
  const guidedBy = (params: unknown) => session.guidedBy(documentUri(params));
  connection.onHover(
    safely(params => {
      const place = placeOf(params);
      const at = position(params);
      const folder = guidedBy(params);
      if (folder) return answerGuideHover(folder, at, session.client);
      return place ? answerHover(place, at, session.client) : null;
    }),
  );
  connection.onDefinition(
    safely(params => {
      const place = placeOf(params);
      const at = position(params);
      const folder = guidedBy(params);
      if (folder) return answerGuideDefinition(folder, at);
      return place ? answerDefinition(place, at, session.client) : null;
    }),
  );
  connection.onReferences(
    safely(params => {
      const place = placeOf(params);
      const at = position(params);
      const folder = guidedBy(params);
      if (folder) return answerGuideReferences(folder, at);
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
  connection.onDocumentSymbol(
    safely(params => {
      const place = placeOf(params);
      return place ? answerDocumentSymbols(place) : null;
    }),
  );
  connection.onWorkspaceSymbol(
    safely(({ query }) => {
      const folders = session.workspace.corpora.filter(folder => folder.settings.enable);
      return answerWorkspaceSymbols(folders, typeof query === 'string' ? query : '');
    }),
  );
  connection.onFoldingRanges(
    safely(params => {
      const place = placeOf(params);
      return place ? answerFolds(place) : null;
    }),
  );
  connection.onSelectionRanges(
    safely(params => {
      const place = placeOf(params);
      const all = positions(params);
      return place ? answerSelectionRanges(place, all) : null;
    }),
  );
  connection.onCodeLens(
    safely(params => {
      const place = placeOf(params);
      return place ? answerLenses(place, session.client) : null;
    }),
  );
  connection.onCompletion(
    safely(params => {
      const place = placeOf(params);
      const at = position(params);
      const folder = guidedBy(params);
      if (folder) return answerGuideCompletion(folder, at);
      return place ? answerCompletion(place, at) : null;
    }),
  );
  connection.languages.onLinkedEditingRange(
    safely(params => {
      const place = placeOf(params);
      const at = position(params);
      return place ? answerLinkedEditing(place, at) : null;
    }),
  );
}
