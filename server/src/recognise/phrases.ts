import { gazetteerKey } from './gazetteer/key.ts';
import { OPENS_PHRASE } from './gazetteer/lexicon.ts';
import { Phrases } from './gazetteer/phrases.ts';
import type { ListedName } from './mention.ts';
import type { Page } from './page.ts';

/** Finds the places and organisations of several words that the gazetteers know, the longest first. */
export function findPhrases(page: Page): void {
  const { text, tokens } = page.article;
  for (let i = 0; i < tokens.count; i++) {
    if (((page.bits[i] ?? 0) & OPENS_PHRASE) === 0 || page.taken[i] === 1) continue;
    const phrase = page.lexicon.phrases.longestAt(text, tokens, i);
    const to = i + (phrase?.keys.length ?? 0);
    if (!phrase || !page.isFree(i, to) || (!page.isCapital(to - 1) && page.mark(to - 1) === 0)) continue;
    page.take({ from: i, to, kind: phrase.kind });
    i = to - 1;
  }
}

/** Finds the names that the desk's own lists vouch for: as written there, letter case aside for all capitals. */
export function findListed(page: Page, listed: readonly ListedName[]): void {
  if (listed.length === 0) return;
  const { text, tokens } = page.article;
  const { phrases, openers } = indexOf(listed);
  for (let i = 0; i < tokens.count; i++) {
    if (!page.isCapital(i) || !openers.has(page.key(i))) continue;
    const phrase = phrases.longestAt(text, tokens, i);
    if (!phrase) continue;
    page.take({ from: i, to: i + phrase.keys.length, kind: phrase.kind });
    i += phrase.keys.length - 1;
  }
}

/** The names of a list by their words, and the keys of the words with which they begin. */
interface ListedIndex {
  readonly phrases: Phrases;
  readonly openers: ReadonlySet<string>;
}

/** A list is the same array as long as the desk says nothing else: it is not taken apart again for each article. */
const INDEXES = new WeakMap<readonly ListedName[], ListedIndex>();

function indexOf(listed: readonly ListedName[]): ListedIndex {
  let index = INDEXES.get(listed);
  if (!index) {
    const phrases = new Phrases();
    const openers = new Set(listed.map(({ name, kind }) => gazetteerKey(phrases.add(name, kind))));
    index = { phrases, openers };
    INDEXES.set(listed, index);
  }
  return index;
}
