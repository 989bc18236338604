import type { Connection } from 'vscode-languageserver';
import type { Skipped } from './files.ts';
import type { Folder } from './folder.ts';

/** A folder that is read sooner than this shows no progress: what flashes up and is gone only disturbs. */
const QUIET_MS = 400;

/** Reads a folder, showing the progress where it takes long and the client can show it. */
export async function readShowingProgress(
  connection: Connection,
  folder: Folder,
  canShow: boolean,
): Promise<readonly Skipped[]> {
  const begun = Date.now();
  let shown: Shown | undefined;
  let percent = 0;
  try {
    return await folder.readAll((done, total) => {
      if (!canShow || Date.now() - begun < QUIET_MS) return;
      shown ??= show(connection);
      const now = Math.floor((100 * done) / total);
      if (now === percent) return;
      percent = now;
      shown.report(now, `${done} of ${total} articles`);
    });
  } finally {
    shown?.done();
  }
}

interface Shown {
  report(percent: number, message: string): void;
  done(): void;
}

/** Progress that may be reported before the client has agreed to show it. */
function show(connection: Connection): Shown {
  const opened = connection.window.createWorkDoneProgress().then(
    progress => {
      progress.begin('Namedesk: reading the articles', 0);
      return progress;
    },
    () => undefined,
  );
  return {
    report: (percent, message) => void opened.then(progress => progress?.report(percent, message)),
    done: () => void opened.then(progress => progress?.done()),
  };
}
