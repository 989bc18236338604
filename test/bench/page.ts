import { readFileSync, writeFileSync } from 'node:fs';

const PAGE = new URL('README.md', import.meta.url);

/** Puts `content` between `<!-- mark -->` and `<!-- /mark -->`. Throws where a page has no such place. */
export function between(page: string, mark: string, content: string): string {
  const [open, close] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const from = page.indexOf(open);
  const to = page.indexOf(close, from);
  if (from < 0 || to < 0) throw new Error(`no place marked ${open}`);
  return `${page.slice(0, from + open.length)}\n\n${content.trim()}\n\n${page.slice(to)}`;
}

/** The same in this folder's README. */
export function writeFigures(mark: string, content: string): void {
  writeFileSync(PAGE, between(readFileSync(PAGE, 'utf8'), mark, content));
}
