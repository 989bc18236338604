import { GIVEN, TITLE } from './gazetteer/lexicon.ts';
import type { Page } from './page.ts';

const FULL_STOP = 0x2e;
/** Titles stand in a row of at most so many tokens, their full stops too. */
const LONGEST = 6;

/** Where a person's name begins behind the titles that it was found with: "Singer Björk". The last word stays. */
export function withoutTitles(page: Page, from: number, to: number): number {
  let at = from;
  while (at + 1 < to && isTitle(page, at)) {
    at++;
    if (at + 1 < to && page.mark(at) === FULL_STOP) at++;
  }
  return at;
}

/** The titles that stand before a name, as written: "Dr.", "Prime Minister". */
export function titleBefore(page: Page, name: number): string | undefined {
  let from = name;
  while (from > 0 && name - from < LONGEST && page.goesOn(from)) {
    const at = page.mark(from - 1) === FULL_STOP ? from - 2 : from - 1;
    if (at < 0 || page.taken[at] === 1 || !isTitle(page, at) || !page.goesOn(at + 1)) break;
    from = at;
  }
  if (from === name) return undefined;
  const { starts, ends } = page.article.tokens;
  return page.article.text.slice(starts[from], ends[name - 1]);
}

/** Whether the word is a title here: "Judge" is, "Dean" is a name. */
function isTitle(page: Page, i: number): boolean {
  return ((page.bits[i] ?? 0) & (TITLE | GIVEN)) === TITLE;
}
