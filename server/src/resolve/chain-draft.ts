import { isAllCapitals } from '../names/part.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Chain } from './chain.ts';

/** A chain being put together. */
export interface ChainDraft {
  readonly key: string;
  readonly short: boolean;
  readonly shortKeys: Set<string>;
  /** Indexes of mentions which spell the name in full, or the short form of a short chain. */
  readonly full: number[];
  /** Indexes of all mentions. */
  readonly all: number[];
}

/** The draft with this key, made on first use. */
export function draftOf(drafts: Map<string, ChainDraft>, key: string, short: boolean): ChainDraft {
  let draft = drafts.get(key);
  if (!draft) {
    draft = { key, short, shortKeys: new Set(), full: [], all: [] };
    drafts.set(key, draft);
  }
  return draft;
}

/** The finished chain of a draft that has mentions. */
export function chainOf(draft: ChainDraft, mentions: readonly Mention[]): Chain | undefined {
  const [first] = draft.all;
  const kind = first === undefined ? undefined : mentions[first]?.kind;
  if (kind === undefined) return undefined;
  return {
    kind,
    name: fullest((draft.full.length > 0 ? draft.full : draft.all).map(i => mentions[i]?.spelling ?? '')),
    key: draft.key,
    ...(draft.short ? { short: true } : {}),
    shortKeys: [...draft.shortKeys].sort(),
    ...(draft.all.every(i => mentions[i]?.candidate) ? { candidate: true } : {}),
    mentions: draft.all.sort((a, b) => a - b),
  };
}

/** The longest of some spellings, those in capitals only where there is no other; the first of several. */
function fullest(spellings: readonly string[]): string {
  let best = '';
  for (const spelling of spellings) {
    const capitals = isAllCapitals(spelling);
    const bestCapitals = isAllCapitals(best);
    if (best === '' || (bestCapitals && !capitals)) best = spelling;
    else if (capitals === bestCapitals && spelling.length > best.length) best = spelling;
  }
  return best;
}
