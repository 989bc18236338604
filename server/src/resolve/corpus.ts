import { byCodeUnits } from '../base/order.ts';
import { merged, placeAmong } from '../base/sorted.ts';
import type { Mention } from '../recognise/mention.ts';
import { EMPTY_STYLE_GUIDE, type StyleGuide } from '../styleguide/style-guide.ts';
import { DeskWord } from './desk-word.ts';
import type { Entity } from './entity.ts';
import { type Bearing, type Cluster, type Entry, type Form, NO_SEVERAL } from './form.ts';
import { FrozenSnapshot, withEntities } from './frozen-snapshot.ts';
import { mannerOf } from './manner.ts';
import { type PackedAnalysis, placeOf } from './packed-analysis.ts';
import { rebuild } from './rebuild.ts';
import { Settlement } from './settle.ts';
import type { Snapshot } from './snapshot.ts';
import { SortedAnalyses } from './sorted-analyses.ts';
import { StoryIndex } from './story-index.ts';
import { bearingsIn } from './tally.ts';

/**
 * All articles, and the entities in them. Articles come and go in any order; what results depends on the articles
 * alone (invariants 4 and 5). A change is only noted; `snapshot` resolves what shares a key with the changed names
 * and keeps every other entity as it is, the same object. Where only the places of mentions changed, as in most
 * typing, nothing is counted again.
 */
export class Corpus {
  readonly #entries = new Map<string, Entry>();
  /** All analyses, by path; another array after each change. */
  #sorted: readonly PackedAnalysis[] = [];
  readonly #settlement = new Settlement();
  readonly #stories = new StoryIndex();
  /** The changes since the last snapshot; without an analysis the article is taken out. */
  readonly #pending = new Map<string, PackedAnalysis | undefined>();
  /** The forms of an article's mentions, for the articles of which somebody asked. */
  readonly #owners = new WeakMap<PackedAnalysis, readonly (Form | undefined)[]>();
  #guide = EMPTY_STYLE_GUIDE;
  /** Whether the desk has said something since the last snapshot. */
  #isToldAnew = false;
  #snapshot = new FrozenSnapshot(0, new Map(), [], () => undefined);

