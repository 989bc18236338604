import type { Connection } from 'vscode-languageserver';
import { undone } from '../styleguide/undone.ts';
import type { Folder } from './folder.ts';
import { changeGuide, type GuideOutcome } from './guide-change.ts';
import type { Session } from './session.ts';

export type Warn = (message: string) => void;

/** Says what a person would not see: that nothing was changed, or that it is not kept yet. */
export function tell(outcome: GuideOutcome, warn: Warn): void {
  if (!outcome.done && outcome.why) warn(`Namedesk: ${outcome.why} Nothing was changed.`);
  if (outcome.done && outcome.unsaved) warn(`Namedesk: ${outcome.unsaved}`);
}

/**
 * Says what was decided, with a button that puts the style guide back as it was; only to clients where such a message
 * is in nobody's way. What stood there before is said to stand there, and is not to be undone.
 */
export function offerUndo(
  connection: Connection,
  folder: Folder,
  session: Session,
  title: string,
  outcome: GuideOutcome,
  warn: Warn,
): void {
  // That something is not saved is said instead; the editor's own undo takes it back.
  if (!session.client.hasViews || !outcome.done || outcome.unsaved) return;
  const { made } = outcome;
  const button = { title: 'Undo' };
  const message = made ? 'Written into the style guide' : 'The style guide says so already';
  connection.window
    .showInformationMessage(`${message}: ${title}`, ...(made ? [button] : []))
    .then(async chosen => {
      if (!made || chosen?.title !== button.title) return;
      const label = `Undo: ${title}`;
      tell(await changeGuide(connection, folder, session.client, label, text => undone(text, made)), warn);
    })
    .catch(error => session.report(error));
}
