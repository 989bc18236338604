import type { Buckets } from './buckets.ts';
import type { PackedAnalysis, PackedChain } from './packed-analysis.ts';

/**
 * The manner in which an article speaks of a bearer: all that the corpus wants to know of a chain but where its
 * mentions stand. Articles that do it in one manner share the object, so that they are counted together.
 */
export interface Manner {
  /** Equal for equal manners, and seldom for others. */
  readonly hash: number;
  /** The fullest spelling. */
  readonly name: string;
  /** Whether all mentions are candidates. */
  readonly candidate: boolean;
  readonly shortKeys: readonly string[];
  /** The number of mentions of each spelling outside boilerplate, which are the evidence. */
  readonly own: Spelled;
  /** Those in boilerplate, which are evidence only where there is no other. */
  readonly boilerplate: Spelled;
  /** How many bearings of its form have it. */
  bearings: number;
}

/** The number of mentions of each spelling. */
export type Spelled = readonly (readonly [spelling: string, mentions: number])[];

const NONE: Spelled = [];

/** The manner of a chain: the known one that is equal, or a new one, which is then known. */
export function mannerOf(
  known: Buckets<number, Manner>,
  analysis: PackedAnalysis,
  chain: PackedChain,
): Manner {
  const own = spelledIn(analysis, chain, false);
  const boilerplate = spelledIn(analysis, chain, true);
  const { name, candidate = false, shortKeys } = chain;
  let hash = hashWith(name.length + shortKeys.length, name);
  for (const [spelling, mentions] of own) hash = hashWith(hash + mentions, spelling);
  for (const [spelling, mentions] of boilerplate) hash = hashWith(hash - mentions, spelling);
  for (const manner of known.under(hash)) {
    const isSame =
      manner.name === name &&
      manner.candidate === candidate &&
      manner.shortKeys.length === shortKeys.length &&
      manner.shortKeys.every((key, i) => key === shortKeys[i]) &&
      isSameSpelled(manner.own, own) &&
      isSameSpelled(manner.boilerplate, boilerplate);
    if (isSame) return manner;
  }
  const manner: Manner = { hash, name, candidate, shortKeys, own, boilerplate, bearings: 0 };
  known.put(hash, manner);
  return manner;
}

/** Counts the spellings of a chain, inside boilerplate or outside it, in the order in which they occur first. */
function spelledIn(analysis: PackedAnalysis, chain: PackedChain, boilerplate: boolean): Spelled {
  const [first, ...others] = chain.mentions.filter(
    index => (analysis.role(index) === 'boilerplate') === boilerplate,
  );
  if (first === undefined) return NONE;
  if (others.length === 0) return [[analysis.spelling(first), 1]];
  const counts = new Map([[analysis.spelling(first), 1]]);
  for (const index of others) {
    const spelling = analysis.spelling(index);
    counts.set(spelling, 1 + (counts.get(spelling) ?? 0));
  }
  return [...counts];
}

/** FNV-1a over what tells most spellings apart. */
function hashWith(hash: number, text: string): number {
  let mixed = Math.imul(hash ^ text.length, 0x01000193);
  mixed = Math.imul(mixed ^ text.charCodeAt(0), 0x01000193);
  mixed = Math.imul(mixed ^ text.charCodeAt(text.length >> 1), 0x01000193);
  return Math.imul(mixed ^ text.charCodeAt(text.length - 1), 0x01000193) | 0;
}

function isSameSpelled(a: Spelled, b: Spelled): boolean {
  return (
    a.length === b.length &&
    a.every(([spelling, mentions], i) => spelling === b[i]?.[0] && mentions === b[i]?.[1])
  );
}