  /** Puts an article in, in the place of the one with its path. */
  replace(analysis: PackedAnalysis): void {
    const { path } = analysis;
    if (!this.#pending.has(path) && this.#entries.get(path)?.analysis === analysis) return;
    this.#pending.set(path, analysis);
  }

  /** Takes an article out; nothing happens where there is none with this path. */
  remove(path: string): void {
    if (this.#entries.has(path)) this.#pending.set(path, undefined);
    else this.#pending.delete(path);
  }

  /** Takes up what the desk has decided; another guide object than before is compared with that. */
  heed(guide: StyleGuide): void {
    if (guide === this.#guide) return;
    this.#guide = guide;
    this.#settlement.heed(new DeskWord(guide));
    this.#isToldAnew = true;
  }

  /** The corpus as it is now; the same object while nothing changes. */
  snapshot(): Snapshot {
    if (this.#pending.size > 0 || this.#isToldAnew) {
      this.#snapshot.retire();
      this.#snapshot = this.#resolve();
    }
    return this.#snapshot;
  }

  /** The entity of a mention as things are now. */
  readonly #entityNow = (mention: Mention): Entity | undefined => {
    const place = placeOf(mention);
    const entry = place && this.#entries.get(place.analysis.path);
    if (!place || entry?.analysis !== place.analysis) return undefined;
    let owners = this.#owners.get(entry.analysis);
    if (!owners) {
      owners = formsIn(entry);
      this.#owners.set(entry.analysis, owners);
    }
    return owners[place.index]?.cluster?.entity;
  };

  #resolve(): FrozenSnapshot {
    const changes = [...this.#pending].sort(([a], [b]) => byCodeUnits(a, b));
    this.#pending.clear();
    this.#isToldAnew = false;
    const moved = new Set<Form>();
    const retold = new Set<string>();
    const replaced = new Map(changes.map(([path]) => [path, this.#entries.get(path)]));
    for (const [path, analysis] of changes) {
      for (const each of this.#stories.put(path, analysis)) retold.add(each);
      this.#put(path, analysis, moved);
    }
    this.#sorted = withChanges(this.#sorted, changes);
    const { dirty, dropped } = this.#settlement.settle();
    for (const { cluster } of moved) if (cluster) dirty.add(cluster);
    for (const [path] of changes) noteSeveral(replaced.get(path), this.#entries.get(path));
    for (const path of retold) this.#retell(path, dirty);
    const fresh: Entity[] = [];
    for (const cluster of dirty) rebuild(cluster, fresh, dropped, this.#settlement.word);
    const analyses = new SortedAnalyses(this.#sorted);
    const entities = withEntities(this.#snapshot.entities, fresh, dropped);
    return new FrozenSnapshot(this.#snapshot.revision + 1, analyses, entities, this.#entityNow);
  }

  /** Puts an analysis in the place of another, either of which may be missing, and notes the forms concerned. */
  #put(path: string, analysis: PackedAnalysis | undefined, moved: Set<Form>): void {
    const before = this.#entries.get(path);
    const left = new Map(before?.bearings.map(({ form, manner }) => [form, manner]));
    if (analysis) {
      const { chains } = analysis;
      // As long as it will be: an array that grows has room to spare, which is never needed here.
      const bearings = new Array<Bearing>(chains.length);
      const entry = { analysis, bearings, story: before?.story };
      for (const [i, chain] of chains.entries()) {
        const form = this.#settlement.formOf(chain);
        const bearing = { entry, form, manner: mannerOf(form.manners, analysis, chain), at: chain.at };
        bearings[i] = bearing;
        form.put(bearing);
        if (entry.story !== undefined) form.share(entry, true);
        moved.add(form);
        if (left.get(form) !== bearing.manner) this.#settlement.touch(form);
        left.delete(form);
      }
      this.#entries.set(path, entry);
    } else this.#entries.delete(path);
    for (const form of left.keys()) {
      form.remove(path);
      this.#settlement.touch(form);
    }
  }

  /** Brings up to date which story an article tells. */
  #retell(path: string, dirty: Set<Cluster>): void {
    const entry = this.#entries.get(path);
    if (!entry) return;
    const before = entry.story;
    entry.story = this.#stories.storyOf(path);
    for (const { form } of entry.bearings) form.share(entry, entry.story !== undefined);
    // An article that tells its story alone is a story of its own name: that others join it changes theirs.
    if ((entry.story ?? path) === (before ?? path)) return;
    for (const { form } of entry.bearings) {
      if (!form.cluster) continue;
      form.cluster.recount = true;
      dirty.add(form.cluster);
    }
  }
}

/** Keeps up to date what clusters know of an article that was put in the place of another. */
function noteSeveral(before: Entry | undefined, entry: Entry | undefined): void {
  if (before) for (const { form } of before.bearings) form.cluster?.several?.delete(before);
  for (const { form } of entry?.bearings ?? []) {
    const { cluster } = form;
    if (!entry || !cluster?.several) continue;
    const own = bearingsIn(entry, cluster);
    if (own.length < 2) continue;
    if (cluster.several === NO_SEVERAL) cluster.several = new Map();
    cluster.several.set(entry, own);
  }
}

/** More changes than these are sorted in all at once. */
const FEW = 50;

/** The analyses after these changes; both are by path. */
function withChanges(
  before: readonly PackedAnalysis[],
  changes: readonly (readonly [string, PackedAnalysis | undefined])[],
): readonly PackedAnalysis[] {
  if (changes.length <= FEW) {
    const result = before.slice();
    for (const [path, analysis] of changes) {
      const at = placeAmong(result, path, pathOf);
      result.splice(at, result[at]?.path === path ? 1 : 0, ...(analysis ? [analysis] : []));
    }
    return result;
  }
  const changed = new Set(changes.map(([path]) => path));
  const kept = before.filter(({ path }) => !changed.has(path));
  return merged(
    kept,
    changes.flatMap(([, analysis]) => analysis ?? []),
    pathOf,
  );
}

function pathOf({ path }: PackedAnalysis): string {
  return path;
}

/** The form that each mention of an article belongs to, by its index. */
function formsIn({ analysis, bearings }: Entry): readonly (Form | undefined)[] {
  const forms = new Array<Form | undefined>(analysis.mentionCount).fill(undefined);
  for (const { form, at } of bearings) for (const index of analysis.mentionsAt(at)) forms[index] = form;
  return forms;
}
