import { byCodeUnits } from '../base/order.ts';
import type { Kind } from '../names/kind.ts';
import { compareFamily } from '../names/part.ts';
import type { Chain } from './chain.ts';
import { DeskWord } from './desk-word.ts';
import type { Entity } from './entity.ts';
import { type Cluster, Form, newCluster, romanisedShortKey, tie, untie } from './form.ts';
import { Likeness } from './likeness.ts';
import { partition } from './partition.ts';
import { ShortIndex } from './short-index.ts';

/** More full forms than this for the romanisations of one surname leave it undecided: it bounds the work. */
const MOST_FORMS = 200;

const SHORT: Readonly<Record<Kind, string>> = {
  person: 'person, short',
  spacecraft: 'spacecraft, short',
  organisation: 'organisation, short',
  place: 'place, short',
};

/**
 * Which forms name one bearer: full forms by likeness, and short forms by whom they may stand for. It is settled
 * anew for forms that were touched and what shares a key with them, and depends on the forms alone.
 */
export class Settlement {
  /** By `sortOf`, then by key. */
  readonly #forms = new Map<string, Map<string, Form>>();
  readonly #likeness = new Likeness();
  readonly #shorts = new ShortIndex();
  /** Forms of which more changed than the places of their mentions. */
  readonly #touched = new Set<Form>();
  /** Forms of which the desk says something else than before. */
  readonly #said = new Set<Form>();
  #word = new DeskWord();
  /** The clusters to be looked at after this settling, and the entities that are no more. */
  #dirty = new Set<Cluster>();
  #dropped = new Set<Entity>();
  /** The short keys, with their kinds, of which the bearers may be others now. */
  #stirred = new Set<string>();

  /** The form of a chain, made on first use. */
  formOf({ kind, key, short }: Chain): Form {
    return this.#formAt(kind, key, short === true);
  }

