import { LOWERCASE } from '../text/tokens.ts';
import { NATIONALITY, ORGANISATION, PLACE, ROLE } from './gazetteer/lexicon.ts';
import { leadBefore, saysWho } from './introduced.ts';
import type { Find, Page } from './page.ts';

const COMMA = 0x2c;
/** A description has at most so many tokens. */
const LONGEST = 14;
const BEFORE = 4;
const POSSESSIVE = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their']);

/** What is said of a person, and the role that whoever comes next in the row has too. */
export interface Said {
  readonly description: string | undefined;
  /** The token after the name, and the role of all in "cosmonauts Sergey Prokopyev and Dmitry Petelin". */
  readonly row?: { readonly to: number; readonly role: string };
}

/**
 * What the article says of a person beside the name: the role before it ("NASA astronaut", of several in a row
 * too) or, after it, the apposition between commas ("a veteran cosmonaut"; of "who commands the station" the
 * words after "who", of "its director" those after "its"). `before` is what was said of the person named before.
 */
export function describe(page: Page, find: Find, before: Said | undefined): Said {
  const role = roleBefore(page, find.from);
  const one = role === undefined ? undefined : singular(page, role);
  const row = one ?? (before?.row && isNext(page, before.row.to, find.from) ? before.row.role : undefined);
  return {
    description: one ?? role ?? row ?? apposition(page, find.to) ?? leading(page, find.from),
    ...(row === undefined ? {} : { row: { to: find.to, role: row } }),
  };
}

/** "Russian cosmonaut" of "Russian cosmonauts"; undefined where the role is no plural. */
function singular(page: Page, role: string): string | undefined {
  if (!role.endsWith('s')) return undefined;
  const one = role.slice(0, -1);
  const head = one.slice(one.lastIndexOf(' ') + 1);
  return (page.lexicon.bits(head) & ROLE) === 0 ? undefined : one;
}

/** Whether nothing but a comma or "and" stands between two names. */
function isNext(page: Page, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false;
  for (let i = from; i < to; i++) {
    if (!page.goesOn(i) || (page.mark(i) !== COMMA && page.word(i) !== 'and')) return false;
  }
  return page.goesOn(to);
}

function roleBefore(page: Page, name: number): string | undefined {
  let from = name;
  if (!page.goesOn(name) || name === 0) return undefined;
  if (!saysWho(page, name - 1)) return undefined;
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
  // "His colleague" says more of him than of her.
  if (from > 0 && page.goesOn(from) && POSSESSIVE.has(page.word(from - 1).toLowerCase())) return undefined;
  return slice(page, from, name);
}

function apposition(page: Page, after: number): string | undefined {
  if (page.mark(after) !== COMMA || !page.goesOn(after)) return undefined;
  const from = after + 1;
  if (!page.goesOn(from) || !/^(a|an|the|who|one|its)$/.test(page.word(from))) return undefined;
  const clause = page.word(from) === 'who';
  // Whose director somebody is is said before.
  const isBare = clause || page.word(from) === 'its';
  let role = clause;
  for (let i = from; i < from + LONGEST && i < page.article.tokens.count; i++) {
    const mark = page.mark(i);
    if (mark === COMMA || mark === 0x2e || mark === 0x3b || mark === 0x2013 || mark === 0x2014)
      return role ? slice(page, isBare ? from + 1 : from, i) : undefined;
    if (!page.goesOn(i)) return undefined;
    if ((page.know(i) & ROLE) !== 0 || saysWho(page, i)) role = true;
  }
  return undefined;
}

/** "A former surgeon, Aino Talvik": without the article. */
function leading(page: Page, name: number): string | undefined {
  const from = leadBefore(page, name);
  return from === undefined ? undefined : slice(page, from + 1, name - 1);
}

function slice(page: Page, from: number, to: number): string {
  const { starts, ends } = page.article.tokens;
  return page.article.text.slice(starts[from], ends[to - 1]).replace(/\s+/g, ' ');
}
