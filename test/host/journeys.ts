import * as assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Locator } from 'playwright-core';
import { corpus, evidence, root } from '../run/paths.ts';
import { say } from '../run/say.ts';
import { textOf } from '../run/text-of.ts';
import { nothing, sum, type Totals } from '../run/totals.ts';
import { DeskPage } from './desk-page.ts';
import type { Embedded } from './embedded.ts';
import { addressOf, launch, type RunningEditor, remote } from './launch.ts';
import { packaged } from './packaged.ts';
import { copied } from './scratch.ts';
import { until } from './suite/until.ts';

/** An editor on deadline has no more. */
const LIMIT_SECONDS = 120;
const MESSAGE = 'All names settled';

/** What somebody does after the folder is open, until everything is settled, decided and saved. */
type Journey = readonly [title: string, act: (desk: DeskPage) => Promise<void>];

const journeys: readonly Journey[] = [
  ['the sample corpus is settled and committed by mouse alone', byMouse],
  ['the sample corpus is settled and committed by keyboard alone', byKeyboard],
];

/**
 * Replays the work of a desk in a real editor with the extension installed: open the folder, settle every name,
 * commit articles and style guide. Only what is on the screen is used, and only one of mouse and keyboard.
 */
export async function runJourneys(embedded: Embedded, browser: BrowserContext): Promise<Totals> {
  let totals: Totals = nothing;
  const settings = { 'git.enabled': true, 'git.enableSmartCommit': true, 'git.autorefresh': true };
  const editor = await launch(embedded, { extensions: [await packaged()], endsAlone: true, settings });
  try {
    for (const journey of journeys) totals = sum(totals, await travel(editor, browser, journey));
  } finally {
    await editor.program.stop();
  }
  return totals;
}

async function travel(
  editor: RunningEditor,
  browser: BrowserContext,
  [title, act]: Journey,
): Promise<Totals> {
  const folder = underGit(copied(corpus, 'corpus'), act === byMouse);
  const page = await browser.newPage();
  const begun = Date.now();
  try {
    const [first = ''] = readdirSync(folder).filter(name => name.endsWith('.txt'));
    await page.goto(addressOf(editor, folder, [['openFile', remote(editor, join(folder, first))]]));
    await page.locator('.monaco-editor .view-line').first().waitFor();
    await act(new DeskPage(page));
    await judge(folder);
    const seconds = (Date.now() - begun) / 1000;
    if (seconds > LIMIT_SECONDS) throw new Error(`It took ${seconds} seconds.`);
    say(`  ✓ ${title} (${seconds.toFixed(1)} s)`);
    return { ...nothing, passed: 1 };
  } catch (error) {
    mkdirSync(evidence, { recursive: true });
    await page.screenshot({ path: join(evidence, `${act.name}.png`) }).catch(() => undefined);
    say(`  ✗ ${title}\n${textOf(error).replace(/^/gm, '      ')}`);
    return { ...nothing, failed: 1 };
  } finally {
    await page.close();
  }
}

/** What people of the sample corpus are quoted as saying stays, and is allowed there for good. */
const QUOTED = [
  ['Dmitry Petelin, 8 in', 'Dmitry Petlin'],
  ['Soyuz MS-22, 12 in', 'MS22'],
] as const;

/** The six names of the sample corpus, from the view and the menus. */
async function byMouse(desk: DeskPage): Promise<void> {
  await desk.open('Namedesk');
  for (const [usual, quoted] of QUOTED) {
    await desk.atEndOf(desk.row(`${usual}`), 'Write this spelling everywhere');
    await desk.choice('Change all but the quotations').click();
    await desk.fromMenu(desk.row(`${quoted}, 1 in 1 article, to correct`), 'Allow this spelling');
    await desk.choice('In quotations').click();
    await gone(desk.row(`${quoted}, 1 in 1 article, to correct`));
  }
  // Of each other name the usual spelling, which the view says and ticks.
  const usual = desk.rowThatIs('as in most articles');
  while (await usual.isVisible()) {
    const label = (await usual.getAttribute('aria-label')) ?? '';
    await desk.atEndOf(desk.row(label), 'Write this spelling everywhere');
    await gone(desk.row(label));
  }
  await desk.atEndOf(desk.row('Nauka, the usual form'), 'Write this spelling everywhere');
  await desk.says('Well done!');
  // While the view is being made anew a click does nothing, and says so: then it is clicked again.
  const listed = desk.row('Dmitry Petelin, person, 19 mentions, 3 spellings, in the style guide');
  await until('the entry', async () => {
    await desk.atEndOf(desk.row('Dmitry Petelin, person'), 'Add to style guide');
    return listed.waitFor({ timeout: 5000 }).then(
      () => true,
      () => undefined,
    );
  });
  // The editor has saved what was changed for it in files that were not being written in.
  await desk.open('Source Control');
  // The message is there already: the repository has a template for it.
  await desk.button('Commit');
}

/** The same from the list that one key opens, by Enter and a few letters. */
async function byKeyboard(desk: DeskPage): Promise<void> {
  await until('something to settle', async () => {
    await desk.press('Control+F8');
    return (await desk.question()) || undefined;
  });
  await desk.type('to the style guide');
  await desk.press('Enter');
  await desk.choice('as in the style guide').waitFor();
  await desk.acceptUntil('2 names are left for later.');
  await desk.press('Control+F8');
  for (const _ of QUOTED) {
    await desk.choice('Another spelling is right too').waitFor();
    await desk.type('another spelling');
    await desk.press('Enter');
    await desk.choice('In quotations').waitFor();
    await desk.type('in quotations');
    await desk.press('Enter');
  }
  await desk.says('Well done!');
  await desk.press('Control+Shift+g');
  await desk.says('Message (Ctrl+Enter');
  await desk.type(MESSAGE);
  await desk.press('Control+Enter');
}

const gone = (line: Locator) => line.waitFor({ state: 'hidden' });

/** A repository of the articles, with a message for commits, as a desk has one. */
function underGit(folder: string, withMessage: boolean): string {
  git(folder, 'init', '--quiet');
  for (const [name, value] of [
    ['user.name', 'The desk'],
    ['user.email', 'desk@example.org'],
    ['commit.gpgsign', 'false'],
  ] as const)
    git(folder, 'config', name, value);
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message', 'Articles as they came in');
  if (withMessage) {
    const template = join(folder, '.git/message');
    writeFileSync(template, `${MESSAGE}\n`);
    git(folder, 'config', 'commit.template', template);
  }
  return folder;
}

const git = (folder: string, ...args: readonly string[]) =>
  execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' });

/** Whether all that was to be done is in the repository, and nothing else. */
async function judge(folder: string): Promise<void> {
  await until('the commit', () => git(folder, 'log', '-1', '--format=%s').trim() === MESSAGE || undefined);
  assert.equal(git(folder, 'status', '--porcelain'), '', 'nothing is left out of the commit');
  const changed = git(folder, 'show', '--name-only', '--format=').trim().split('\n');
  assert.deepEqual(
    changed.filter(name => !name.endsWith('.txt')),
    ['namedesk.yaml'],
  );
  const guide = git(folder, 'show', 'HEAD:namedesk.yaml');
  assert.match(guide, /- name: Dmitry Petelin/);
  assert.match(guide, /allow: Dmitry Petlin/);
  // The command line reads the same folder on its own, and finds nothing to settle.
  const cli = join(root, 'dist/cli.cjs');
  const { status, stdout } = spawnSync(process.execPath, [cli, 'check', folder], { encoding: 'utf8' });
  assert.equal(status, 0, stdout);
}
