import type { Comparison } from '../names/compare.ts';
import type { Kind } from '../names/kind.ts';
import { type PersonName, parsePersonName } from '../names/person-name.ts';
import { romanisationOfFolded } from '../names/romanisation.ts';
import type { Analysis } from './analysis.ts';
import type { Chain } from './chain.ts';
import type { Entity, Occurrence } from './entity.ts';
import { isFullName } from './person-chains.ts';

/** An article in the corpus, with its occurrences made once. */
export interface Entry {
  readonly analysis: Analysis;
  readonly occurrences: readonly Occurrence[];
}

/** A chain and the article that it stands in. */
export interface Bearing {
  readonly entry: Entry;
  readonly chain: Chain;
}

/**
 * One name as the corpus knows it: all chains of one kind and key, wherever they stand. What is compared and
 * united across articles are forms, of which there are far fewer than mentions. Internal to the corpus, and
 * mutable; entities are made from it.
 */
export class Form {
  readonly kind: Kind;
  readonly key: string;
  /** A short form ("Petelin", "NASA") which the corpus ties to a full one, or leaves alone. */
  readonly short: boolean;
  /** By path. */
  readonly bearings = new Map<string, Bearing>();
  /** The spelling that is compared: the greatest by code units, so that accents and small letters win. */
  name = '';
  person: PersonName | undefined;
  /** Short keys under which it is entered in the index of short forms now. */
  shortKeys: readonly string[] = [];
  /** Blocks in which it stands now. */
  blocks: readonly string[] = [];
  /** Forms that may be the same name, by a comparison of the names alone. */
  readonly edges = new Map<Form, Comparison>();
  /** The entity-to-be that it belongs to; undefined while it is undecided, or vouched for by nobody. */
  cluster: Cluster | undefined;

  constructor(kind: Kind, key: string, short: boolean) {
    this.kind = kind;
    this.key = key;
    this.short = short;
  }

  /** Whether any article is sure that this is a name. */
  get isVouchedFor(): boolean {
    for (const { chain } of this.bearings.values()) if (!chain.candidate) return true;
    return false;
  }

  /** Brings `name` up to date with the bearings; returns whether it changed. */
  refreshName(): boolean {
    let name = '';
    for (const { chain } of this.bearings.values()) if (chain.name > name) name = chain.name;
    if (name === this.name) return false;
    this.name = name;
    this.person = this.kind === 'person' && !this.short ? parsePersonName(name) : undefined;
    if (this.person && !isFullName(this.person)) this.person = undefined;
    return true;
  }

  /** The keys of the short forms that may stand for it, as things are now. */
  currentShortKeys(): readonly string[] {
    // A lone "Jean-Luc" has the key of the full name "Jean Luc".
    const keys = new Set([this.key]);
    for (const { chain } of this.bearings.values()) for (const key of chain.shortKeys) keys.add(key);
    if (this.person) {
      keys.add(this.person.familyKey);
      keys.add(this.person.familyCore);
      keys.add(romanisedShortKey(this.person.familyKey));
    }
    return [...keys].sort();
  }
}

/** An entity-to-be: the forms that name one bearer, and the short forms that are tied to them. */
export interface Cluster {
  /** Sorted by key. */
  readonly forms: readonly Form[];
  readonly shorts: Set<Form>;
  entity: Entity | undefined;
}

/** The short key under which romanisations of one surname meet. */
export function romanisedShortKey(folded: string): string {
  return `≈${romanisationOfFolded(folded)}`;
}
