import type { Kind } from '../../../server/src/names/kind.ts';
import type { Span } from '../../../server/src/text/span.ts';
import type { GoldName, Name } from './name.ts';
import { overlaps, pairUp } from './overlap.ts';
import { type Count, type Ratio, ratio } from './ratio.ts';
import { trimName } from './trim.ts';

/** When a found name counts as the gold one: same offsets; same once both are trimmed; any common character. */
export const MEASURES = ['exact', 'normalised', 'overlap'] as const;
export type Measure = (typeof MEASURES)[number];
export type Recognition = Readonly<Record<Measure, Ratio>>;

/** What is compared of one article: the names of one kind that count. */
export interface Scored {
  readonly gold: readonly GoldName[];
  readonly found: readonly Name[];
}

/**
 * The names of a kind that count: those which begin in the `regions` (the whole text where there are none). A gold
 * name that is none (a pronoun, a description) is not asked for, and what is found there and nowhere else is no error.
 */
export function namesThatCount(
  all: readonly GoldName[],
  allFound: readonly Name[],
  kind: Kind,
  regions: readonly Span[] | undefined,
): Scored {
  const counts = (name: Span) =>
    regions === undefined || regions.some(({ start, end }) => start <= name.start && name.start < end);
  const within = all.filter(counts);
  const gold = within.filter(name => name.named && name.kind === kind);
  const ignored = within.filter(name => !name.named);
  const found = allFound.filter(name => {
    if (name.kind !== kind || !counts(name)) return false;
    if (ignored.some(other => isSame(other, name))) return gold.some(other => isSame(other, name));
    return gold.some(other => overlaps(other, name)) || !ignored.some(other => overlaps(other, name));
  });
  return { gold, found };
}

/** The three measures over all articles together. */
export function scoreRecognition(articles: readonly Scored[]): Recognition {
  return {
    exact: total(articles, ({ gold, found }) => {
      const wanted = new Set(gold.map(spanKey));
      return [...new Set(found.map(spanKey))].filter(key => wanted.has(key)).length;
    }),
    normalised: total(articles, ({ gold, found }) => inCommon(gold.map(trimmedKey), found.map(trimmedKey))),
    overlap: total(articles, ({ gold, found }) => pairUp(gold, found).size),
  };
}

function total(articles: readonly Scored[], rightIn: (scored: Scored) => number): Ratio {
  const count: { -readonly [K in keyof Count]: Count[K] } = { right: 0, found: 0, wanted: 0 };
  for (const scored of articles) {
    count.right += rightIn(scored);
    count.found += scored.found.length;
    count.wanted += scored.gold.length;
  }
  return ratio(count);
}

/** How many members two lists have in common, each counted as often as it stands in both. */
function inCommon(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const key of a) left.set(key, (left.get(key) ?? 0) + 1);
  let common = 0;
  for (const key of b) {
    const times = left.get(key) ?? 0;
    if (times === 0) continue;
    left.set(key, times - 1);
    common++;
  }
  return common;
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function spanKey({ start, end }: Span): string {
  return `${start} ${end}`;
}

function trimmedKey({ text, start }: Name): string {
  return spanKey(trimName(text, start));
}
