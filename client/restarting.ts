import { commands, type LogOutputChannel, l10n, window } from 'vscode';
import { CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

/** A server that ends so often within so short a time is not started again by itself. */
const MOST = 4;
const WITHIN_MS = 3 * 60_000;

/**
 * What becomes of a server that ended by itself: it is started again, and the person is told once. What they typed is in
 * the editor, not in the server, which reads it anew.
 */
export class Restarting implements ErrorHandler {
  readonly #log: LogOutputChannel;
  readonly #ends: number[] = [];
  static #told = false;

  constructor(log: LogOutputChannel) {
    this.#log = log;
  }

  error(): { action: ErrorAction; handled: boolean } {
    // A message that was not understood is in the log; the next one may be.
    return { action: ErrorAction.Continue, handled: true };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.#ends.push(now);
    const recent = this.#ends.filter(end => now - end < WITHIN_MS).length;
    this.#log.warn(`The server ended by itself (${recent} times within three minutes)`);
    if (recent > MOST) {
      this.#sayItGaveUp();
      return { action: CloseAction.DoNotRestart, handled: true };
    }
    if (!Restarting.#told) {
      Restarting.#told = true;
      const show = l10n.t('Show log');
      void window
        .showInformationMessage(
          l10n.t('Namedesk’s server had ended and was started again. Nothing that you typed is lost.'),
          show,
        )
        .then(chosen => {
          if (chosen === show) this.#log.show();
        });
    }
    return { action: CloseAction.Restart, handled: true };
  }

  #sayItGaveUp(): void {
    const restart = l10n.t('Restart server');
    const report = l10n.t('Report a problem');
    void window
      .showErrorMessage(
        l10n.t(
          'Namedesk’s server ended again and again, so names are not checked now. Your articles are safe.',
        ),
        restart,
        report,
      )
      .then(chosen => {
        if (chosen === restart) return commands.executeCommand('namedesk.restartServer');
        if (chosen === report) return commands.executeCommand('namedesk.reportProblem');
        return undefined;
      });
  }
}
