import {
  commands,
  type Disposable,
  type ExtensionContext,
  env,
  type LogOutputChannel,
  UIKind,
  window,
} from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';

/** What other extensions, and the tests, may know of this one. */
export interface NamedeskApi {
  /** Which of VS Code's hosts runs the extension. */
  readonly host: 'node' | 'web';
  readonly ui: 'desktop' | 'web';
  /** Settles when the server answers; rejects when it could not be started. */
  readonly ready: Promise<void>;
}

let client: LanguageClient | undefined;

/** Starts the server, without waiting for it: opening an article must not take longer because of it. */
export function activate(context: ExtensionContext): NamedeskApi {
  const log = window.createOutputChannel('Namedesk', { log: true });
  const server = new LanguageClient(
    'namedesk',
    'Namedesk',
    serverOptions(context.asAbsolutePath('dist/server.cjs')),
    clientOptions(log),
  );
  client = server;
  context.subscriptions.push(log, ...registered(server, log));
  const ready = server.start();
  ready.catch((error: unknown) => sayItFailed(error, log));
  return { host: 'node', ui: env.uiKind === UIKind.Web ? 'web' : 'desktop', ready };
}

/** Stops the server. */
export async function deactivate(): Promise<void> {
  await client?.dispose();
}

function serverOptions(module: string): ServerOptions {
  return {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
}

function clientOptions(log: LogOutputChannel): LanguageClientOptions {
  const schemes = ['file', 'untitled', 'vscode-vfs'];
  return {
    documentSelector: ['plaintext', 'news-article'].flatMap(language =>
      schemes.map(scheme => ({ language, scheme })),
    ),
    outputChannel: log,
    // A hover's text comes from articles: it may hold no commands and no HTML.
    markdown: { isTrusted: false, supportHtml: false },
  };
}

function registered(server: LanguageClient, log: LogOutputChannel): Disposable[] {
  return [
    commands.registerCommand('namedesk.restartServer', async () => {
      try {
        await server.restart();
      } catch (error) {
        sayItFailed(error, log);
      }
    }),
    commands.registerCommand('namedesk.showLog', () => log.show()),
  ];
}

function sayItFailed(error: unknown, log: LogOutputChannel): void {
  log.error(error instanceof Error ? error : String(error));
  const restart = 'Restart server';
  const show = 'Show log';
  void window
    .showErrorMessage(
      'Namedesk could not start its server, so names are not checked. Your articles are not affected.',
      restart,
      show,
    )
    .then(choice => {
      if (choice === restart) return commands.executeCommand('namedesk.restartServer');
      if (choice === show) log.show();
      return undefined;
    });
}
