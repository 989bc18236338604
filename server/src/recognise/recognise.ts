import type { Article } from '../text/article.ts';
import { findBylines } from './bylines.ts';
import { findCandidates } from './candidates.ts';
import { findCraft } from './craft.ts';
import { describe, type Said } from './describe.ts';
import { evidenceOf, findVouched } from './evidence.ts';
import type { ListedName, Mention } from './mention.ts';
import { joinNicknames } from './nicknames.ts';
import { type Find, Page } from './page.ts';
import { findListed, findPhrases } from './phrases.ts';
import { sortRuns } from './sort.ts';
import { findTagged } from './tagged.ts';
import { shippedTagger } from './tagger/shipped.ts';
import type { Tagger } from './tagger/tagger.ts';

/**
 * The names in an article: sorted, apart, each with its kind. `listed` are the desk's own names, which are always
 * recognised. A pure function of the article and those names; total, and linear in the article's length: every
 * stage passes over the tokens once and looks a bounded number of tokens around.
 */
export function recognise(
  article: Article,
  listed: readonly ListedName[] = [],
  tagger: Tagger = shippedTagger(),
): readonly Mention[] {
  const page = new Page(article);
  findListed(page, listed);
  findCraft(page);
  findBylines(page);
  findTagged(page, tagger);
  findPhrases(page);
  sortRuns(page);
  findVouched(page, evidenceOf(page));
  findCandidates(page, tagger);
  joinNicknames(page);
  return mentionsOf(page);
}

function mentionsOf(page: Page): Mention[] {
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
