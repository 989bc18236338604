import {
  type Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  ProgressLocation,
  window,
} from 'vscode';
import type { Desk, Reading } from './messages.ts';
import type { Piles } from './piles.ts';

/** Reading that takes longer than this is shown with a button that stops it. */
const LONG_MS = 3000;

/** What is known of the folder, beside the language in the status bar, and how far its reading is. */
export function registerStatus(desk: Desk, piles: Piles): Disposable[] {
  const item = languages.createLanguageStatusItem('namedesk.status', [
    { language: 'plaintext' },
    { language: 'news-article' },
    { pattern: '**/namedesk.yaml' },
  ]);
  item.name = 'Namedesk';
  item.text = l10n.t('Reading the articles');
  item.busy = true;
  const progress = new ReadingProgress(desk);
  return [
    item,
    piles.onDidChange(() => {
      if (!progress.isReading) tell(item, piles);
    }),
    desk.onReading(reading => {
      progress.told(reading);
      if (reading.total === undefined) return tell(item, piles);
      item.busy = true;
      item.text = readingWords(reading);
      item.detail = '';
    }),
  ];
}

function tell(item: LanguageStatusItem, piles: Piles): void {
  const { articles, left } = piles;
  item.busy = false;
  item.severity = LanguageStatusSeverity.Information;
  item.text = articles === 1 ? l10n.t('1 article') : l10n.t('{0} articles', articles);
  const problems = piles.folders.reduce((sum, folder) => sum + folder.problems, 0);
  const said = problems === 1 ? l10n.t('1 problem') : l10n.t('{0} problems', problems);
  const toSettle =
    left === 0
      ? l10n.t('nothing to settle')
      : left === 1
        ? l10n.t('1 name to settle')
        : l10n.t('{0} names to settle', left);
  item.detail = problems > 0 ? `${toSettle}, ${said}` : toSettle;
  item.command = { title: l10n.t('Show what is to be settled'), command: 'namedesk.showToSettle' };
  item.accessibilityInformation = { label: `Namedesk: ${item.text}, ${item.detail}` };
}

function readingWords({ done = 0, total = 0 }: Reading): string {
  return l10n.t('Read {0} of {1} articles', done, total);
}

/** One progress for each folder that takes long to read. */
class ReadingProgress {
  readonly #desk: Desk;
  readonly #open = new Map<
    string,
    { since: number; report?: (reading: Reading) => void; end?: () => void }
  >();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  get isReading(): boolean {
    return this.#open.size > 0;
  }

  told(reading: Reading): void {
    const { folder, total } = reading;
    const known = this.#open.get(folder);
    if (total === undefined) {
      this.#open.delete(folder);
      known?.end?.();
      return;
    }
    if (!known) {
      this.#open.set(folder, { since: Date.now() });
      return;
    }
    if (!known.report && Date.now() - known.since > LONG_MS) this.#show(folder, known);
    known.report?.(reading);
  }

  #show(folder: string, known: { report?: (reading: Reading) => void; end?: () => void }): void {
    const options = {
      location: ProgressLocation.Notification,
      title: l10n.t('Namedesk reads the articles'),
      cancellable: true,
    };
    void window.withProgress(options, (progress, token) => {
      let percent = 0;
      token.onCancellationRequested(() => this.#desk.stopReading(folder));
      known.report = reading => {
        const now = Math.floor((100 * (reading.done ?? 0)) / (reading.total || 1));
        progress.report({ increment: now - percent, message: readingWords(reading) });
        percent = now;
      };
      return new Promise<void>(resolve => {
        known.end = resolve;
      });
    });
  }
}
