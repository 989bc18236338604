import { Buckets } from './buckets.ts';
import type { PackedAnalysis, PackedChain } from './packed-analysis.ts';
import { roleIn } from './roles.ts';

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
  /** What the article says that the bearer is; see `roleIn`. Sorted. */
  readonly roles: readonly string[];
  /** The number of mentions of each spelling outside boilerplate, which are the evidence. */
  readonly own: Spelled;
  /** Those in boilerplate, which are evidence only where there is no other. */
  readonly boilerplate: Spelled;
  /** How many bearings of its form have it. */
  bearings: number;
  /** Where it stands among the manners of its form. */
  place: number;
  /** How many of the bearings are still to be counted, while a tally is made. */
  left: number;
}

/** Stands for all that there are where there is none: nothing is put into it. */
const NO_MANNERS: Manner[] = [];
/** So many manners are looked through one by one; more have an index. */
const FEW = 8;

/** The manners in which articles speak of one form. One that is alone, as most are, takes hardly more room. */
export class Manners {
  #all: Manner[] = NO_MANNERS;
  #index: Buckets<number, Manner> | undefined;

  /** All of them, in no order that means anything. */
  get all(): readonly Manner[] {
    return this.#all;
  }

  put(manner: Manner): void {
    manner.place = this.#all.length;
    // An array that grows has room to spare, which few of them need.
    if (this.#all.length < FEW) this.#all = [...this.#all, manner];
    else this.#all.push(manner);
    if (this.#all.length <= FEW) return;
    if (!this.#index) {
      this.#index = new Buckets();
      for (const each of this.#all) this.#index.put(each.hash, each);
    } else this.#index.put(manner.hash, manner);
  }

  drop(manner: Manner): void {
    this.#index?.drop(manner.hash, manner);
    const last = this.#all.at(-1);
    if (!last) return;
    this.#all[manner.place] = last;
    last.place = manner.place;
    this.#all.pop();
  }

  /** Those with this hash, and others perhaps. */
  under(hash: number): Iterable<Manner> {
    return this.#index ? this.#index.under(hash) : this.#all;
  }
}

/** The number of mentions of each spelling. */
export type Spelled = readonly (readonly [spelling: string, mentions: number])[];

const NONE: Spelled = [];
const NO_ROLES: readonly string[] = [];

/** The manner of a chain: the known one that is equal, or a new one, which is then known. */
export function mannerOf(known: Manners, analysis: PackedAnalysis, chain: PackedChain): Manner {
  const own = spelledIn(analysis, chain, false);
  const boilerplate = spelledIn(analysis, chain, true);
  const { name, candidate = false, shortKeys } = chain;
  const roles = rolesIn(analysis, chain);
  let hash = hashWith(name.length + shortKeys.length, name);
  for (const [spelling, mentions] of own) hash = hashWith(hash + mentions, spelling);
  for (const [spelling, mentions] of boilerplate) hash = hashWith(hash - mentions, spelling);
  for (const role of roles) hash = hashWith(hash, role);
  for (const manner of known.under(hash)) {
    const isSame =
      manner.hash === hash &&
      manner.name === name &&
      manner.candidate === candidate &&
      areSame(manner.shortKeys, shortKeys) &&
      areSame(manner.roles, roles) &&
      isSameSpelled(manner.own, own) &&
      isSameSpelled(manner.boilerplate, boilerplate);
    if (isSame) return manner;
  }
  const manner: Manner = {
    hash,
    name,
    candidate,
    shortKeys,
    roles,
    own,
    boilerplate,
    bearings: 0,
    place: 0,
    left: 0,
  };
  known.put(manner);
  return manner;
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i]);
}

/** What is said of the bearer outside boilerplate; of people, who alone are told by it. */
function rolesIn(analysis: PackedAnalysis, { kind, mentions }: PackedChain): readonly string[] {
  if (kind !== 'person') return NO_ROLES;
  let roles: Set<string> | undefined;
  for (const index of mentions) {
    const description = analysis.description(index);
    if (description === undefined || analysis.role(index) === 'boilerplate') continue;
    const role = roleIn(description);
    if (role !== '') roles = (roles ?? new Set()).add(role);
  }
  return roles ? [...roles].sort() : NO_ROLES;
}

/** Counts the spellings of a chain, inside boilerplate or outside it, in the order in which they occur first. */
function spelledIn(analysis: PackedAnalysis, { mentions }: PackedChain, boilerplate: boolean): Spelled {
  let counts: [string, number][] | undefined;
  for (const index of mentions) {
    if ((analysis.role(index) === 'boilerplate') !== boilerplate) continue;
    const spelling = analysis.spelling(index);
    // There are two or three spellings at most, mostly; an article that has more of one name was made to have them.
    const known = counts && (counts.length < MANY ? counts.find(([text]) => text === spelling) : undefined);
    if (known) known[1]++;
    else if (counts) counts.push([spelling, 1]);
    else counts = [[spelling, 1]];
  }
  if (!counts) return NONE;
  return counts.length < MANY ? counts : summed(counts);
}

const MANY = 16;

function summed(counts: Spelled): Spelled {
  const sums = new Map<string, number>();
  for (const [spelling, mentions] of counts) sums.set(spelling, mentions + (sums.get(spelling) ?? 0));
  return [...sums];
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
