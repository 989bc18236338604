import type { Article } from '../text/article.ts';
import type { Block } from '../text/block.ts';
import { POSSESSIVE, PUNCTUATION } from '../text/tokens.ts';

/** How many hashes a sketch keeps: those of 48 runs of words tell a resemblance to about a seventh. */
const SKETCH_SIZE = 48;
/** How many of the least hashes two articles are looked up by; see storyKeys. */
const KEYS = 8;
/** The length in words of the runs that two versions of a story share and two stories do not. */
const RUN = 5;
/** The share of common runs from which two articles are one story. */
const SAME_STORY = 0.3;
/** Common runs below which nothing is said: a sentence or two may be a quotation that both have. */
const LEAST_COMMON = 8;

/**
 * The sketch of the story that an article tells: the least hashes of all runs of five words in its body, ascending
 * (a bottom-k sketch, Broder 1997). Letter case and punctuation do not count. Empty for a text without such a run.
 */
export function sketchOf(article: Article): Uint32Array {
  const { text, tokens, blocks } = article;
  const hashes = new Set<number>();
  const window: number[] = [];
  let at = 0;
  for (let i = 0; i < tokens.count; i++) {
    const shape = tokens.shapes[i] ?? PUNCTUATION;
    const start = tokens.starts[i] ?? 0;
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= start) at++;
    if (shape === PUNCTUATION || shape === POSSESSIVE || !isStory(blocks[at], start)) continue;
    window.push(hashWord(text, start, tokens.ends[i] ?? start));
    if (window.length < RUN) continue;
    let hash = 0x9e3779b9;
    for (const word of window) hash = mix(hash, word);
    hashes.add(finish(hash));
    window.shift();
  }
  return Uint32Array.from(hashes).sort().slice(0, SKETCH_SIZE);
}

function isStory(block: Block | undefined, offset: number): boolean {
  return block !== undefined && block.start <= offset && (block.role === 'body' || block.role === 'dateline');
}

/** What an article is looked up by among stories: two versions of one story nearly always have one of these in common. */
export function storyKeys(sketch: Uint32Array): Uint32Array {
  return sketch.subarray(0, KEYS);
}

/** Whether two articles tell one story, by their sketches: one agency's copy, as it stands or edited. Symmetric. */
export function sameStory(a: Uint32Array, b: Uint32Array): boolean {
  let i = 0;
  let j = 0;
  let seen = 0;
  let common = 0;
  while (seen < SKETCH_SIZE && (i < a.length || j < b.length)) {
    const [x, y] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY];
    if (x <= y) i++;
    if (y <= x) j++;
    if (x === y) common++;
    seen++;
  }
  return common >= LEAST_COMMON && common / seen >= SAME_STORY;
}

/** FNV-1a over the word's letters, small ones. */
function hashWord(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) {
    let code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) code += 32;
    if (code === 0x2019) code = 0x27;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash >>> 0;
}

function mix(hash: number, word: number): number {
  const turned = (hash << 13) | (hash >>> 19);
  return (Math.imul(turned ^ Math.imul(word, 0xcc9e2d51), 5) + 0xe6546b64) | 0;
}

/** The last steps of MurmurHash3, which spread every bit over the whole number. */
function finish(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
