import { commands, type ExtensionContext, env, type LogOutputChannel, l10n, UIKind, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { languageClient, type MakeClient } from './language-client.ts';
import { registerLegend } from './legend.ts';
import { Desk } from './messages.ts';
import { Picture } from './picture/panel.ts';
import { Piles } from './piles.ts';
import { reportProblem } from './report.ts';
import { registerRuler } from './ruler.ts';
import { registerSample } from './sample.ts';
import { registerStatus } from './status.ts';
import { registerViews } from './views/register.ts';

/** What other extensions, and the tests, may know of this one. */
export interface NamedeskApi {
  /** Which of VS Code's hosts runs the extension. */
  readonly host: 'node' | 'web';
  readonly ui: 'desktop' | 'web';
  /** Settles when the server answers; rejects when it could not be started. */
  readonly ready: Promise<void>;
  /** How long the editor was kept waiting by the activation, in milliseconds; the server starts meanwhile. */
  readonly activationMs: number;
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
  const begun = performance.now();
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
  const piles = new Piles(desk);
  const picture = new Picture(context, desk);
  registerViews(context, desk, piles);
  context.subscriptions.push(
    ...registerStatus(desk, piles),
    ...registerRuler(desk),
    ...registerLegend(),
    ...registerSample(context, desk),
    commands.registerCommand('namedesk.showPicture', () => picture.show()),
    commands.registerCommand('namedesk.reportProblem', () => reportProblem(context, host, piles)),
    commands.registerCommand('namedesk.stopReading', () => desk.stopAllReading()),
  );
  const ready = start();
  // A folder without articles changes nothing, and nobody would tell.
  void ready.then(() => piles.refresh());

  ready.catch((error: unknown) => sayItFailed(error, log));
  const activationMs = performance.now() - begun;
  return { host, activationMs, ui: env.uiKind === UIKind.Web ? 'web' : 'desktop', ready };
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
  const restart = l10n.t('Restart server');
  const show = l10n.t('Show log');
  void window
    .showErrorMessage(
      l10n.t(
        'Namedesk could not start its server, so names are not checked. Your articles are not affected.',
      ),
      restart,
      show,
    )
    .then(choice => {
      if (choice === restart) return commands.executeCommand('namedesk.restartServer');
      if (choice === show) log.show();
      return undefined;
    });
}
