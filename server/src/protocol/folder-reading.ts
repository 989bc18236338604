import type { Connection } from 'vscode-languageserver';
import type { Client } from './client.ts';
import type { Skipped } from './files.ts';
import type { Folder } from './folder.ts';

/** A folder that is read sooner than this shows no progress: what flashes up and is gone only disturbs. */
const QUIET_MS = 400;

/**
 * Tells a client with views of its own how far the reading is, as `{ folder, done, total }`, and `{ folder }` when it is
 * over. It may answer with `namedesk/stopReading` `{ folder }`.
 */
const READING = 'namedesk/reading';

/** Reads a folder, showing the progress where it takes long and the client can show it. */
export async function readShowingProgress(
  connection: Connection,
  folder: Folder,
  client: Client,
): Promise<readonly Skipped[]> {
  const begun = Date.now();
  let shown: Shown | undefined;
  let percent = -1;
  try {
    return await folder.readAll((done, total) => {
      if (Date.now() - begun < QUIET_MS) return;
      if (!client.hasViews && !client.progress) return;
      shown ??= client.hasViews ? ownProgress(connection, folder) : protocolProgress(connection);
      const now = Math.floor((100 * done) / total);
      if (now === percent) return;
      percent = now;
      shown.report(done, total);
    });
  } finally {
    shown?.done();
  }
}

interface Shown {
  report(done: number, total: number): void;
  done(): void;
}

function ownProgress(connection: Connection, { uri }: Folder): Shown {
  const tell = (params: object) =>
    // A client that is going away needs no progress.
    void connection.sendNotification(READING, { folder: uri, ...params }).catch(() => undefined);
  return { report: (done, total) => tell({ done, total }), done: () => tell({}) };
}

/** Progress that may be reported before the client has agreed to show it. */
function protocolProgress(connection: Connection): Shown {
  const opened = connection.window.createWorkDoneProgress().then(
    progress => {
      progress.begin('Namedesk: reading the articles', 0);
      return progress;
    },
    () => undefined,
  );
  return {
    report: (done, total) =>
      void opened.then(progress =>
        progress?.report(Math.floor((100 * done) / total), `${done} of ${total} articles`),
      ),
    done: () => void opened.then(progress => progress?.done()),
  };
}
