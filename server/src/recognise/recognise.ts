import type { Article } from '../text/article.ts';
import { findBylines } from './bylines.ts';
import { findCandidates } from './candidates.ts';
import { findCraft } from './craft.ts';
import { findDatelines } from './datelines.ts';
import { evidenceOf, findVouched } from './evidence.ts';
import { findIntroduced } from './introduced.ts';
import type { ListedName, Mention } from './mention.ts';
import { mentionsOf } from './mentions-of.ts';
import { joinNicknames } from './nicknames.ts';
import { Page } from './page.ts';
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
  findDatelines(page);
  findTagged(page, tagger);
  findIntroduced(page);
  findPhrases(page);
  sortRuns(page);
  findVouched(page, evidenceOf(page));
  findCandidates(page, tagger);
  joinNicknames(page);
  return mentionsOf(page);
}
