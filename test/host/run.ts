import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpus, evidence, root } from '../run/paths.ts';
import { say } from '../run/say.ts';
import { conclude, nothing, type Totals } from '../run/totals.ts';
import { findChromium } from './chromium.ts';
import { type Desktop, findOrDownloadDesktop } from './desktop.ts';
import { type Embedded, embedded } from './embedded.ts';
import { runInDesktop } from './in-desktop.ts';
import { runInEmbedded } from './in-embedded.ts';
import { copied } from './scratch.ts';
import { type Suite, SuiteRun } from './suite-run.ts';

const title = 'the tests inside an editor';

/**
 * Runs the suite inside an editor: a desktop VS Code where one can be had, else the embedded one.
 *
 * Where neither can be had the suite is skipped, with the reason; with NAMEDESK_REQUIRE_EDITOR=1 that
 * is a failure.
 */
export async function runHostSuite(): Promise<Totals> {
  say('\nInside an editor');
  const suite: Suite = {
    extension: root,
    tests: join(root, 'out/host/index.cjs'),
    folder: copied(corpus, 'corpus'),
  };
  const wrong = notReady(suite);
  if (wrong !== undefined) return failure(wrong);
  // What an earlier run left there would be taken for this one's.
  rmSync(evidence, { recursive: true, force: true });

  const reasons: string[] = [];
  const desktop = await attempt(findOrDownloadDesktop, reasons);
  if (desktop !== undefined) {
    const totals = await tryDesktop(desktop, suite, reasons);
    if (totals !== undefined) return totals;
  }
  const editor = await attempt(embeddedWithBrowser, reasons);
  if (editor !== undefined) {
    const run = new SuiteRun('embedded');
    return await judged(run, runInEmbedded(editor.embedded, editor.chromium, suite, run));
  }
  const { NAMEDESK_REQUIRE_EDITOR } = process.env;
  const reason = reasons.join('; ');
  if (NAMEDESK_REQUIRE_EDITOR === '1') return failure(`No editor to run in: ${reason}.`);
  return { ...nothing, skipped: [{ title, reason }] };
}

/** What an embedded run needs. The browser is looked for first: the editor may cost a download. */
async function embeddedWithBrowser(): Promise<{ embedded: Embedded; chromium: string }> {
  const chromium = findChromium();
  return { embedded: await embedded(), chromium };
}

/** Runs in a desktop editor. If that does not even start the suite, undefined: another may do. */
async function tryDesktop(desktop: Desktop, suite: Suite, reasons: string[]): Promise<Totals | undefined> {
  const run = new SuiteRun('desktop');
  const totals = await judged(run, runInDesktop(desktop, suite, run));
  if (run.began || desktop.named) return totals;
  reasons.push('the desktop VS Code did not start the suite');
  say('The desktop VS Code did not start the suite; going on with the embedded one.');
  return undefined;
}

/** Waits for a run, says what is wrong with it, and keeps the evidence of a failure. */
async function judged(run: SuiteRun, running: Promise<void>): Promise<Totals> {
  await running.catch((error: unknown) => say(`  ✗ ${String(error)}`));
  if (run.incomplete !== undefined) say(`  ✗ The run is not complete: ${run.incomplete}.`);
  if (run.totals.failed > 0) {
    mkdirSync(evidence, { recursive: true });
    writeFileSync(join(evidence, 'editor.log'), run.log);
    say(`The editor's log, and a picture where there is one, are in ${evidence}.`);
  }
  return run.totals;
}

/** The result, or else one more reason why there is none. */
async function attempt<T>(find: () => Promise<T>, reasons: string[]): Promise<T | undefined> {
  try {
    return await find();
  } catch (error) {
    reasons.push((error as Error).message);
    return undefined;
  }
}

function failure(reason: string): Totals {
  say(`  ✗ ${title}\n      ${reason}`);
  return { ...nothing, failed: 1 };
}

/** Why the suite cannot run at all, if so: then something is wrong here, and not on this machine. */
function notReady(suite: Suite): string | undefined {
  for (const file of ['dist/client.cjs', 'dist/server.cjs', suite.tests]) {
    if (!existsSync(join(root, file)) && !existsSync(file))
      return `${file} is not built. Run \`npm run build\`.`;
  }
  const sources = join(root, 'test/host/suite');
  const all = readFileSync(join(sources, 'all.ts'), 'utf8');
  for (const file of readdirSync(sources)) {
    if (file.endsWith('.test.ts') && !all.includes(`'./${file}'`)) {
      return `test/host/suite/all.ts does not import ${file}, so its tests would not run.`;
    }
  }
  return undefined;
}

if (import.meta.main) conclude(await runHostSuite());
