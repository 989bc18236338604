import * as assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { corpus, evidence } from '../run/paths.ts';
import { say } from '../run/say.ts';
import { textOf } from '../run/text-of.ts';
import { nothing, type Totals } from '../run/totals.ts';
import { DeskPage } from './desk-page.ts';
import type { Embedded } from './embedded.ts';
import { addressOf, launch, type RunningEditor, remote } from './launch.ts';
import { packaged } from './packaged.ts';
import { copied, scratch } from './scratch.ts';

/** Two folders of one workspace, in an editor that speaks German: what the views say of them. */
export async function runInGerman(embedded: Embedded, browser: BrowserContext): Promise<Totals> {
  const title = 'a workspace of two folders, in German';
  const editor = await launch(embedded, { extensions: [await packaged()], endsAlone: true, locale: 'de' });
  const page = await browser.newPage();
  try {
    addLanguage(editor);
    const folders = ['montag', 'dienstag'].map(name => copied(corpus, name));
    const workspace = join(scratch(), 'desk.code-workspace');
    writeFileSync(workspace, JSON.stringify({ folders: folders.map(path => ({ path })) }));
    const [monday = ''] = folders;
    const [first = ''] = readdirSync(monday).filter(name => name.endsWith('.txt'));
    const address = new URL(addressOf(editor, monday, [['openFile', remote(editor, join(monday, first))]]));
    address.searchParams.delete('folder');
    address.searchParams.set('workspace', workspace);
    await page.goto(address.href);
    await page.locator('.monaco-editor .view-line').first().waitFor();
    const desk = new DeskPage(page);
    await desk.open('Namedesk');
    for (const words of [
      'Dmitry Petelin, Mensch, montag: 3 Stellen zu berichtigen',
      'Dmitry Petelin, 8 in 8 Artikeln, wie in den meisten Artikeln',
      'Ordner montag',
    ])
      await desk.row(words).waitFor();
    // The same names of the other folder are told apart by its name.
    await desk.press('Control+F8');
    await desk.choice('wie in den meisten Artikeln').waitFor();
    assert.match(await desk.question(), /^Dmitry Petelin klären – montag \(1\/12\)$/);
    say(`  ✓ ${title}`);
    return { ...nothing, passed: 1 };
  } catch (error) {
    mkdirSync(evidence, { recursive: true });
    await page.screenshot({ path: join(evidence, 'german.png') }).catch(() => undefined);
    say(`  ✗ ${title}\n${textOf(error).replace(/^/gm, '      ')}`);
    return { ...nothing, failed: 1 };
  } finally {
    await page.close();
    await editor.program.stop();
  }
}

/** An editor takes a language only where a language pack has it; this one translates nothing of the editor's own. */
function addLanguage({ home }: RunningEditor): void {
  const translation = join(home, 'german.json');
  writeFileSync(translation, JSON.stringify({ version: '1.0.0', contents: {} }));
  const extensions = [{ extensionIdentifier: { id: 'namedesk.german' }, version: '1.0.0' }];
  const pack = { hash: 'german', extensions, translations: { vscode: translation }, label: 'Deutsch' };
  writeFileSync(join(home, 'user/languagepacks.json'), JSON.stringify({ de: pack }));
}
