import {
  CodeActionKind,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { FIX_ALL } from './code-actions.ts';
import { COMMANDS } from './desk-commands.ts';
import { LEGEND } from './token-data.ts';

/** What the server says it can do. */
export function initializeResult(version: string): InitializeResult {
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
      documentSymbolProvider: { label: 'Namedesk' },
      workspaceSymbolProvider: true,
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      linkedEditingRangeProvider: true,
      codeLensProvider: { resolveProvider: false },
      renameProvider: { prepareProvider: true },
      // Names are completed as their words are typed; no other character asks for them.
      completionProvider: {},
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL], resolveProvider: true },
      semanticTokensProvider: { legend: LEGEND, full: true },
      executeCommandProvider: { commands: [...COMMANDS] },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}
