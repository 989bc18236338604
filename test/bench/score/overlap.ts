import type { Span } from '../../../server/src/text/span.ts';

/** Whether two spans have a character in common. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

interface Candidate<G, F> {
  readonly gold: G;
  readonly found: F;
  readonly common: number;
  readonly unlike: number;
}

/**
 * Pairs of a gold name and a found one that have a character in common, each in at most one pair: the longest
 * common stretch first, then the nearest in length, then the first in the text.
 */
export function pairUp<G extends Span, F extends Span>(gold: readonly G[], found: readonly F[]): Map<G, F> {
  const candidates: Candidate<G, F>[] = [];
  const inOrder = [...found].sort((a, b) => a.start - b.start);
  for (const g of [...gold].sort((a, b) => a.start - b.start)) {
    for (const f of inOrder) {
      if (!overlaps(g, f)) continue;
      const common = Math.min(g.end, f.end) - Math.max(g.start, f.start);
      const unlike = Math.abs(g.end - g.start - (f.end - f.start));
      candidates.push({ gold: g, found: f, common, unlike });
    }
  }
  candidates.sort((a, b) => b.common - a.common || a.unlike - b.unlike);
  const pairs = new Map<G, F>();
  const taken = new Set<F>();
  for (const candidate of candidates) {
    if (pairs.has(candidate.gold) || taken.has(candidate.found)) continue;
    pairs.set(candidate.gold, candidate.found);
    taken.add(candidate.found);
  }
  return pairs;
}
