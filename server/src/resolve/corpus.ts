import { byCodeUnits } from '../base/order.ts';
import type { Kind } from '../names/kind.ts';
import { compareFamily } from '../names/part.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Analysis } from './analysis.ts';
import { buildEntity } from './build-entity.ts';
import type { Chain } from './chain.ts';
import type { Entity } from './entity.ts';
import { type Bearing, type Cluster, type Entry, Form, romanisedShortKey } from './form.ts';
import { FrozenSnapshot, withEntities } from './frozen-snapshot.ts';
import { Likeness } from './likeness.ts';
import { partition } from './partition.ts';
import { ShortIndex } from './short-index.ts';
import type { Snapshot } from './snapshot.ts';
import { StoryIndex } from './story-index.ts';

/** More full forms than this for the romanisations of one surname leave it undecided: it bounds the work. */
const MOST_FORMS = 200;

/**
 * All articles, and the entities in them. Articles come and go in any order; what results depends on the articles
 * alone (invariants 4 and 5). A change is only noted; `snapshot` resolves what shares a key with the changed names
 * and keeps every other entity as it is, the same object.
 */
export class Corpus {
  readonly #entries = new Map<string, Entry>();
  readonly #forms = new Map<string, Form>();
  readonly #likeness = new Likeness();
  readonly #shorts = new ShortIndex();
  readonly #stories = new StoryIndex();
  /** Forms whose bearings changed since the last snapshot. */
  readonly #touched = new Set<Form>();
  /** Articles whose story may have changed since, with the story that they had; undefined for a new article. */
  readonly #retold = new Map<string, string | undefined>();
  /** The name that a mention belongs to, for every mention in a chain. */
  readonly #formOfMention = new Map<Mention, Form>();
  #snapshot = new FrozenSnapshot(0, new Map(), [], () => undefined);
  #changed = false;

  /** Puts an article in, in the place of the one with its path. */
  replace(analysis: Analysis): void {
    if (this.#entries.get(analysis.path)?.analysis === analysis) return;
    this.remove(analysis.path);
    this.#change();
    const entry: Entry = {
      analysis,
      occurrences: analysis.mentions.map(mention => ({ analysis, mention })),
    };
    this.#entries.set(analysis.path, entry);
    for (const chain of analysis.chains) {
      const form = this.#formOf(chain);
      form.bearings.set(analysis.path, { entry, chain });
      for (const index of chain.mentions) {
        const mention = analysis.mentions[index];
        if (mention) this.#formOfMention.set(mention, form);
      }
      this.#touched.add(form);
    }
    this.#retell(this.#stories.add(analysis.path, analysis.story));
  }

  /** Takes an article out; nothing happens where there is none with this path. */
  remove(path: string): void {
    const entry = this.#entries.get(path);
    if (!entry) return;
    this.#change();
    this.#entries.delete(path);
    for (const mention of entry.analysis.mentions) this.#formOfMention.delete(mention);
    for (const chain of entry.analysis.chains) {
      const form = this.#formOf(chain);
      form.bearings.delete(path);
      this.#touched.add(form);
    }
    this.#retell(this.#stories.remove(path));
  }

  /** The corpus as it is now; the same object while nothing changes. */
  snapshot(): Snapshot {
    if (this.#changed) {
      this.#changed = false;
      this.#snapshot = this.#resolve();
    }
    return this.#snapshot;
  }

  /** Notes that the corpus is about to be other than its last snapshot says. */
  #change(): void {
    this.#changed = true;
    this.#snapshot.retire();
  }

  #retell(stories: ReadonlyMap<string, string | undefined>): void {
    for (const [path, before] of stories) if (!this.#retold.has(path)) this.#retold.set(path, before);
  }

  /** The entity of a mention as things are now. */
  readonly #entityNow = (mention: Mention): Entity | undefined =>
    this.#formOfMention.get(mention)?.cluster?.entity;

