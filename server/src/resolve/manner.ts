import type { PackedAnalysis, PackedChain } from './packed-analysis.ts';

/**
 * The manner in which an article speaks of a bearer: all that the corpus wants to know of a chain but where its
 * mentions stand. Articles that do it in one manner share the object, so that they are counted together.
 */
export interface Manner {
  /** Equal for equal manners. */
  readonly key: string;
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
  /** How many were counted; used while counting. */
  counted: number;
}

/** The number of mentions of each spelling. */
export type Spelled = readonly (readonly [spelling: string, mentions: number])[];

/** The manner of a chain: the known one that is equal, or a new one, which is then known. */
export function mannerOf(known: Map<string, Manner>, analysis: PackedAnalysis, chain: PackedChain): Manner {
  const own = new Map<string, number>();
  const boilerplate = new Map<string, number>();
  for (const index of chain.mentions) {
    const counts = analysis.role(index) === 'boilerplate' ? boilerplate : own;
    const spelling = analysis.spelling(index);
    counts.set(spelling, 1 + (counts.get(spelling) ?? 0));
  }
  let key = `${chain.candidate ? '?' : ''}${chain.name.length} ${chain.name} ${chain.shortKeys.length}`;
  for (const short of chain.shortKeys) key += ` ${short.length} ${short}`;
  // With its length before each string, no two manners have one key.
  for (const [spelling, mentions] of own) key += ` ${mentions} ${spelling.length} ${spelling}`;
  for (const [spelling, mentions] of boilerplate) key += ` -${mentions} ${spelling.length} ${spelling}`;
  let manner = known.get(key);
  if (!manner) {
    const { name, candidate = false, shortKeys } = chain;
    manner = {
      ...{ key, name, candidate, shortKeys },
      ...{ own: [...own], boilerplate: [...boilerplate], bearings: 0, counted: 0 },
    };
    known.set(key, manner);
  }
  return manner;
}
