import type { Find, Page } from './page.ts';

/** A nickname has at most so many words. */
const LONGEST = 3;

/** Joins the parts of a name with a nickname in quotation marks inside: 'William "Buckshot" May'. */
export function joinNicknames(page: Page): void {
  const parts = page.finds.filter(find => find.kind === 'person').sort((a, b) => a.from - b.from);
  const starts = new Map(parts.map(part => [part.from, part]));
  const joined: Find[] = [];
  for (const part of parts) {
    const rest = starts.get(afterNickname(page, part));
    if (rest && part.from >= (joined.at(-1)?.to ?? 0)) joined.push({ ...part, to: rest.to });
  }
  page.replace(joined);
}

/** The token behind the nickname that follows a name, or -1. */
function afterNickname(page: Page, { to }: Find): number {
  if (!isQuote(page.mark(to)) || !page.isCapital(to + 1)) return -1;
  let close = to + 2;
  while (close <= to + LONGEST && page.isCapital(close)) close++;
  return isQuote(page.mark(close)) &&
    page.isCapital(close + 1) &&
    page.blockOf[close + 1] === page.blockOf[to]
    ? close + 1
    : -1;
}

function isQuote(code: number): boolean {
  return code === 0x22 || code === 0x27 || (code >= 0x2018 && code <= 0x201d);
}
