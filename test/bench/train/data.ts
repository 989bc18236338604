import { featuresOf, MOST_FEATURES } from '../../../server/src/recognise/tagger/features.ts';
import { LABEL_COUNT } from '../../../server/src/recognise/tagger/labels.ts';
import type { TaggerLexicon } from '../../../server/src/recognise/tagger/lexicon.ts';
import { Sight } from '../../../server/src/recognise/tagger/sight.ts';
import { Spot } from '../../../server/src/recognise/tagger/spot.ts';
import type { Tagger } from '../../../server/src/recognise/tagger/tagger.ts';
import { tokenise } from '../../../server/src/recognise/tagger/tokenise.ts';
import { FLAG, TaggerTokens } from '../../../server/src/recognise/tagger/tokens.ts';
import { layOut } from '../../../server/src/text/layout.ts';
import type { Text } from './text.ts';

/** The windows of all texts as numbers: what the trainer reads. */
export interface Data {
  /** Feature ids of token t: features[offset[t]] to features[offset[t + 1]]. */
  readonly features: Int32Array;
  readonly offset: Int32Array;
  /** Bit y is set where label y is allowed. */
  readonly allowed: Uint16Array;
  readonly windowStart: Int32Array;
  readonly windowText: Int32Array;
  readonly windows: number;
  /** Scores that a token has before any feature: those of the first reading. */
  readonly base?: Float32Array;
  /** Feature hash -> id + 1. */
  readonly ids: FeatureIds;
}

/** Feature hashes numbered. */
export class FeatureIds {
  keys = new Int32Array(1 << 23);
  ids = new Int32Array(1 << 23);
  counts = new Int32Array(1 << 22);
  /** How often each kept feature was seen. */
  seen = new Int32Array(0);
  size = 0;
  number(hash: number): number {
    const mask = this.keys.length - 1;
    let p = hash & mask;
    for (;;) {
      const k = this.keys[p];
      if (k === hash) return this.ids[p] as number;
      if (k === 0) break;
      p = (p + 1) & mask;
    }
    this.keys[p] = hash;
    this.ids[p] = this.size;
    return this.size++;
  }
  find(hash: number): number {
    const mask = this.keys.length - 1;
    let p = hash & mask;
    for (;;) {
      const k = this.keys[p];
      if (k === hash) return this.ids[p] as number;
      if (k === 0) return -1;
      p = (p + 1) & mask;
    }
  }
}

const OTHER_ALLOWED = 1 | (1 << 7) | (1 << 8);

/**
 * The windows of the texts. With `second`, the features are those of the second reading: `second(index)` is the tagger
 * that reads text number `index` first, one that did not learn from it.
 */
export function extract(
  texts: readonly Text[],
  lexicon: TaggerLexicon,
  least: number,
  second?: (index: number) => Tagger,
): Data {
  const spot = new Spot();
  const own = { tokens: new TaggerTokens(), sight: new Sight() };
  let base = new Float32Array(second === undefined ? 0 : 1 << 21);
  const ids = new FeatureIds();
  let raw = new Int32Array(1 << 24);
  let used = 0;
  const offset: number[] = [0];
  const allowed: number[] = [];
  const windowStart: number[] = [];
  const windowText: number[] = [];
  const out = new Int32Array(MOST_FEATURES);
  texts.forEach((t, index) => {
    const tagger = second?.(index);
    const { tokens, sight } = tagger ?? own;
    if (tagger === undefined) {
      tokenise(t.text, layOut(t.text), tokens);
      sight.look(tokens, lexicon);
    } else {
      tagger.readFirst(t.text, layOut(t.text));
      tagger.votes.count(tokens, sight, tagger.labels);
    }
    let g = 0;
    const gold = [...t.gold].sort((a, b) => a.start - b.start);
    for (let i = 0; i < tokens.length; ) {
      if (sight.active[i] === 0) {
        i++;
        continue;
      }
      let j = i + 1;
      while (j < tokens.length && sight.active[j] !== 0 && ((tokens.flags[j] as number) & FLAG.line) === 0)
        j++;
      const from = tokens.start[i] as number;
      const to = tokens.end[j - 1] as number;
      if (t.regions === undefined || t.regions.some(([a, b]) => from >= a && to <= b)) {
        windowStart.push(allowed.length);
        windowText.push(index);
        let before = -1;
        for (let k = i; k < j; k++) {
          const a = tokens.start[k] as number;
          const b = tokens.end[k] as number;
          while (g < gold.length && (gold[g] as { end: number }).end <= a) g++;
          const s = gold[g];
          if (s !== undefined && s.start < b && s.end > a) {
            allowed.push(1 << (s.kind * 2 + (before === g ? 2 : 1)));
            before = g;
          } else {
            allowed.push(t.complete ? 1 : OTHER_ALLOWED);
            before = -1;
          }
          if (tagger === undefined) spot.look(tokens, sight, k);
          const n =
            tagger === undefined
              ? featuresOf(tokens, sight, spot, out)
              : tagger.votes.featuresOf(tokens, sight, tagger.labels, k, out);
          if (tagger !== undefined) {
            const at = (allowed.length - 1) * LABEL_COUNT;
            if (at + LABEL_COUNT > base.length) {
              const wider = new Float32Array(base.length * 2);
              wider.set(base);
              base = wider;
            }
            for (let y = 0; y < LABEL_COUNT; y++) base[at + y] = tagger.scores[k * LABEL_COUNT + y] as number;
          }
          if (used + n > raw.length) {
            const wider = new Int32Array(raw.length * 2);
            wider.set(raw);
            raw = wider;
          }
          for (let m = 0; m < n; m++) raw[used++] = ids.number(out[m] as number);
          offset.push(used);
        }
      }
      i = j;
    }
  });
  windowStart.push(allowed.length);
  if (ids.size > ids.counts.length) throw new Error('too many features');
  for (let i = 0; i < used; i++) ids.counts[raw[i] as number]!++;
  // rare features all share no weight: -1
  const renumber = new Int32Array(ids.size).fill(-1);
  let kept = 0;
  // The frequent ones stand together, so that they stay in the processor's cache.
  const frequent = new Uint32Array(ids.size).map((_, i) => i).filter(i => (ids.counts[i] as number) >= least);
  frequent.sort((a, b) => (ids.counts[b] as number) - (ids.counts[a] as number) || a - b);
  for (const i of frequent) renumber[i] = kept++;
  for (let p = 0; p < ids.keys.length; p++)
    if (ids.keys[p] !== 0) ids.ids[p] = renumber[ids.ids[p] as number] as number;
  for (let i = 0; i < used; i++) raw[i] = renumber[raw[i] as number] as number;
  ids.seen = new Int32Array(kept);
  for (let i = 0; i < ids.size; i++)
    if ((renumber[i] as number) >= 0) ids.seen[renumber[i] as number] = ids.counts[i] as number;
  ids.size = kept;
  return {
    features: raw.slice(0, used),
    offset: Int32Array.from(offset),
    allowed: Uint16Array.from(allowed),
    windowStart: Int32Array.from(windowStart),
    windowText: Int32Array.from(windowText),
    windows: windowText.length,
    ids,
    ...(second === undefined ? {} : { base }),
  };
}
