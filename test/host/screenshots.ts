import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { corpus, root } from '../run/paths.ts';
import { say } from '../run/say.ts';
import { browse, findChromium } from './chromium.ts';
import { embedded } from './embedded.ts';
import { addressOf, launch, type RunningEditor, remote } from './launch.ts';
import { packaged } from './packaged.ts';
import { EditorPage } from './page.ts';
import { copied } from './scratch.ts';

/** The default theme for each of these is what the pictures are taken in. */
const schemes = ['light', 'dark'] as const;

/** The problem that the pictures are about: where it is, what stands there, and what should. */
export interface Shown {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly suggestion: string;
}

/** One picture: its name, and what a person does before it can be taken. */
type Step = readonly [name: string, act: (page: EditorPage, shown: Shown) => Promise<void>];

const steps: readonly Step[] = [
  [
    '1-article',
    async (page, shown) => {
      await page.goTo(shown.line, 1);
      await page.underlined();
      await page.coloured(shown.text);
      await page.toTop();
    },
  ],
  [
    '2-problems',
    async page => {
      for (const line of await page.problems()) say(`    ${line}`);
    },
  ],
  [
    '3-hover',
    async (page, { line, column }) => {
      await page.closePanel();
      await page.goTo(line, column + 1);
      await page.hover();
    },
  ],
  [
    '4-quick-fix',
    async page => {
      await page.escape();
      for (const line of await page.quickFix()) say(`    ${line}`);
    },
  ],
  [
    '5-fixed',
    async (page, shown) => {
      await page.takeFix(shown.text);
      await page.coloured(shown.suggestion);
      await page.press('Control+z');
    },
  ],
  [
    '6-to-settle',
    async page => {
      await page.command('Namedesk: Show what is to be settled', '.pane-body .monaco-list-row');
      await page.press('ArrowDown');
    },
  ],
  [
    '7-settle',
    async page => {
      await page.press('Control+F8');
      await page.shows('.quick-input-list .monaco-list-row');
    },
  ],
  [
    '8-quotations',
    async page => {
      await page.press('Enter');
      await page.shows('.quick-input-title:has-text("everywhere")');
    },
  ],
  [
    '9-preview',
    async page => {
      await page.press('ArrowDown');
      await page.press('Enter');
      await page.shows('.bulk-edit-panel .monaco-list-row');
    },
  ],
  [
    '10-cast',
    async page => {
      // The preview is put away, and what was to be settled is left for later.
      await page.button('Discard');
      await page.shows('.quick-input-title:has-text("Settle")');
      await page.escape();
      await page.command('Namedesk: Show the cast', '.pane-body .monaco-list-row');
      await page.contextMenu('Frank Rubio');
    },
  ],
  [
    '11-style-guide',
    async (page, { line, column }) => {
      await page.escape();
      await page.press('Control+1');
      await page.goTo(line, column + 1);
      await page.command('Namedesk: Add to style guide', '.notification-toast');
      await page.press('Control+1');
      await page.command('Namedesk: Open its entry', '.tab:has-text("namedesk.yaml")');
      await page.command('Notifications: Clear All Notifications', '.tab:has-text("namedesk.yaml")');
    },
  ],
  [
    '12-picture',
    async page => {
      await page.command('Namedesk: Show the corpus at a glance', 'iframe.webview.ready');
      await page.webviewShows('td .mark');
    },
  ],
  [
    '13-legend',
    async page => {
      await page.command('Namedesk: Show the legend of colours', '.tab:has-text("Legend")');
      await page.coloured('Roscosmos');
    },
  ],
  [
    '14-first-steps',
    async page => {
      await page.command('Namedesk: Show the first steps', '.gettingStartedContainer .step-title');
    },
  ],
];

/** Takes all pictures of one problem, in both themes, into a folder. */
export async function takePictures(vsix: string, folder: string, shown: Shown, into: string): Promise<void> {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  const chromium = findChromium();
  const editor = await launch(await embedded(), {
    extensions: [vsix],
    endsAlone: true,
    settings: {
      'window.autoDetectColorScheme': true,
      // A blinking cursor never comes to rest.
      'editor.cursorBlinking': 'solid',
      'workbench.reduceMotion': 'on',
      // An article has a paragraph a line.
      'editor.wordWrap': 'on',
      'editor.minimap.enabled': false,
    },
  });
  try {
    for (const scheme of schemes) {
      // A fresh copy for each: the last step changes it.
      await inScheme(editor, scheme, chromium, copied(folder, 'corpus'), shown, into);
    }
  } finally {
    await editor.program.stop();
  }
}

async function inScheme(
  editor: RunningEditor,
  colorScheme: (typeof schemes)[number],
  chromium: string,
  folder: string,
  shown: Shown,
  into: string,
): Promise<void> {
  const browser = await browse(chromium, { width: 1280, height: 880, colorScheme });
  const file = remote(editor, join(folder, shown.file));
  const page = await EditorPage.open(browser, addressOf(editor, folder, [['openFile', file]]));
  try {
    for (const [name, act] of steps) {
      const path = join(into, `${colorScheme}-${name}.png`);
      say(`  ${path}`);
      await act(page, shown);
      await page.picture(path);
    }
  } catch (error) {
    await page.picture(join(into, `${colorScheme}-failure.png`)).catch(() => undefined);
    throw error;
  } finally {
    await browser.close();
  }
}

/** The first problem of the sample corpus that can be fixed, as the command line finds it. */
function firstProblem(folder: string): Shown {
  const cli = join(root, 'dist/cli.cjs');
  const { stdout, stderr } = spawnSync(process.execPath, [cli, 'check', folder, '--format', 'json'], {
    encoding: 'utf8',
  });
  try {
    const { problems } = JSON.parse(stdout) as { problems: Shown[] };
    const first = problems.find(problem => problem.suggestion);
    if (first !== undefined) return first;
  } catch {
    throw new Error(`The command line did not check ${folder}: ${stderr}`);
  }
  throw new Error(`There is no problem with a suggestion in ${folder}, so there is nothing to show.`);
}

if (import.meta.main) {
  try {
    const vsix = await packaged();
    say(`Pictures of ${vsix} on the sample corpus:`);
    await takePictures(vsix, corpus, firstProblem(corpus), join(root, 'out/screenshots'));
  } catch (error) {
    say((error as Error).message);
    process.exitCode = 1;
  }
}
