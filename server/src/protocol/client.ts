import { type ClientCapabilities, MarkupKind } from 'vscode-languageserver';
import { isRecord } from './settings.ts';

/** What a client said it can do, as far as Namedesk asks. */
export interface Client {
  readonly markdown: boolean;
  readonly definitionLinks: boolean;
  readonly relatedInformation: boolean;
  readonly documentChanges: boolean;
  /** Whether single places of a bulk edit can be left for a person to agree to. */
  readonly changeAnnotations: boolean;
  /** Whether an edit may make a file that is not there. */
  readonly createsFiles: boolean;
  readonly resolvesEdits: boolean;
  readonly progress: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly workspaceFolders: boolean;
  readonly refreshesTokens: boolean;
  /** Whether it has Namedesk's own views and commands, as the extension for VS Code has. */
  readonly hasViews: boolean;
  /** Whether it lists and reads files for the server, which may not be able to; see `client-source.ts`. */
  readonly hasFiles: boolean;
}

export function clientOf({ textDocument, workspace, window, experimental }: ClientCapabilities): Client {
  const { namedesk } = isRecord(experimental) ? experimental : {};
  const { views, files } = isRecord(namedesk) ? namedesk : {};
  const action = textDocument?.codeAction;
  return {
    markdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    changeAnnotations:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.changeAnnotationSupport !== undefined,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    resolvesEdits:
      action?.dataSupport === true && action.resolveSupport?.properties?.includes('edit') === true,
    progress: window?.workDoneProgress === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    hasViews: views === true,
    hasFiles: files === true,
  };
}
