import { commands, type ExtensionContext, env, type LogOutputChannel, UIKind, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { languageClient, type MakeClient } from './language-client.ts';
import { Desk } from './messages.ts';
import { registerViews } from './views/register.ts';

/** What other extensions, and the tests, may know of this one. */
export interface NamedeskApi {
  /** Which of VS Code's hosts runs the extension. */
  readonly host: 'node' | 'web';
  readonly ui: 'desktop' | 'web';
  /** Settles when the server answers; rejects when it could not be started. */
  readonly ready: Promise<void>;
}

let client: BaseLanguageClient | undefined;
/** The restart asked for last. They are done one after the other: two at once would leave a server behind. */
let restarted: Promise<void> = Promise.resolve();

/** Starts the server, without waiting for it: opening an article must not take longer because of it. */
export function activateWith(
  context: ExtensionContext,
  host: NamedeskApi['host'],
  make: MakeClient,
): NamedeskApi {
  const log = window.createOutputChannel('Namedesk', { log: true });
  const desk = new Desk();
  const start = async () => {
    client = languageClient(make, log);
    desk.client = client;
    await client.start();
  };
  const restart = () => {
    restarted = restarted.then(async () => {
      await stop();
      await start().catch((error: unknown) => sayItFailed(error, log));
    });
    return restarted;
  };
  context.subscriptions.push(
    log,
    commands.registerCommand('namedesk.restartServer', restart),
    commands.registerCommand('namedesk.showLog', () => log.show()),
  );
  registerViews(context, desk);
  const ready = start();
  ready.catch((error: unknown) => sayItFailed(error, log));
  return { host, ui: env.uiKind === UIKind.Web ? 'web' : 'desktop', ready };
}

/** Stops the server. */
export async function stop(): Promise<void> {
  const last = client;
  client = undefined;
  // One that did not start has nothing to stop, and says so.
  await last?.dispose().catch(() => undefined);
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
