import { placeAmong } from '../base/sorted.ts';
import type { Comparison } from '../names/compare.ts';
import type { Kind } from '../names/kind.ts';
import { type PersonName, parsePersonName } from '../names/person-name.ts';
import { romanisationOfFolded } from '../names/romanisation.ts';
import type { Entity } from './entity.ts';
import { type Manner, Manners } from './manner.ts';
import type { PackedAnalysis } from './packed-analysis.ts';
import { isFullName } from './person-chains.ts';
import type { Verdict } from './verdict.ts';

/** An article in the corpus. */
export interface Entry {
  readonly analysis: PackedAnalysis;
  readonly bearings: Bearing[];
  /** The story that it tells with others, named by the first path of them; undefined where nobody else tells it. */
  story: string | undefined;
}

/** A chain and the article that it stands in. */
export interface Bearing {
  readonly entry: Entry;
  readonly form: Form;
  readonly manner: Manner;
  /** Where the article lists the chain's mentions; see `PackedAnalysis.mentionsAt`. */
  readonly at: number;
}

const NO_GROUPS: readonly string[] = [];
const NO_ROLES: ReadonlySet<string> = new Set();
/** So many bearings are copied when one is added. */
const FEW = 4;
const NO_ENTRIES: ReadonlySet<Entry> = new Set();
const NO_EDGES: ReadonlyMap<Form, Comparison> = new Map();
/** Stands for the short forms of a cluster while it has none: nothing is put into it. */
const NO_FORMS: ReadonlySet<Form> = new Set();
/** What stands for a cluster's map of `several` while it is empty, as it mostly is: nothing is put into it. */
export const NO_SEVERAL: Map<Entry, readonly Bearing[]> = new Map();

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
  /** The manners in which articles speak of it, by their hashes. */
  readonly manners = new Manners();
  /** The spelling that is compared: the greatest by code units, so that accents and small letters win. */
  name = '';
  person: PersonName | undefined;
  /** How the style guide spells it, where it does: then it counts though no article has it. */
  listedAs: string | undefined;
  /** What articles say that the bearer is; of a person named in full. */
  roles: ReadonlySet<string> = NO_ROLES;
  /** Whether several articles write it so. */
  isRepeated = false;
  /** Short keys under which it is entered in the index of short forms now. */
  shortKeys: readonly string[] = [];
  /** The name by which it is entered among the likenesses now, of a person taken apart. */
  entered: PersonName | string | undefined;
  #edges: Map<Form, Comparison> | undefined;
  /** What the desk groups it with, as it is entered among the likenesses now. */
  groups: readonly string[] = NO_GROUPS;
  /** The entity-to-be that it belongs to; undefined while it is undecided, or vouched for by nobody. */
  cluster: Cluster | undefined;
  #shared: Set<Entry> | undefined;
  #bearings: Bearing[] = [];
  /** Whether somebody else has the array of bearings too, so that it must not change any more. */
  #given = false;

  constructor(kind: Kind, key: string, short: boolean) {
    this.kind = kind;
    this.key = key;
    this.short = short;
  }

  /** By path; the array does not change afterwards. */
  get bearings(): readonly Bearing[] {
    this.#given = true;
    return this.#bearings;
  }

  /** Its articles that tell a story with others. */
  get shared(): ReadonlySet<Entry> {
    return this.#shared ?? NO_ENTRIES;
  }

  /** Forms that may be the same name, by a comparison of the names alone. Most have none. */
  get edges(): ReadonlyMap<Form, Comparison> {
    return this.#edges ?? NO_EDGES;
  }

  /** Notes on both sides that two forms may be the same name. */
  join(other: Form, comparison: Comparison): void {
    this.#edges ??= new Map();
    this.#edges.set(other, comparison);
    other.#edges ??= new Map();
    other.#edges.set(this, comparison);
  }

  /** Notes on both sides that they are not. */
  part(other: Form): void {
    this.#edges?.delete(other);
    other.#edges?.delete(this);
  }

  get isEmpty(): boolean {
    return this.#bearings.length === 0;
  }

  /** Puts a bearing in, in the place of that of the same article. */
  put(bearing: Bearing): void {
    const bearings = this.#own();
    bearing.manner.bearings++;
    const { path } = bearing.entry.analysis;
    const last = bearings.at(-1);
    if (!last || last.entry.analysis.path < path) {
      // An array that grows has room to spare, which most forms never need.
      if (bearings.length < FEW) this.#bearings = [...bearings, bearing];
      else bearings.push(bearing);
      return;
    }
    const at = placeAmong(bearings, path, pathOf);
    const before = bearings[at];
    if (before?.entry.analysis.path !== path) {
      bearings.splice(at, 0, bearing);
      return;
    }
    this.#leave(before);
    bearings[at] = bearing;
  }

  remove(path: string): void {
    const bearings = this.#own();
    const at = placeAmong(bearings, path, pathOf);
    const before = bearings[at];
    if (before?.entry.analysis.path !== path) return;
    this.#leave(before);
    bearings.splice(at, 1);
  }

  /** Whether the desk or any article is sure that this is a name. */
  get isVouchedFor(): boolean {
    if (this.listedAs !== undefined) return true;
    for (const manner of this.manners.all) if (!manner.candidate) return true;
    return false;
  }

  /** Brings `name` up to date with the bearings; returns whether it changed. */
  refreshName(): boolean {
    let name = '';
    for (const manner of this.manners.all) if (manner.name > name) name = manner.name;
    if (name === '') name = this.listedAs ?? '';
    if (name === this.name) return false;
    this.name = name;
    this.person = this.kind === 'person' && !this.short ? parsePersonName(name) : undefined;
    if (this.person && !isFullName(this.person)) this.person = undefined;
    return true;
  }

  /** Brings up to date what articles tell of the bearer beside the name; returns whether it changed. */
  refreshEvidence(): boolean {
    if (this.kind !== 'person' || this.short) return false;
    const roles = new Set<string>();
    for (const manner of this.manners.all) for (const role of manner.roles) roles.add(role);
    const isRepeated = this.#bearings.length > 1;
    const { size } = this.roles;
    if (
      isRepeated === this.isRepeated &&
      roles.size === size &&
      [...roles].every(role => this.roles.has(role))
    )
      return false;
    this.roles = roles.size === 0 ? NO_ROLES : roles;
    this.isRepeated = isRepeated;
    return true;
  }

  /** The keys of the short forms that may stand for it, as things are now. */
  currentShortKeys(): readonly string[] {
    // A lone "Jean-Luc" has the key of the full name "Jean Luc".
    const keys = new Set([this.key]);
    for (const manner of this.manners.all) for (const key of manner.shortKeys) keys.add(key);
    if (this.person) {
      keys.add(this.person.familyKey);
      keys.add(this.person.familyCore);
      keys.add(romanisedShortKey(this.person.familyKey));
    }
    return [...keys].sort();
  }

  /** Notes whether one of its articles tells a story with others. */
  share(entry: Entry, isShared: boolean): void {
    if (isShared) {
      this.#shared ??= new Set();
      this.#shared.add(entry);
    } else this.#shared?.delete(entry);
  }

  #leave({ entry, manner }: Bearing): void {
    this.share(entry, false);
    manner.bearings--;
    if (manner.bearings === 0) this.manners.drop(manner);
  }

  #own(): Bearing[] {
    if (this.#given) {
      this.#bearings = this.#bearings.slice();
      this.#given = false;
    }
    return this.#bearings;
  }
}

