import { GIVEN, TITLE } from './gazetteer/lexicon.ts';
import type { Page } from './page.ts';

const FULL_STOP = 0x2e;
/** Titles stand in a row of at most so many tokens, their full stops too. */
const LONGEST = 6;
const ADDRESS = /^(?:mr|mrs|ms|miss|mx|mlle|mme|dr|sir)$/;
/** Degrees, orders and offices that stand behind a name: they are no part of it. */
const POST_NOMINALS = new Set(
  'QC KC SC MP MPs MEP MSP MLA TD OBE MBE CBE KBE DBE GBE CH FRS GC VC DSO PhD Ph MD DO DDS DVM RN JD LLB LLM BA BSc MA MSc MBA CPA Esq'.split(
    ' ',
  ),
);

/**
 * Where a person's name begins behind what it was found with: after its last title - "Singer Björk", "US President
 * Ann Lee" -, of which the last word is none.
 */
export function withoutTitles(page: Page, from: number, to: number): number {
  let name = from;
  for (let at = from; at + 1 < to; at++) {
    if (!isTitle(page, at)) continue;
    const next = page.mark(at + 1) === FULL_STOP ? at + 2 : at + 1;
    if (next < to) name = next;
  }
  return name;
}

/** Whether the words from `from` on are a person's by the form of address that they begin with: "Miss Lee". */
export function isAddressed(page: Page, from: number): boolean {
  return ADDRESS.test(page.key(from)) && page.isCapital(from);
}

/** Whether a token is a degree, an order or an office as it stands behind a name. */
export function isPostNominal(page: Page, i: number): boolean {
  return isPostNominalWord(page.word(i));
}

/** The same for letters that were written apart: "M.B.A.". */
export function isPostNominalWord(letters: string): boolean {
  return POST_NOMINALS.has(letters);
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
