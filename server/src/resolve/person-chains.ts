import { comparePersonNames } from '../names/compare.ts';
import { fold } from '../names/fold.ts';
import { compareFamily } from '../names/part.ts';
import { type PersonName, parsePersonName } from '../names/person-name.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Article } from '../text/article.ts';
import type { Block } from '../text/block.ts';
import type { Chain } from './chain.ts';
import { type ChainDraft, chainOf, draftOf } from './chain-draft.ts';

/** Somebody whom the article names in full. */
interface Bearer {
  readonly name: PersonName;
  readonly draft: ChainDraft;
  /** The titles before the full name, folded. */
  readonly titles: Set<string>;
}

/**
 * Whether a name says more than a surname: it has a given name or an initial, and a family name, which is no initial:
 * "George W." may be anybody's.
 */
export function isFullName(name: PersonName): boolean {
  return (
    name.given !== undefined &&
    name.given.key !== '' &&
    name.familyKey !== '' &&
    !/^\p{Lu}\.?$/u.test(name.family)
  );
}

/** The chains of people: full names, then surnames and given names that stand for one of them. */
export function personChains(
  article: Article,
  mentions: readonly Mention[],
  people: readonly number[],
): Chain[] {
  const bearers = new Map<string, Bearer>();
  const drafts = new Map<string, ChainDraft>();
  const shorts: number[] = [];
  for (const i of people) {
    const spelling = mentions[i]?.spelling ?? '';
    const name = parsePersonName(spelling);
    if (!isFullName(name)) {
      shorts.push(i);
      continue;
    }
    const key = fold(spelling);
    const draft = draftOf(drafts, key, false);
    draft.full.push(i);
    draft.all.push(i);
    let bearer = bearers.get(key);
    if (!bearer) {
      bearer = { name, draft, titles: new Set() };
      bearers.set(key, bearer);
    }
    bearer.titles.add(fold(mentions[i]?.title ?? ''));
  }
  const byFamily = indexByFamily([...bearers.values()]);
  const shortDrafts = new Map<string, ChainDraft>();
  for (const i of shorts) {
    const mention = mentions[i];
    const key = fold(mention?.spelling ?? '');
    if (!mention || key === '') continue;
    const found = bearersOf(mention, key, byFamily, [...bearers.values()]);
    const draft = settle(article, mentions, i, found) ?? draftOf(shortDrafts, key, true);
    if (draft.short) draft.full.push(i);
    draft.all.push(i);
  }
  return [...drafts.values(), ...shortDrafts.values()].flatMap(draft => chainOf(draft, mentions) ?? []);
}

function indexByFamily(bearers: readonly Bearer[]): Map<string, Bearer[]> {
  const index = new Map<string, Bearer[]>();
  for (const bearer of bearers) {
    for (const key of new Set([bearer.name.familyKey, bearer.name.familyCore])) {
      const known = index.get(key);
      if (known) known.push(bearer);
      else index.set(key, [bearer]);
    }
  }
  return index;
}

/** More names than this in one article are a list; near surnames are not looked for in it. */
const MOST_COMPARED = 200;

/** Whom a lone name may stand for: bearers of the surname; of one spelled nearly so; of that given name. */
function bearersOf(
  mention: Mention,
  key: string,
  byFamily: ReadonlyMap<string, readonly Bearer[]>,
  all: readonly Bearer[],
): readonly Bearer[] {
  const exact = byFamily.get(key);
  if (exact) return exact;
  if (all.length > MOST_COMPARED) return [];
  if (!mention.candidate) {
    const near = all.filter(bearer => compareFamily(mention.spelling, bearer.name.family).score >= 0.7);
    if (near.length > 0) return near;
  }
  const given = all.filter(bearer => bearer.name.given?.key === key || bearer.name.nickname?.key === key);
  return given.length === 1 ? given : [];
}

/**
 * Of several bearers: the only one with the mention's title, or the only one whom the paragraph has named before
 * it. Undefined where that decides nothing: a wrong tie is worse than none.
 */
function settle(
  article: Article,
  mentions: readonly Mention[],
  index: number,
  found: readonly Bearer[],
): ChainDraft | undefined {
  const [first, ...others] = found;
  if (!first || others.length === 0) return first?.draft;
  const mention = mentions[index];
  if (!mention) return undefined;
  if (others.every(other => comparePersonNames(first.name, other.name).verdict === 'same')) {
    return nearest(found, index);
  }
  if (mention.title !== undefined) {
    const key = fold(mention.title);
    const titled = found.filter(({ titles }) => titles.has(key));
    if (titled.length === 1) return titled[0]?.draft;
  }
  const block = blockAt(article.blocks, mention.start);
  if (!block) return undefined;
  const here = found.filter(({ draft }) => (mentions[lastBefore(draft, index)]?.start ?? -1) >= block.start);
  return here.length === 1 ? here[0]?.draft : undefined;
}

/** The bearer whose full name stands last before the mention; the first of all where none does. */
function nearest(found: readonly Bearer[], index: number): ChainDraft | undefined {
  const last = ({ draft }: Bearer): number => lastBefore(draft, index);
  return [...found].sort((a, b) => last(b) - last(a))[0]?.draft;
}

/** The last mention of a full name before the mention with this index; -1 where there is none. */
function lastBefore({ full }: ChainDraft, index: number): number {
  let low = 0;
  let high = full.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((full[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return full[low - 1] ?? -1;
}

function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  return block && block.start <= offset ? block : undefined;
}
