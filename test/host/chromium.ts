import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { isolatedEnvironment } from './environment.ts';
import { isProgram, onPath } from './on-path.ts';
import { scratch } from './scratch.ts';

const places = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The Chromium or Chrome of this machine. Throws a reason for people when there is none. */
export function findChromium(): string {
  const { CHROMIUM } = process.env;
  if (CHROMIUM) {
    if (isProgram(CHROMIUM)) return CHROMIUM;
    throw new Error(`CHROMIUM=${CHROMIUM} is not a program`);
  }
  const found = onPath('chromium', 'chromium-browser', 'google-chrome') ?? places.find(isProgram);
  if (found !== undefined) return found;
  throw new Error(
    'no Chromium or Chrome is installed. Install one (Debian: apt-get install chromium) or set CHROMIUM to its path',
  );
}

export interface BrowserOptions {
  readonly width: number;
  readonly height: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** Starts a browser without a window, with an empty profile. Rejects with a reason for people. */
export async function browse(executablePath: string, options: BrowserOptions): Promise<BrowserContext> {
  const { width, height, colorScheme = 'light' } = options;
  try {
    const home = scratch();
    return await chromium.launchPersistentContext(join(home, 'profile'), {
      executablePath,
      env: isolatedEnvironment(home),
      headless: true,
      viewport: { width, height },
      colorScheme,
      // Signals end this process through at-exit.ts, and its exit ends the browser.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      args: [
        // The sandbox needs rights that a container seldom gives. Nothing but our own editor is opened.
        '--no-sandbox',
        ...['--disable-gpu', '--disable-quic', '--no-first-run'],
        ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ],
    });
  } catch (error) {
    // The rest is a page of arguments and of the browser's log.
    const [reason] = (error as Error).message.split('\n');
    throw new Error(`${executablePath} does not start (${reason})`);
  }
}
