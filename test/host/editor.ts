import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { corpus, root } from '../run/paths.ts';
import { say } from '../run/say.ts';
import { findDesktop } from './desktop.ts';
import { embedded } from './embedded.ts';
import { openDesktop } from './in-desktop.ts';
import { addressOf, launch, remote } from './launch.ts';
import { packaged } from './packaged.ts';
import { copied } from './scratch.ts';

/**
 * Opens a folder in a real VS Code with the extension: a desktop one where there is one, else the
 * embedded one in the browser. Without a folder it is a copy of the sample corpus.
 */
async function openEditor(given: string | undefined): Promise<void> {
  // npm runs its scripts in the root of the project, wherever it was called.
  const { INIT_CWD = '' } = process.env;
  const folder = given === undefined ? sample() : resolve(INIT_CWD, given);
  const wrong = wrongWith(folder);
  if (wrong !== undefined) {
    say(wrong);
    process.exitCode = 2;
    return;
  }
  const desktop = desktopOrNot();
  if (desktop === undefined) return await inBrowser(folder);
  say(`Opening ${folder} in VS Code (${desktop.command}). Close its window or press Ctrl+C to end.`);
  await openDesktop(desktop, root, folder).ended;
}

/** Serves the folder until Ctrl+C. */
async function inBrowser(folder: string): Promise<void> {
  const editor = await embedded();
  // Installed like a user's, and not loaded from the development path: that would last only as long
  // as the address is never reloaded without its payload.
  // Copy has a paragraph a line.
  const settings = { 'editor.wordWrap': 'on' };
  const running = await launch(editor, { extensions: [await packaged()], settings });
  const article = readdirSync(folder).find(name => name.endsWith('.txt'));
  const open = article === undefined ? [] : [['openFile', remote(running, join(folder, article))] as const];
  say('VS Code with Namedesk is running. Open this address in a browser:');
  say(`\n  ${addressOf(running, folder, open)}\n`);
  say('Press Ctrl+C here to end.');
  const code = await running.program.ended;
  throw new Error(`The editor ended (${code}). Its last words:\n${running.program.lastWords()}`);
}

function sample(): string {
  const folder = copied(corpus, 'corpus');
  say(`This is a copy of the sample corpus, so that you can try everything: ${folder}`);
  say('It is removed at the end.');
  return folder;
}

function wrongWith(folder: string): string | undefined {
  if (!existsSync(folder)) return `There is no folder ${folder}. Check the name and try again.`;
  if (!statSync(folder).isDirectory())
    return `${folder} is not a folder. Name the folder that the articles are in.`;
  return undefined;
}

function desktopOrNot(): ReturnType<typeof findDesktop> | undefined {
  try {
    return findDesktop();
  } catch (error) {
    say(`Opening the embedded VS Code in the browser, because ${(error as Error).message}.`);
    return undefined;
  }
}

try {
  await openEditor(process.argv[2]);
} catch (error) {
  say((error as Error).message);
  process.exitCode = 1;
}
