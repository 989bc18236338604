import type { Locator, Page } from 'playwright-core';
import { until } from './suite/until.ts';

/**
 * The desk as somebody uses it who never touches the keyboard, or never the mouse: what is on the screen, found by
 * the words that a screen reader says of it.
 */
export class DeskPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    page.setDefaultTimeout(20_000);
  }

  /** Clicks an icon of the activity bar. */
  async open(view: string): Promise<void> {
    const icon = this.#page.locator(`.action-label[aria-label^="${view}"]`);
    await this.#page.locator('.activitybar .action-item', { has: icon }).first().click();
  }

  /** A line of a view, by the beginning of what is said of it. */
  row(words: string): Locator {
    return this.#page.locator(`.pane-body .monaco-list-row[aria-label^="${words}"]`).first();
  }

  /** A line of a view, by how what is said of it ends. */
  rowThatIs(words: string): Locator {
    return this.#page.locator(`.pane-body .monaco-list-row[aria-label$="${words}"]`).first();
  }

  /** A line of the list from which one is to be picked. */
  choice(words: string): Locator {
    return this.#page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first();
  }

  /** The title of the list from which one is to be picked; empty where there is none. */
  async question(): Promise<string> {
    const titles = this.#page.locator('.quick-input-widget:visible .quick-input-title');
    return (await titles.allTextContents()).join('');
  }

  /** Opens the context menu of a line, and clicks what has these words in it. */
  async fromMenu(row: Locator, words: string): Promise<void> {
    await row.click({ button: 'right' });
    await this.#menuLine(words).click();
  }

  #menuLine(words: string): Locator {
    return this.#page.locator('.monaco-menu .action-item', { hasText: words }).first();
  }

  /** Clicks the icon at the end of a line, which only a line under the mouse shows. */
  async atEndOf(row: Locator, words: string): Promise<void> {
    await row.hover();
    await row.locator(`.actions-container [aria-label^="${words}"]`).click();
  }

  /** Clicks a button that has these words. */
  async button(words: string): Promise<void> {
    await this.#page.locator('.monaco-button', { hasText: words }).first().click();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  /** Waits until there is something with these words. */
  async says(words: string): Promise<void> {
    await this.#page.getByText(words).first().waitFor();
  }

  /** Takes what each question offers first, until these words are said. */
  async acceptUntil(words: string): Promise<void> {
    let answered = '';
    await until(
      words,
      async () => {
        if (await this.#page.getByText(words).first().isVisible()) return true;
        const asked = await this.question();
        if (asked !== '' && asked !== answered) await this.press('Enter');
        answered = asked;
        return undefined;
      },
      60_000,
    );
  }
}
