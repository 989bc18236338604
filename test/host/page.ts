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
    await until(`the colour of "${mention}"`, async () => {
      const pieces = (await this.#page.locator('.view-line span span').allTextContents()).map(plain);
      // Where the line wraps inside the mention, the piece before that is its beginning.
      return pieces.some(piece => piece.length > 1 && mention.startsWith(piece)) || undefined;
    });
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

  /** Shows the article from its beginning, with the cursor below the headline, where no name is. */
  async toTop(): Promise<void> {
    await this.#page.keyboard.press('Control+Home');
    await this.#page.keyboard.press('ArrowDown');
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

  /** Takes the first of the quick fixes on offer, and waits until `text` stands there once less. */
  async takeFix(text: string): Promise<void> {
    const before = await this.#count(text);
    await this.#page.keyboard.press('Enter');
    await until(`"${text}" to be changed`, async () => (await this.#count(text)) < before || undefined);
  }

  /** Runs a command by its title, and waits for what it shows. */
  async command(title: string, shows: string): Promise<void> {
    await this.#again(this.#page.locator(shows), `"${title}" to show ${shows}`, async () => {
      await this.#page.keyboard.press('F1');
      await this.#page.locator('.quick-input-widget input[type="text"]').waitFor();
      await this.#page.keyboard.type(title);
      await this.#page
        .locator('.quick-input-list .monaco-list-row')
        .filter({ hasText: title.replace(/^Namedesk: /, '') })
        .first()
        .waitFor();
      await this.#page.keyboard.press('Enter');
    });
  }

  /** Waits for something to be there. */
  async shows(what: string): Promise<void> {
    await this.#page.locator(what).first().waitFor();
  }

  /** Presses a button that has these words, outside the editor. */
  async button(words: string): Promise<void> {
    await this.#page.locator('.monaco-button', { hasText: words }).first().click();
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  /** Opens the context menu of a line of a view. */
  async contextMenu(line: string): Promise<void> {
    const row = this.#page.locator('.pane-body .monaco-list-row', { hasText: line }).first();
    await row.click({ button: 'right' });
    await this.#page.locator('.monaco-menu').first().waitFor();
  }

  /** The page of a view that is a page of its own, once it shows something. */
  async webviewShows(what: string): Promise<void> {
    await this.#page
      .frameLocator('iframe.webview.ready')
      .first()
      .frameLocator('iframe')
      .first()
      .locator(what)
      .first()
      .waitFor();
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

  /** How often a text stands on the screen. */
  async #count(text: string): Promise<number> {
    // The elements stand in any order; where they are shown is the order of the lines. A line that is
    // wrapped keeps its space at the end, so that without a line break the pieces make the text again.
    const lines = await this.#page.locator('.view-lines > .view-line').evaluateAll(all =>
      all
        .map(line => ({ top: line.getBoundingClientRect().top, text: line.textContent ?? '' }))
        .sort((a, b) => a.top - b.top)
        .map(line => line.text),
    );
    return plain(lines.join('')).split(text).length - 1;
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
        if (await succeeds(seen)) return true;
        await this.#page.keyboard.press('Escape');
        return undefined;
      },
      30_000,
    );
  }
}

/** A text as it is in the article: the editor shows its spaces as no-break ones. */
const plain = (shown: string) => shown.replaceAll('\u00a0', ' ');

const succeeds = (promise: Promise<unknown>) =>
  promise.then(
    () => true,
    () => false,
  );
