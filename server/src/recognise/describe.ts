import { LOWERCASE } from '../text/tokens.ts';
import { NATIONALITY, ORGANISATION, PLACE, ROLE } from './gazetteer/lexicon.ts';
import type { Find, Page } from './page.ts';

const COMMA = 0x2c;
/** A description has at most so many tokens. */
const LONGEST = 14;
const BEFORE = 4;

/**
 * What the article says of a person beside the name: the role before it ("NASA astronaut") or, after it, the
 * apposition between commas ("a veteran cosmonaut"). Undefined where it says nothing.
 */
export function describe(page: Page, find: Find): string | undefined {
  return roleBefore(page, find.from) ?? apposition(page, find.to);
}

function roleBefore(page: Page, name: number): string | undefined {
  let from = name;
  if (!page.goesOn(name) || name === 0) return undefined;
  if (page.shape(name - 1) !== LOWERCASE || (page.know(name - 1) & ROLE) === 0) return undefined;
  from--;
  while (name - from < BEFORE && from > 0 && page.goesOn(from)) {
    const bits = page.know(from - 1);
    const named = (bits & (NATIONALITY | ORGANISATION | PLACE)) !== 0 && page.isCapital(from - 1);
    const joined =
      page.shape(from - 1) === LOWERCASE &&
      /^(flight|space|former|veteran|retired|senior|chief|test|prime|vice|deputy|rookie|press)$/.test(
        page.word(from - 1),
      );
    if (!named && !joined) break;
    from--;
  }
  return slice(page, from, name);
}

function apposition(page: Page, after: number): string | undefined {
  if (page.mark(after) !== COMMA || !page.goesOn(after)) return undefined;
  const from = after + 1;
  if (!page.goesOn(from) || !/^(a|an|the|who|one)$/.test(page.word(from))) return undefined;
  let role = page.word(from) === 'who';
  for (let i = from; i < from + LONGEST && i < page.article.tokens.count; i++) {
    const mark = page.mark(i);
    if (mark === COMMA || mark === 0x2e || mark === 0x3b || mark === 0x2013 || mark === 0x2014)
      return role ? slice(page, from, i) : undefined;
    if (!page.goesOn(i)) return undefined;
    if ((page.know(i) & ROLE) !== 0) role = true;
  }
  return undefined;
}

function slice(page: Page, from: number, to: number): string {
  const { starts, ends } = page.article.tokens;
  return page.article.text.slice(starts[from], ends[to - 1]).replace(/\s+/g, ' ');
}
