import { commands, type ExtensionContext, env, type LogOutputChannel, UIKind, window } from 'vscode';
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
/** The restart asked for last. They are done one after the other: two at once would leave a server behind. */
let restarted: Promise<void> = Promise.resolve();

/** Starts the server, without waiting for it: opening an article must not take longer because of it. */
export function activate(context: ExtensionContext): NamedeskApi {
  const log = window.createOutputChannel('Namedesk', { log: true });
  const module = context.asAbsolutePath('dist/server.cjs');
  const restart = () => {
    restarted = restarted.then(async () => {
      await deactivate();
      await started(module, log).catch((error: unknown) => sayItFailed(error, log));
    });
    return restarted;
  };
  context.subscriptions.push(
    log,
    commands.registerCommand('namedesk.restartServer', restart),
    commands.registerCommand('namedesk.showLog', () => log.show()),
  );
  const ready = started(module, log);
  ready.catch((error: unknown) => sayItFailed(error, log));
  return { host: 'node', ui: env.uiKind === UIKind.Web ? 'web' : 'desktop', ready };
}

/** Stops the server. */
export async function deactivate(): Promise<void> {
  const last = client;
  client = undefined;
  // One that did not start has nothing to stop, and says so.
  await last?.dispose().catch(() => undefined);
}

/** A client that could not start its server never can again: each start has one of its own. */
async function started(module: string, log: LogOutputChannel): Promise<void> {
  client = new LanguageClient('namedesk', 'Namedesk', serverOptions(module), clientOptions(log));
  await client.start();
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
