import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import type { BrowserContext, Page } from 'playwright-core';
import { evidence } from '../run/paths.ts';
import type { Embedded } from './embedded.ts';
import { addressOf, launch, remote } from './launch.ts';
import type { Suite, SuiteRun } from './suite-run.ts';

/** Runs a suite in the embedded editor's Node extension host. */
export async function runInEmbedded(
  editor: Embedded,
  browser: BrowserContext,
  suite: Suite,
  run: SuiteRun,
): Promise<void> {
  const running = await launch(editor, { development: true, endsAlone: true });
  const page = await browser.newPage();
  try {
    let taken: Promise<void> | undefined;
    run.onFailure = () => {
      taken = picture(page);
    };
    page.on('crash', () => run.stop('the page of the editor crashed'));
    void running.program.ended.then(code => run.stop(`the editor ended (${code})`));
    // The workbench calls these two when a page has them and a test run was asked for.
    await page.exposeFunction('codeAutomationLog', (_type: string, said: unknown) =>
      run.hear(format(...[said].flat())),
    );
    await page.exposeFunction('codeAutomationExit', (code: number) =>
      run.stop(`the test run ended with exit code ${code}`),
    );
    await page.goto(
      addressOf(running, suite.folder, [
        ['extensionDevelopmentPath', remote(running, suite.extension)],
        ['extensionTestsPath', remote(running, suite.tests)],
      ]),
    );
    await run.finished;
    if (run.incomplete !== undefined) taken ??= picture(page);
    await taken;
  } finally {
    // First, so that it does not complain about an editor that is no longer there.
    await page.close();
    await running.program.stop();
    if (run.totals.failed > 0) keepLogs(running.home, running.log);
  }
}

async function picture(page: Page): Promise<void> {
  await page.screenshot({ path: join(evidence, 'failure.png') }).catch(() => undefined);
}

/** Keeps the editor's own logs, which are about to vanish with its home. */
function keepLogs(home: string, log: string): void {
  mkdirSync(evidence, { recursive: true });
  cpSync(log, join(evidence, 'server.log'));
  const logs = join(home, 'user/logs');
  if (existsSync(logs)) cpSync(logs, join(evidence, 'logs'), { recursive: true });
}
