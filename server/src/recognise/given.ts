import type { Kind } from '../names/kind.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { LETTERS, LOWERCASE, MIXED, POSSESSIVE } from '../text/tokens.ts';
import type { Mention } from './mention.ts';
import { mentionsOf } from './mentions-of.ts';
import { nameWithin } from './name-within.ts';
import { type Find, Page } from './page.ts';
import { placing } from './tagged.ts';
import { titleBefore } from './titles.ts';

/** A span that somebody marked as naming one of a kind, with whatever they put into it: a title, a role, an age. */
export interface Mark extends Span {
  readonly kind: Kind;
}

/**
 * The mentions that marks stand for, by their marks: annotators put "defensive tackle Jamal Williams" where the name
 * is "Jamal Williams". A mark that holds no name ("the mafia boss") has none; of two that overlap the longer has one.
 * Linear in the article and the marks' lengths.
 */
export function mentionsGiven<M extends Mark>(
  article: Article,
  marks: readonly M[],
): ReadonlyMap<M, Mention> {
  const page = new Page(article);
  const place = placing(page);
  const found: (readonly [M, Find])[] = [];
  const inOrder = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const spans = inOrder.map(mark => [mark, place(mark)] as const);
  const longestFirst = spans.sort(([, a], [, b]) => b[1] - b[0] - (a[1] - a[0]) || a[0] - b[0]);
  for (const [mark, [from, to]] of longestFirst) {
    if (!page.isFree(from, to)) continue;
    const extent = mark.kind === 'person' ? nameWithin(page, { from, to }) : thingWithin(page, { from, to });
    if (!extent) continue;
    const title = mark.kind === 'person' ? titleBefore(page, extent.from) : undefined;
    const find: Find = { ...extent, kind: mark.kind, ...(title === undefined ? {} : { title }) };
    page.take(find);
    found.push([mark, find]);
  }
  const byStart = new Map(found.map(([mark, { from }]) => [article.tokens.starts[from], mark]));
  return new Map(
    mentionsOf(page).flatMap(mention => {
      const mark = byStart.get(mention.start);
      return mark ? [[mark, mention] as const] : [];
    }),
  );
}

/** What of a mark names a thing: without small words and marks before it, and possessive and marks behind it. */
function thingWithin(
  page: Page,
  { from: first, to: last }: Pick<Find, 'from' | 'to'>,
): Pick<Find, 'from' | 'to'> | undefined {
  let [from, to] = [first, last];
  while (from < to && (page.mark(from) !== 0 || page.shape(from) === LOWERCASE)) from++;
  while (to > from && (page.mark(to - 1) !== 0 || page.shape(to - 1) === POSSESSIVE)) to--;
  if (from < to) return { from, to };
  // "eBay", and what a script without case or small letters name.
  for (let i = first; i < last; i++) {
    const shape = page.shape(i);
    if (shape === LOWERCASE || shape === LETTERS || shape === MIXED) return { from: first, to: last };
  }
  return undefined;
}
