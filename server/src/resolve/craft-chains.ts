import { designatorKey, parseDesignator } from '../names/designator.ts';
import { fold } from '../names/fold.ts';
import { craftFacts } from '../recognise/gazetteer/spacecraft.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Chain } from './chain.ts';
import { type ChainDraft, chainOf, draftOf } from './chain-draft.ts';

/** What a craft's spelling tells: its key, and how it may be shortened. */
interface CraftName {
  readonly key: string;
  /** A number without the name before it: "MS-22". */
  readonly short: boolean;
  /** "ms 22" for Soyuz MS-22. */
  readonly number?: string;
  /** "soyuz" for Soyuz MS-22. */
  readonly family?: string;
}

/**
 * The chains of spacecraft: by designator or by the gazetteer's name. "MS-22" alone joins the article's only craft
 * of that number, and a bare "Soyuz" its only Soyuz with a number; otherwise it stays for itself.
 */
export function craftChains(mentions: readonly Mention[], crafts: readonly number[]): Chain[] {
  const drafts = new Map<string, ChainDraft>();
  const numbers = new Map<string, Set<ChainDraft>>();
  const families = new Map<string, Set<ChainDraft>>();
  const open: { readonly index: number; readonly name: CraftName }[] = [];
  for (const index of crafts) {
    const name = craftName(mentions[index]?.spelling ?? '');
    if (name.short || name.family === undefined) {
      open.push({ index, name });
      continue;
    }
    const draft = draftOf(drafts, name.key, false);
    if (name.number !== undefined) {
      draft.shortKeys.add(name.number);
      add(numbers, name.number, draft);
    }
    add(families, name.family, draft);
    draft.full.push(index);
    draft.all.push(index);
  }
  for (const { index, name } of open) {
    const fellows = name.short ? numbers.get(name.key) : families.get(name.key);
    const [only] = fellows?.size === 1 ? fellows : [];
    const draft = only ?? draftOf(drafts, name.short ? `#${name.key}` : name.key, name.short);
    if (!only) draft.full.push(index);
    draft.all.push(index);
  }
  return [...drafts.values()].flatMap(draft => {
    const chain = chainOf(draft, mentions);
    return chain ? [chain.short ? { ...chain, key: chain.key.slice(1) } : chain] : [];
  });
}

/** The key by which forms of a craft's name are told apart. */
export function craftKey(spelling: string): string {
  return craftName(spelling).key;
}

function craftName(spelling: string): CraftName {
  const designator = parseDesignator(spelling);
  if (!designator) return { key: fold(craftFacts(spelling)?.name ?? spelling), short: false };
  const bare = { ...designator, family: '' };
  if (designator.family === '') return { key: fold(designatorKey(bare)), short: true };
  return {
    key: fold(designatorKey(designator)),
    short: false,
    ...(designator.series === '' ? {} : { number: fold(designatorKey(bare)) }),
    family: fold(designator.family),
  };
}

function add(index: Map<string, Set<ChainDraft>>, key: string, draft: ChainDraft): void {
  const known = index.get(key);
  if (known) known.add(draft);
  else index.set(key, new Set([draft]));
}