/** An entity-to-be: the forms that name one bearer, and the short forms that are tied to them. */
export interface Cluster {
  /** Sorted by key. */
  readonly forms: readonly Form[];
  /** See `tie` and `untie`. */
  shorts: ReadonlySet<Form>;
  entity: Entity | undefined;
  /** What the entity was made of. */
  verdict: Verdict | undefined;
  bearings: readonly (readonly Bearing[])[];
  /** The articles that have several of its forms, with what they have of them; undefined after its forms changed. */
  several: Map<Entry, readonly Bearing[]> | undefined;
  /** Whether its spellings must be counted again: more than the places of its mentions changed. */
  recount: boolean;
}

/** A cluster of these forms, of which nothing is known yet. */
export function newCluster(forms: readonly Form[]): Cluster {
  return {
    forms,
    shorts: NO_FORMS,
    entity: undefined,
    verdict: undefined,
    bearings: [],
    several: undefined,
    recount: true,
  };
}

/** Ties a short form to a cluster. Most clusters have none, and no set of their own. */
export function tie(cluster: Cluster, short: Form): void {
  if (cluster.shorts === NO_FORMS) cluster.shorts = new Set([short]);
  else (cluster.shorts as Set<Form>).add(short);
}

export function untie(cluster: Cluster, short: Form): void {
  (cluster.shorts as Set<Form>).delete(short);
}

/** The short key under which romanisations of one surname meet. */
export function romanisedShortKey(folded: string): string {
  return `≈${romanisationOfFolded(folded)}`;
}

function pathOf({ entry }: Bearing): string {
  return entry.analysis.path;
}