  #formOf(chain: Chain): Form {
    const key = formKey(chain.kind, chain.key, chain.short === true);
    let form = this.#forms.get(key);
    if (!form) {
      form = new Form(chain.kind, chain.key, chain.short === true);
      this.#forms.set(key, form);
    }
    return form;
  }

  #resolve(): FrozenSnapshot {
    const dirty = new Set<Cluster>();
    const dropped = new Set<Entity>();
    const stirred = this.#settleFull(dirty, dropped);
    this.#settleShorts(stirred, dirty, dropped);
    for (const [path, before] of this.#retold) {
      if (before === undefined || !this.#entries.has(path) || this.#stories.storyOf(path) === before)
        continue;
      for (const chain of this.#entries.get(path)?.analysis.chains ?? []) {
        const { cluster } = this.#formOf(chain);
        if (cluster) dirty.add(cluster);
      }
    }
    const added: Entity[] = [];
    for (const cluster of dirty) this.#rebuild(cluster, added, dropped);
    for (const form of this.#touched) {
      if (form.bearings.size === 0) this.#forms.delete(formKey(form.kind, form.key, form.short));
    }
    this.#touched.clear();
    this.#retold.clear();
    const paths = [...this.#entries.keys()].sort(byCodeUnits);
    const analyses = new Map(paths.map(path => [path, this.#entries.get(path)?.analysis as Analysis]));
    const entities = withEntities(this.#snapshot.entities, added, dropped);
    return new FrozenSnapshot(this.#snapshot.revision + 1, analyses, entities, this.#entityNow);
  }

  /** Divides the touched full forms, and what is like them, into clusters anew. Returns the short keys concerned. */
  #settleFull(dirty: Set<Cluster>, dropped: Set<Entity>): Set<string> {
    const stirred = new Set<string>();
    const unsettled = new Set<Form>();
    const gone: Form[] = [];
    for (const form of this.#touched) {
      if (form.short) continue;
      if (form.cluster) dirty.add(form.cluster);
      const renamed = form.refreshName();
      const present = form.isVouchedFor;
      const entered = form.cluster !== undefined;
      if (entered && (!present || renamed))
        for (const other of this.#likeness.remove(form)) unsettled.add(other);
      if (present && (!entered || renamed))
        for (const other of this.#likeness.add(form)) unsettled.add(other);
      for (const key of this.#shorts.enter(form, present ? form.currentShortKeys() : [])) stirred.add(key);
      if (!present) gone.push(form);
    }
    for (const form of gone) {
      unsettled.delete(form);
      if (form.cluster) this.#dissolve(form.cluster, stirred, unsettled, dirty, dropped);
    }
    for (const forms of pieces(unsettled)) {
      for (const group of partition(forms)) {
        const old = group[0]?.cluster;
        if (old && old.forms.length === group.length && group.every(form => form.cluster === old)) {
          dirty.add(old);
          continue;
        }
        for (const form of group)
          if (form.cluster) this.#dissolve(form.cluster, stirred, undefined, dirty, dropped);
        const cluster: Cluster = { forms: group, shorts: new Set(), entity: undefined };
        for (const form of group) {
          form.cluster = cluster;
          for (const key of form.shortKeys) stirred.add(`${form.kind} ${key}`);
        }
        dirty.add(cluster);
      }
    }
    return stirred;
  }

  /** Breaks a cluster up: its forms are to be settled again, and the short forms tied to it too. */
  #dissolve(
    cluster: Cluster,
    stirred: Set<string>,
    unsettled: Set<Form> | undefined,
    dirty: Set<Cluster>,
    dropped: Set<Entity>,
  ): void {
    for (const form of cluster.forms) {
      for (const key of form.shortKeys) stirred.add(`${form.kind} ${key}`);
      if (form.cluster !== cluster) continue;
      form.cluster = undefined;
      if (form.isVouchedFor) unsettled?.add(form);
    }
    for (const short of cluster.shorts) {
      short.cluster = undefined;
      this.#touched.add(short);
    }
    cluster.shorts.clear();
    dirty.delete(cluster);
    if (cluster.entity) dropped.add(cluster.entity);
    cluster.entity = undefined;
  }

  /** Ties the short forms that are touched, or whose key is stirred, to the one cluster that they may stand for. */
  #settleShorts(stirred: ReadonlySet<string>, dirty: Set<Cluster>, dropped: Set<Entity>): void {
    const open = new Set<Form>();
    for (const form of this.#touched) if (form.short) open.add(form);
    for (const key of stirred) for (const form of this.#shorts.askers(key)) open.add(form);
    for (const form of open) {
      form.refreshName();
      const keys = form.kind === 'person' ? [form.key, romanisedShortKey(form.key)] : [form.key];
      this.#shorts.ask(form, form.bearings.size > 0 ? keys : []);
      const target = form.bearings.size > 0 ? this.#targetOf(form) : undefined;
      const before = form.cluster;
      const own = before !== undefined && before.forms[0] === form;
      if (before && (own ? target !== 'own' : before !== target)) {
        before.shorts.delete(form);
        form.cluster = undefined;
        if (own) this.#dissolve(before, new Set(), undefined, dirty, dropped);
        else dirty.add(before);
      }
      if (target === 'own') form.cluster ??= { forms: [form], shorts: new Set(), entity: undefined };
      else if (target) {
        target.shorts.add(form);
        form.cluster = target;
      }
      if (form.cluster) dirty.add(form.cluster);
    }
  }

  /** The one bearer of a short form; "own" where nobody has a longer name; undefined where that is undecided. */
  #targetOf(short: Form): Cluster | 'own' | undefined {
    const { kind, key } = short;
    const exact = kind === 'person' ? undefined : this.#forms.get(formKey(kind, key, false))?.cluster;
    if (exact) return exact;
    let bearers = this.#shorts.clusters(`${kind} ${key}`);
    if (bearers.size === 0 && kind === 'person') {
      const near = this.#shorts.forms(`${kind} ${romanisedShortKey(key)}`);
      if (near.size > MOST_FORMS) return undefined;
      bearers = new Set();
      for (const form of near) {
        const alike = form.person && compareFamily(short.name, form.person.family).score >= 0.9;
        if (alike && form.cluster) bearers.add(form.cluster);
      }
    }
    const [only] = bearers;
    if (only && bearers.size === 1) return only;
    if (bearers.size > 1 && (kind === 'person' || kind === 'spacecraft')) return undefined;
    return short.isVouchedFor ? 'own' : undefined;
  }

  #rebuild(cluster: Cluster, added: Entity[], dropped: Set<Entity>): void {
    const bearings: Bearing[] = [];
    for (const form of cluster.forms) bearings.push(...form.bearings.values());
    for (const form of cluster.shorts) bearings.push(...form.bearings.values());
    const entity =
      bearings.length > 0
        ? buildEntity(cluster.forms, bearings, path => this.#stories.storyOf(path))
        : undefined;
    if (entity && cluster.entity && isSameEntity(entity, cluster.entity)) return;
    if (cluster.entity) dropped.add(cluster.entity);
    cluster.entity = entity;
    if (entity) added.push(entity);
  }
}

function formKey(kind: Kind, key: string, short: boolean): string {
  return `${kind}${short ? '~' : ':'}${key}`;
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

function isSameEntity(a: Entity, b: Entity): boolean {
  return (
    a.id === b.id &&
    a.occurrences.length === b.occurrences.length &&
    a.occurrences.every((occurrence, i) => occurrence === b.occurrences[i]) &&
    JSON.stringify([a.parts, a.spellings, a.descriptions]) ===
      JSON.stringify([b.parts, b.spellings, b.descriptions])
  );
}
