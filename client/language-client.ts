import { type LogOutputChannel, Uri, workspace } from 'vscode';
import type {
  BaseLanguageClient,
  ClientCapabilities,
  LanguageClientOptions,
  StaticFeature,
} from 'vscode-languageclient';
import { serveFiles } from './files.ts';
import { Restarting } from './restarting.ts';

/** Makes a client that starts a server of its own: a process, or a worker. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** What a hover card may do, as in the server's `card-actions.ts`: each only asks, shows, or can be undone. */
const CARD_COMMANDS = [
  'namedesk.findMentions',
  'namedesk.writeEverywhere',
  'namedesk.addToStyleGuide',
  'namedesk.openEntry',
] as const;

/** A client that is ready to be started. One that could not start its server never can again: make another. */
export function languageClient(make: MakeClient, log: LogOutputChannel): BaseLanguageClient {
  const client = make(options(log));
  client.registerFeature(OWN_CAPABILITIES);
  serveFiles(client);
  client.onRequest('namedesk/save', async ({ uri }: { uri: string }) => {
    const document = await workspace.openTextDocument(Uri.parse(uri, true));
    return { saved: await document.save() };
  });
  return client;
}

/** What this client can do that others cannot: it has views of its own, and reads files for the server. */
const OWN_CAPABILITIES: StaticFeature = {
  fillClientCapabilities: (capabilities: ClientCapabilities) => {
    capabilities.experimental = { namedesk: { views: true, files: true } };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};

function options(log: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [
      ...schemes().flatMap(scheme => ['plaintext', 'news-article'].map(language => ({ language, scheme }))),
      ...schemes().map(scheme => ({ pattern: '**/namedesk.yaml', scheme })),
    ],
    outputChannel: log,
    // A hover's text comes from articles: it may hold no HTML, and no commands but these.
    markdown: { isTrusted: { enabledCommands: [...CARD_COMMANDS] }, supportHtml: false },
    errorHandler: new Restarting(log),
  };
}

/** Where articles are: on disk, not saved yet, in a repository on another machine, and wherever the open folders are. */
function schemes(): readonly string[] {
  const open = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  return [...new Set(['file', 'untitled', 'vscode-vfs', ...open])];
}
