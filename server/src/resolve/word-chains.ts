import { fold } from '../names/fold.ts';
import { isAllCapitals } from '../names/part.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Article } from '../text/article.ts';
import type { Chain } from './chain.ts';
import { type ChainDraft, chainOf, draftOf } from './chain-draft.ts';

/** Words that acronyms pass over. */
const PASSED_OVER = new Set(['a', 'an', 'and', 'de', 'for', 'in', 'la', 'of', 'on', 'the', 'to', '&']);

/** The chains of organisations or places: by key, and an acronym with its long form in the same article. */
export function wordChains(
  article: Article,
  mentions: readonly Mention[],
  indexes: readonly number[],
): Chain[] {
  const keys = new Map(indexes.map(i => [i, wordKey(mentions[i]?.spelling ?? '')]));
  const longForms = new Map<string, Set<string>>();
  for (const i of indexes) {
    const acronym = acronymOf(mentions[i]?.spelling ?? '');
    if (acronym === undefined) continue;
    const known = longForms.get(acronym);
    if (known) known.add(keys.get(i) ?? '');
    else longForms.set(acronym, new Set([keys.get(i) ?? '']));
  }
  const defined = definitions(article, mentions, indexes, keys);
  const drafts = new Map<string, ChainDraft>();
  for (const i of indexes) {
    const key = keys.get(i) ?? '';
    if (key === '') continue;
    const short = isAcronym(mentions[i]?.spelling ?? '');
    const fellows = short ? longForms.get(key) : undefined;
    const long = defined.get(key) ?? (fellows?.size === 1 ? [...fellows][0] : undefined);
    const draft =
      long === undefined ? draftOf(drafts, short ? `#${key}` : key, short) : draftOf(drafts, long, false);
    if (long === undefined) draft.full.push(i);
    else draft.shortKeys.add(key);
    draft.all.push(i);
  }
  return [...drafts.values()].flatMap(draft => {
    const chain = chainOf(draft, mentions);
    return chain ? [chain.short ? { ...chain, key: chain.key.slice(1) } : chain] : [];
  });
}

/** Acronyms that the article itself defines, "long form (ACRONYM)": the acronym's key with the long form's. */
function definitions(
  article: Article,
  mentions: readonly Mention[],
  indexes: readonly number[],
  keys: ReadonlyMap<number, string>,
): ReadonlyMap<string, string> {
  const defined = new Map<string, string>();
  for (const [at, i] of indexes.entries()) {
    const next = indexes[at + 1];
    const [long, short] = [mentions[i], next === undefined ? undefined : mentions[next]];
    if (!long || !short || next === undefined || !isAcronym(short.spelling) || isAcronym(long.spelling))
      continue;
    if (short.start - long.end !== 2 || article.text.slice(long.end, short.start) !== ' (') continue;
    if (article.text[short.end] !== ')' || long.spelling[0] !== short.spelling[0]) continue;
    const key = keys.get(next) ?? '';
    if (!defined.has(key)) defined.set(key, keys.get(i) ?? '');
  }
  return defined;
}

/** The key of a body’s or place’s name: folded, without an article before it. */
export function wordKey(spelling: string): string {
  const key = fold(spelling);
  return key.startsWith('the ') ? key.slice(4) : key;
}

/** Two to seven capitals, with full stops or not: "NASA", "U.S.". */
export function isAcronym(spelling: string): boolean {
  return (
    spelling.length >= 2 && spelling.length <= 7 && isAllCapitals(spelling) && /^[\p{Lu}.&]+$/u.test(spelling)
  );
}

/** The key of the acronym that a long form has: its words' initials. Undefined for fewer than three. */
function acronymOf(spelling: string): string | undefined {
  const words = wordKey(spelling)
    .split(' ')
    .filter(word => !PASSED_OVER.has(word));
  return words.length >= 3 && words.length <= 7 ? words.map(word => word[0] ?? '').join('') : undefined;
}
