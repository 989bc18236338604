import { packWeights, type Weighed } from '../../../server/src/recognise/tagger/pack-weights.ts';
import { WEIGHED as F } from '../../../server/src/recognise/tagger/weights.ts';
import type { Trained } from './crf.ts';

/** What a feature is worth: how heavy it is, and how many tokens have it. */
function worth(trained: Trained, id: number, power: number): number {
  let sum = 0;
  for (let y = 0; y < F; y++) sum += (trained.w[id * F + y] as number) ** 2;
  return sum * Math.min(trained.ids.seen[id] as number, 400) ** power;
}

/** The `count` features worth most, marked by id. */
export function best(trained: Trained, count: number, power: number): Uint8Array {
  const n = trained.ids.size;
  const value = new Float64Array(n);
  for (let i = 0; i < n; i++) value[i] = worth(trained, i, power);
  const order = Uint32Array.from({ length: n }, (_, i) => i).sort(
    (a, b) => (value[b] as number) - (value[a] as number) || a - b,
  );
  const keep = new Uint8Array(n);
  for (let i = 0; i < Math.min(count, n); i++) keep[order[i] as number] = 1;
  return keep;
}

/** Both readings' weights as a file. */
export function packed(
  first: Trained,
  again: Trained,
  slots: number,
): { bytes: Uint8Array; kept: number; left: number } {
  const all: Weighed[] = [];
  for (const t of [first, again]) {
    const { keys, ids } = t.ids;
    for (let p = 0; p < keys.length; p++) {
      const id = ids[p] as number;
      if (keys[p] === 0 || id < 0) continue;
      const weights = t.w.subarray(id * F, id * F + F);
      if (weights.some(x => x !== 0)) all.push({ feature: keys[p] as number, weights });
    }
  }
  all.sort((a, b) => a.feature - b.feature);
  return { ...packWeights(all, [first.transitions, again.transitions], slots), kept: all.length };
}
