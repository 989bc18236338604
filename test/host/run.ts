import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { corpus, evidence, root } from '../run/paths.ts';
import { say } from '../run/say.ts';
import { conclude, nothing, sum, type Totals } from '../run/totals.ts';
import { browse, findChromium } from './chromium.ts';
import { findOrDownloadDesktop } from './desktop.ts';
import { type Embedded, embedded } from './embedded.ts';
import { runInGerman } from './german.ts';
import { runInDesktop } from './in-desktop.ts';
import { runInEmbedded } from './in-embedded.ts';
import { runInWeb } from './in-web.ts';
import { runJourneys } from './journeys.ts';
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

  const { NAMEDESK_VSCODE, NAMEDESK_REQUIRE_EDITOR } = process.env;
  const reasons: string[] = [];
  const desktop = await attempt(findOrDownloadDesktop, reasons);
  if (desktop !== undefined) {
    const run = new SuiteRun('desktop');
    await runInDesktop(desktop, suite, run);
    if (run.began) return judged(run);
    reasons.push(`${desktop.command} did not start the suite: ${run.incomplete}`);
  }
  // Who names an editor wants that one, and must hear that it does not work.
  if (NAMEDESK_VSCODE) return failure(reasons.join('; '));
  const editor = await attempt(embeddedWithBrowser, reasons);
  if (editor !== undefined) {
    const run = new SuiteRun('embedded');
    await runInEmbedded(editor.embedded, editor.browser, suite, run).catch((error: unknown) =>
      run.stop(String(error)),
    );
    const inBrowser = new SuiteRun('web');
    const fresh = { ...suite, folder: copied(corpus, 'corpus') };
    await runInWeb(editor.embedded, editor.browser, fresh, inBrowser).catch((error: unknown) =>
      inBrowser.stop(String(error)),
    );
    say('\nBy hand');
    let byHand: Totals = nothing;
    for (const replay of [runJourneys, runInGerman]) {
      const totals = await replay(editor.embedded, editor.browser).catch((error: unknown) =>
        failure(String(error)),
      );
      byHand = sum(byHand, totals);
    }
    await editor.browser.close();
    return sum(sum(judged(run), judged(inBrowser)), byHand);
  }
  const reason = reasons.join('; ');
  if (NAMEDESK_REQUIRE_EDITOR === '1') return failure(`No editor to run in: ${reason}.`);
  return { ...nothing, skipped: [{ title, reason }] };
}

/** What an embedded run needs. The browser comes first: if it does not work, no download is needed. */
async function embeddedWithBrowser(): Promise<{ embedded: Embedded; browser: BrowserContext }> {
  const browser = await browse(findChromium(), { width: 1280, height: 800 });
  try {
    return { embedded: await embedded(), browser };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Says what is wrong with a run, and keeps the evidence of a failure. */
function judged(run: SuiteRun): Totals {
  if (run.incomplete !== undefined) say(`  ✗ The run is not complete: ${run.incomplete}.`);
  if (run.totals.failed > 0) {
    mkdirSync(evidence, { recursive: true });
    writeFileSync(join(evidence, `${run.kind}.log`), run.log);
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
  for (const file of ['dist/client.cjs', 'dist/server.cjs', 'dist/server.browser.js', suite.tests]) {
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
