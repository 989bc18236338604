import { describe, type Said } from './describe.ts';
import type { Mention } from './mention.ts';
import type { Find, Page } from './page.ts';

/** The names found on a page as mentions, by their places. */
export function mentionsOf(page: Page): Mention[] {
  const { blocks, quotations, text, tokens } = page.article;
  const finds = page.finds.sort((a, b) => a.from - b.from);
  let quotation = 0;
  let said: Said | undefined;
  return finds.map(find => {
    const start = tokens.starts[find.from] ?? 0;
    const end = tokens.ends[find.to - 1] ?? start;
    said = find.kind === 'person' ? describe(page, find, said) : undefined;
    while (quotation < quotations.length && (quotations[quotation]?.end ?? 0) <= start) quotation++;
    return {
      start,
      end,
      kind: find.kind,
      spelling: text.slice(start, end),
      role: blocks[page.blockOf[find.from] ?? 0]?.role ?? 'body',
      quoted: (quotations[quotation]?.start ?? text.length) <= start,
      ...told(find, said?.description),
    };
  });
}

function told(find: Find, description: string | undefined): Partial<Mention> {
  return {
    ...(find.title === undefined ? {} : { title: find.title }),
    ...(description === undefined ? {} : { description }),
    ...(find.candidate ? { candidate: true } : {}),
  };
}
