import { byCodeUnits } from '../base/order.ts';
import { sameStory, storyKeys } from './story.ts';

/** A key that more articles have than this is a phrase that many stories use; only its first article is compared. */
const LARGEST_BUCKET = 50;

/** Which articles of the corpus tell one story. Depends on the articles alone, not on the order in which they came. */
export class StoryIndex {
  readonly #sketches = new Map<string, Uint32Array>();
  readonly #buckets = new Map<number, string[]>();
  /** The story of an article, and the articles of a story: made when asked for, forgotten when something near changes. */
  readonly #stories = new Map<string, string>();
  readonly #members = new Map<string, readonly string[]>();

  /** Enters an article. Returns the articles whose story may have changed, and the story known before. */
  add(path: string, sketch: Uint32Array): Map<string, string | undefined> {
    this.#sketches.set(path, sketch);
    const touched = new Set([path]);
    for (const key of storyKeys(sketch)) {
      const bucket = this.#buckets.get(key);
      if (!bucket) this.#buckets.set(key, [path]);
      else {
        bucket.splice(placeOf(bucket, path), 0, path);
        for (const other of bucket) touched.add(other);
      }
    }
    return this.#forget(touched);
  }

  /** Takes an article out. Returns the articles whose story may have changed, and the story known before. */
  remove(path: string): Map<string, string | undefined> {
    const touched = new Set([path]);
    for (const key of storyKeys(this.#sketches.get(path) ?? new Uint32Array())) {
      const bucket = this.#buckets.get(key) ?? [];
      for (const other of bucket) touched.add(other);
      const at = bucket.indexOf(path);
      if (at >= 0) bucket.splice(at, 1);
      if (bucket.length === 0) this.#buckets.delete(key);
    }
    const changed = this.#forget(touched);
    this.#sketches.delete(path);
    return changed;
  }

  /** The first path of the story that an article tells: the same for all versions of one story. */
  storyOf(path: string): string {
    const known = this.#stories.get(path);
    if (known !== undefined) return known;
    const members = [path];
    const seen = new Set(members);
    for (const member of members) {
      for (const other of this.#neighbours(member)) {
        if (seen.has(other)) continue;
        seen.add(other);
        members.push(other);
      }
    }
    const [story = path] = [...members].sort(byCodeUnits);
    for (const member of members) this.#stories.set(member, story);
    this.#members.set(story, members);
    return story;
  }

  *#neighbours(path: string): Iterable<string> {
    const sketch = this.#sketches.get(path) ?? new Uint32Array();
    for (const key of storyKeys(sketch)) {
      const bucket = this.#buckets.get(key) ?? [];
      const large = bucket.length > LARGEST_BUCKET && bucket[0] !== path;
      for (const other of large ? bucket.slice(0, 1) : bucket) {
        const theirs = this.#sketches.get(other);
        if (other !== path && theirs && sameStory(sketch, theirs)) yield other;
      }
    }
  }

  /** Forgets the stories of these articles and of all that were told with them. */
  #forget(paths: ReadonlySet<string>): Map<string, string | undefined> {
    const changed = new Map<string, string | undefined>();
    for (const path of paths) {
      const story = this.#stories.get(path);
      changed.set(path, changed.get(path) ?? story);
      if (story === undefined) continue;
      for (const member of this.#members.get(story) ?? []) changed.set(member, story);
      this.#members.delete(story);
    }
    for (const path of changed.keys()) this.#stories.delete(path);
    return changed;
  }
}

function placeOf(sorted: readonly string[], path: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byCodeUnits(sorted[middle] ?? '', path) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
