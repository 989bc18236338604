import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { format } from 'node:util';
import type { BrowserContext } from 'playwright-core';
import { evidence } from '../run/paths.ts';
import type { Embedded } from './embedded.ts';
import { addressOf, launch } from './launch.ts';
import type { Suite, SuiteRun } from './suite-run.ts';

/** Runs a suite in the extension host that lives in the browser, as on a site where nothing is installed. */
export async function runInWeb(
  editor: Embedded,
  browser: BrowserContext,
  suite: Suite,
  run: SuiteRun,
): Promise<void> {
  const running = await launch(editor, { development: true, endsAlone: true });
  const files = await served(suite.extension);
  const page = await browser.newPage();
  try {
    let taken: Promise<unknown> | undefined;
    run.onFailure = () => {
      taken = page.screenshot({ path: join(evidence, 'web-failure.png') }).catch(() => undefined);
    };
    page.on('crash', () => run.stop('the page of the editor crashed'));
    void running.program.ended.then(code => run.stop(`the editor ended (${code})`));
    await page.exposeFunction('codeAutomationLog', (_type: string, said: unknown) =>
      run.hear(format(...[said].flat())),
    );
    await page.exposeFunction('codeAutomationExit', (code: number) =>
      run.stop(`the test run ended with exit code ${code}`),
    );
    // Workers may only come over http; through the editor's own proxy they are of its origin, as it demands.
    const { port } = files.address() as AddressInfo;
    const at = (path: string) => ({
      scheme: 'http',
      authority: running.authority,
      path: `/proxy/${port}${path}`,
    });
    // An extension in development is given to the browser's host in the page's own configuration only.
    const development = { extensions: [at('')], extensionTestsPath: at('/out/host/web.js') };
    await page.addInitScript({ content: patched(JSON.stringify(development)) });
    await page.goto(addressOf(running, suite.folder));
    await run.finished;
    if (run.incomplete !== undefined) run.onFailure();
    await taken;
  } finally {
    await page.close();
    files.close();
    await running.program.stop();
  }
}

/** A script that adds to the settings which the workbench reads from its page. */
function patched(development: string): string {
  return `{
    const get = Element.prototype.getAttribute;
    Element.prototype.getAttribute = function (name) {
      const value = get.call(this, name);
      if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings') return value;
      const settings = JSON.parse(value);
      settings.developmentOptions = { ...settings.developmentOptions, ...${development} };
      return JSON.stringify(settings);
    };
  }`;
}

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** The extension's folder over http. Without `main`, because an editor that has a Node host would take that. */
async function served(folder: string): Promise<Server> {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    try {
      let bytes = await readFile(join(folder, path));
      if (path === '/package.json') {
        const { main: _, ...manifest } = JSON.parse(bytes.toString()) as Record<string, unknown>;
        bytes = Buffer.from(JSON.stringify(manifest));
      }
      const type = TYPES[extname(path)] ?? 'text/plain';
      response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return server;
}
