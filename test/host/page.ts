import type { BrowserContext, Locator, Page } from 'playwright-core';
import { until } from './suite/until.ts';

/**
 * Drives the workbench in a browser the way a person at the keyboard does.
 *
 * The keyboard, because a mouse needs coordinates, and clicks of the test driver scroll the editor
 * by means that Monaco does not expect.
 */
export class EditorPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    page.setDefaultTimeout(60_000);
  }

  /** Opens an address at which a file is shown, and waits for its text. */
  static async open(browser: BrowserContext, address: string): Promise<EditorPage> {
    const page = browser.pages()[0] ?? (await browser.newPage());
    await page.goto(address);
    await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 60_000 });
    return new EditorPage(page);
  }

  /** Waits until a mention is coloured as one piece. Such colours arrive later than the text. */
  async coloured(mention: string): Promise<void> {
    await until(`the colour of "${mention}"`, async () => (await this.#pieces(mention)) > 0 || undefined);
  }

  /** Waits until something is underlined. */
  async underlined(): Promise<void> {
    await this.#page.locator('[class*="squiggly-"]').first().waitFor();
  }

  /** Puts the cursor at a place, both counted from 1. */
  async goTo(line: number, column: number): Promise<void> {
    const place = this.#page
      .locator('.statusbar')
      .filter({ hasText: new RegExp(`Ln ${line}, Col ${column}\\b`) });
    await this.#again(place, `the cursor at ${line}:${column}`, async () => {
      // The box opens with the colon that says "go to line".
      await this.#page.keyboard.press('Control+g');
      await this.#page.locator('.quick-input-widget input[type="text"]').waitFor();
      await this.#page.keyboard.type(`${line}:${column}`);
      await this.#page.keyboard.press('Enter');
    });
  }

  /** Opens the hover card of what the cursor is on. */
  async hover(): Promise<void> {
    await this.#again(this.#page.locator('.monaco-hover .hover-row'), 'a hover card', async () => {
      await this.#page.keyboard.press('Control+k');
      await this.#page.keyboard.press('Control+i');
    });
  }

  /** Opens the menu of quick fixes for what the cursor is on, and returns its lines. */
  async quickFix(): Promise<string[]> {
    const lines = this.#page.locator('.action-widget .monaco-list-row');
    await this.#again(lines, 'the menu of quick fixes', () => this.#page.keyboard.press('Control+.'));
    return await lines.allTextContents();
  }

  /** Opens the Problems panel, and returns its lines. */
  async problems(): Promise<string[]> {
    await this.#page.keyboard.press('Control+Shift+m');
    const lines = this.#page.locator('.markers-panel .monaco-list-row');
    await lines.first().waitFor();
    return await lines.allTextContents();
  }

  async closePanel(): Promise<void> {
    await this.#page.keyboard.press('Control+j');
    await this.#page.locator('.markers-panel').waitFor({ state: 'hidden' });
    await this.#page.keyboard.press('Control+1');
  }

  /** Takes the first of the quick fixes on offer, and waits until one `mention` less is there. */
  async takeFix(mention: string): Promise<void> {
    const before = await this.#pieces(mention);
    await this.#page.keyboard.press('Enter');
    await until(
      `"${mention}" to be changed`,
      async () => (await this.#pieces(mention)) < before || undefined,
    );
  }

  async escape(): Promise<void> {
    await this.#page.keyboard.press('Escape');
  }

  /** Takes a picture as soon as two in a row are the same: nothing fades, grows or arrives any more. */
  async picture(path: string): Promise<void> {
    let last: Buffer = Buffer.alloc(0);
    await until('the editor to come to rest', async () => {
      const now = await this.#page.screenshot({ path });
      const same = now.equals(last);
      last = now;
      return same || undefined;
    });
  }

  /** How many pieces of one colour have exactly this text. The editor writes spaces as no-break ones. */
  async #pieces(text: string): Promise<number> {
    const shown = await this.#page.locator('.view-line span span').allTextContents();
    return shown.filter(piece => piece.replaceAll('\u00a0', ' ') === text).length;
  }

  /**
   * Does something until it shows. The first answer after the cursor has moved can be that there is
   * nothing here, because the editor has not asked the extension yet.
   */
  async #again(wanted: Locator, what: string, act: () => Promise<void>): Promise<void> {
    await until(
      what,
      async () => {
        await act();
        const seen = wanted.first().waitFor({ timeout: 1500 });
        if (
          await seen.then(
            () => true,
            () => false,
          )
        )
          return true;
        await this.#page.keyboard.press('Escape');
        return undefined;
      },
      30_000,
    );
  }
}