  #formAt(kind: Kind, key: string, isShort: boolean): Form {
    const sort = sortOf(kind, isShort);
    let forms = this.#forms.get(sort);
    if (!forms) {
      forms = new Map();
      this.#forms.set(sort, forms);
    }
    let form = forms.get(key);
    if (!form) {
      form = new Form(kind, key, isShort);
      form.listedAs = this.#word.spellingOf(form);
      forms.set(key, form);
    }
    return form;
  }

  /** Notes that a form has other bearings, or that articles speak of it in other manners. */
  touch(form: Form): void {
    this.#touched.add(form);
  }

  /** What the desk says, as it is heeded now. */
  get word(): DeskWord {
    return this.#word;
  }

  /** Takes up what the desk says now; the forms of which it says something else are to be settled again. */
  heed(word: DeskWord): void {
    const changed = word.differences(this.#word);
    this.#word = word;
    for (const { kind, key } of word.fullNames) {
      if (changed.has(key)) this.#formAt(kind, key, false);
    }
    for (const forms of this.#forms.values()) {
      for (const key of changed) {
        const form = forms.get(key);
        if (!form) continue;
        form.listedAs = word.spellingOf(form);
        this.#said.add(form);
        this.#touched.add(form);
      }
    }
  }

  /** Settles what was touched. Returns the clusters whose entities must be made anew, and the entities that are gone. */
  settle(): { readonly dirty: Set<Cluster>; readonly dropped: Set<Entity> } {
    this.#likeness.word = this.#word;
    this.#settleFull();
    this.#settleShorts();
    for (const form of this.#touched) {
      if (form.isEmpty && form.listedAs === undefined)
        this.#forms.get(sortOf(form.kind, form.short))?.delete(form.key);
    }
    this.#touched.clear();
    this.#said.clear();
    const settled = { dirty: this.#dirty, dropped: this.#dropped };
    // Nothing of it is kept: after all articles came at once they are large.
    this.#dirty = new Set();
    this.#dropped = new Set();
    this.#stirred = new Set();
    return settled;
  }

  #soil(cluster: Cluster): void {
    cluster.recount = true;
    this.#dirty.add(cluster);
  }

  /** Divides the touched full forms, and what is like them, into clusters anew. */
  #settleFull(): void {
    const unsettled = new Set<Form>();
    const gone: Form[] = [];
    for (const form of this.#touched) {
      if (form.short) continue;
      if (form.cluster) this.#soil(form.cluster);
      const told = form.refreshEvidence();
      const renamed = form.refreshName() || told || this.#said.has(form);
      const present = form.isVouchedFor;
      const entered = form.cluster !== undefined;
      if (entered && (!present || renamed)) this.#likeness.remove(form, unsettled);
      if (present && (!entered || renamed)) this.#likeness.add(form, unsettled);
      for (const key of this.#shorts.enter(form, present ? this.#shortKeysOf(form) : []))
        this.#stirred.add(key);
      if (!present) gone.push(form);
    }
    for (const form of gone) {
      unsettled.delete(form);
      if (form.cluster) this.#dissolve(form.cluster, unsettled);
    }
    for (const forms of pieces(unsettled)) {
      for (const group of forms.length === 1 ? [forms] : partition(forms, this.#word)) {
        const old = group[0]?.cluster;
        if (old && old.forms.length === group.length && group.every(form => form.cluster === old)) {
          this.#soil(old);
          continue;
        }
        for (const form of group) if (form.cluster) this.#dissolve(form.cluster);
        const cluster = newCluster(group);
        for (const form of group) {
          form.cluster = cluster;
          for (const key of form.shortKeys) this.#stirred.add(`${form.kind} ${key}`);
        }
        this.#soil(cluster);
      }
    }
  }

  /** The keys of the short forms that may stand for it: those that its own words give, and those that the desk does. */
  #shortKeysOf(form: Form): readonly string[] {
    const own = form.currentShortKeys();
    if (form.groups.length === 0) return own;
    const keys = new Set(own);
    for (const group of form.groups) for (const key of this.#word.membersOf(group)) keys.add(key);
    return [...keys].sort();
  }

  /** Breaks a cluster up: its forms are to be settled again, and the short forms tied to it too. */
  #dissolve(cluster: Cluster, unsettled?: Set<Form>): void {
    for (const form of cluster.forms) {
      for (const key of form.shortKeys) this.#stirred.add(`${form.kind} ${key}`);
      if (form.cluster !== cluster) continue;
      form.cluster = undefined;
      if (form.isVouchedFor) unsettled?.add(form);
    }
    this.#disown(cluster);
  }

  /** Lets go of the short forms tied to a cluster that is no more, and of its entity. */
  #disown(cluster: Cluster): void {
    for (const short of cluster.shorts) {
      short.cluster = undefined;
      this.#touched.add(short);
    }
    cluster.shorts = new Set();
    this.#dirty.delete(cluster);
    if (cluster.entity) this.#dropped.add(cluster.entity);
    cluster.entity = undefined;
  }

  /** Ties the short forms that are touched, or whose key is stirred, to the one cluster that they may stand for. */
  #settleShorts(): void {
    const open = new Set<Form>();
    for (const form of this.#touched) if (form.short) open.add(form);
    for (const key of this.#stirred) for (const form of this.#shorts.askers(key)) open.add(form);
    for (const form of open) {
      form.refreshName();
      const keys = form.kind === 'person' ? [form.key, romanisedShortKey(form.key)] : [form.key];
      this.#shorts.ask(form, form.isEmpty ? [] : keys);
      const target = form.isEmpty ? undefined : this.#targetOf(form);
      const before = form.cluster;
      const own = before !== undefined && before.forms[0] === form;
      if (before && (own ? target !== 'own' : before !== target)) {
        untie(before, form);
        before.several = undefined;
        form.cluster = undefined;
        if (own) this.#disown(before);
        else this.#soil(before);
      }
      if (target === 'own') form.cluster ??= newCluster([form]);
      else if (target) {
        if (form.cluster !== target) target.several = undefined;
        tie(target, form);
        form.cluster = target;
      }
      if (form.cluster) this.#soil(form.cluster);
    }
  }

  /** The one bearer of a short form; "own" where nobody has a longer name; undefined where that is undecided. */
  #targetOf(short: Form): Cluster | 'own' | undefined {
    const { kind, key } = short;
    const exact = kind === 'person' ? undefined : this.#forms.get(sortOf(kind, false))?.get(key)?.cluster;
    if (exact) return exact;
    const named = this.#namedByDesk(short);
    if (named.size === 1) return [...named][0];
    let bearers = this.#shorts.clusters(`${kind} ${key}`);
    if (bearers.size === 0 && kind === 'person') {
      const near = `${kind} ${romanisedShortKey(key)}`;
      if (this.#shorts.count(near) > MOST_FORMS) return undefined;
      bearers = new Set();
      for (const form of this.#shorts.forms(near)) {
        const alike = form.person && compareFamily(short.name, form.person.family).score >= 0.9;
        if (alike && form.cluster) bearers.add(form.cluster);
      }
    }
    if (this.#word.parts(key)) bearers = this.#notParted(short);
    const [only] = bearers;
    if (only && bearers.size === 1) return only;
    if (bearers.size > 1 && (kind === 'person' || kind === 'spacecraft')) return undefined;
    return short.isVouchedFor ? 'own' : undefined;
  }

  /** The clusters that the desk ties a short form to. */
  #namedByDesk(short: Form): ReadonlySet<Cluster> {
    const groups = this.#word.groupsOf(short);
    const named = new Set<Cluster>();
    if (groups.length === 0) return named;
    for (const form of this.#shorts.forms(`${short.kind} ${short.key}`)) {
      if (form.cluster && form.groups.some(group => groups.includes(group))) named.add(form.cluster);
    }
    return named;
  }

  /** The clusters that a short form may stand for and that the desk does not tell it apart from. */
  #notParted(short: Form): Set<Cluster> {
    const bearers = new Set<Cluster>();
    for (const { cluster } of this.#shorts.forms(`${short.kind} ${short.key}`)) {
      const isParted = cluster?.forms.some(form => this.#word.verdictOf(short, form) === 'different');
      if (cluster && !isParted) bearers.add(cluster);
    }
    return bearers;
  }
}

/** Forms of one sort are told apart by their keys. */
function sortOf(kind: Kind, short: boolean): string {
  return short ? SHORT[kind] : kind;
}

/** The connected pieces of the likeness graph in which these forms lie; each once, sorted by key. */
function* pieces(forms: ReadonlySet<Form>): Iterable<Form[]> {
  const seen = new Set<Form>();
  for (const start of forms) {
    if (seen.has(start)) continue;
    seen.add(start);
    const piece = [start];
    for (const form of piece) {
      for (const other of form.edges.keys()) {
        if (seen.has(other)) continue;
        seen.add(other);
        piece.push(other);
      }
    }
    yield piece.sort((a, b) => byCodeUnits(a.key, b.key));
  }
}
