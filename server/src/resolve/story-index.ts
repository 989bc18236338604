import { byCodeUnits } from '../base/order.ts';
import { placeAmong } from '../base/sorted.ts';
import { sameStory, storyKeys } from './story.ts';

/** A key that more articles have than this is a phrase that many stories use; only its first article is compared. */
export const LARGEST_BUCKET = 50;

const NOTHING = new Uint32Array();

/** What tells a story; the sketch may be made anew each time. */
interface Told {
  readonly story: Uint32Array;
}

/**
 * Which articles of the corpus tell one story. Depends on the articles alone, not on the order in which they came.
 * An article is compared with those that share a key with it; in a large bucket with the first of them alone, so
 * that a change touches no more than that one and the changed article.
 */
export class StoryIndex {
  readonly #same: typeof sameStory;
  /** The articles by path. A sketch is made when it is asked for: kept for each article it would take much memory. */
  readonly #told = new Map<string, Told>();
  /** The paths that share a key, in order; one path alone takes no array. Keys are signed, which maps do better with. */
  readonly #buckets = new Map<number, string | string[]>();
  /** What was asked for, until something near changes: the story of an article; the articles of a story if several. */
  readonly #stories = new Map<string, string | undefined>();
  readonly #members = new Map<string, readonly string[]>();

  constructor(same = sameStory) {
    this.#same = same;
  }

  /**
   * Enters an article in the place of the one with its path; without a sketch it is taken out. Returns the articles
   * whose story may be another now.
   */
  put(path: string, told: Told | undefined): ReadonlySet<string> {
    const before = this.#told.get(path)?.story;
    const sketch = told?.story;
    const keysBefore = storyKeys(before ?? NOTHING);
    const keys = storyKeys(sketch ?? NOTHING);
    const neighboursBefore = new Set(this.#neighbours(path, before));
    const touched = new Set<string>();
    for (const key of keysBefore) if (!keys.includes(key)) this.#leave(key | 0, path, touched);
    if (told) this.#told.set(path, told);
    else this.#told.delete(path);
    for (const key of keys) if (!keysBefore.includes(key)) this.#enter(key | 0, path, touched);
    const neighbours = new Set(this.#neighbours(path, sketch));
    const isNew = before === undefined || sketch === undefined;
    if (isNew || !areEqual(neighboursBefore, neighbours)) {
      touched.add(path);
      for (const other of neighboursBefore) touched.add(other);
      for (const other of neighbours) touched.add(other);
    }
    const retold = this.#forget(touched);
    if (told && neighbours.size === 0) this.#stories.set(path, undefined);
    return retold;
  }

  /** The first path of the story that an article tells with others; undefined where it tells its story alone. */
  storyOf(path: string): string | undefined {
    if (this.#stories.has(path)) return this.#stories.get(path);
    const members = [path];
    const seen = new Set(members);
    for (const member of members) {
      for (const other of this.#neighbours(member)) {
        if (seen.has(other)) continue;
        seen.add(other);
        members.push(other);
      }
    }
    const [first = path] = members.sort(byCodeUnits);
    const story = members.length > 1 ? first : undefined;
    for (const member of members) this.#stories.set(member, story);
    if (story !== undefined) this.#members.set(story, members);
    return story;
  }

  *#neighbours(path: string, sketch = this.#told.get(path)?.story): Iterable<string> {
    if (!sketch) return;
    for (const key of storyKeys(sketch)) {
      const bucket = this.#buckets.get(key | 0);
      if (bucket === undefined || typeof bucket === 'string') continue;
      const large = bucket.length > LARGEST_BUCKET && bucket[0] !== path;
      for (const other of large ? bucket.slice(0, 1) : bucket) {
        if (other === path) continue;
        const theirs = this.#told.get(other)?.story;
        if (theirs && this.#same(sketch, theirs)) yield other;
      }
    }
  }

  /** Notes as touched whoever is compared with others than before because the bucket has the path now. */
  #enter(key: number, path: string, touched: Set<string>): void {
    const bucket = this.#buckets.get(key);
    if (bucket === undefined) {
      this.#buckets.set(key, path);
      return;
    }
    const paths = typeof bucket === 'string' ? [bucket] : bucket;
    const at = placeAmong(paths, path, itself);
    paths.splice(at, 0, path);
    this.#buckets.set(key, paths);
    const grew = paths.length === LARGEST_BUCKET + 1;
    if (grew || (at === 0 && paths.length > LARGEST_BUCKET)) for (const other of paths) touched.add(other);
  }

  #leave(key: number, path: string, touched: Set<string>): void {
    const bucket = this.#buckets.get(key);
    if (bucket === undefined || typeof bucket === 'string') {
      this.#buckets.delete(key);
      return;
    }
    const at = placeAmong(bucket, path, itself);
    bucket.splice(at, 1);
    const shrank = bucket.length === LARGEST_BUCKET;
    if (shrank || (at === 0 && bucket.length > LARGEST_BUCKET))
      for (const other of bucket) touched.add(other);
    if (bucket.length === 1) this.#buckets.set(key, bucket[0] ?? '');
  }

  /** Forgets the stories of these articles and of all that were told with them. */
  #forget(paths: ReadonlySet<string>): ReadonlySet<string> {
    const changed = new Set(paths);
    for (const path of paths) {
      const story = this.#stories.get(path);
      this.#stories.delete(path);
      if (story === undefined) continue;
      for (const member of this.#members.get(story) ?? []) {
        changed.add(member);
        this.#stories.delete(member);
      }
      this.#members.delete(story);
    }
    return changed;
  }
}

function areEqual(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every(each => b.has(each));
}

function itself(path: string): string {
  return path;
}
