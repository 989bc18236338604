import { MOST_FEATURES, TELLING_FEATURES } from '../../../server/src/recognise/tagger/features.ts';
import { LABEL_COUNT, mayFollow } from '../../../server/src/recognise/tagger/labels.ts';
import type { Weights } from '../../../server/src/recognise/tagger/weights.ts';
import type { Data, FeatureIds } from './data.ts';

const L = LABEL_COUNT;
const F = L - 1;
/** Numbers that are kept of a feature while it is trained. */
const ROW = 2 * F;

export interface Options {
  epochs: number;
  rate: number;
  l2: number;
  /** Share of windows whose word identity is hidden in an epoch. */
  hide: number;
  /** Share of all features hidden from a token in an epoch. */
  drop: number;
  seed: number;
  /** Over how many of the last epochs the weights are averaged. */
  average: number;
}

/** Trained weights before packing. */
export class Trained implements Weights {
  readonly ids: FeatureIds;
  readonly w: Float32Array;
  readonly transitions: Float32Array;
  readonly step = 1;
  constructor(ids: FeatureIds, w: Float32Array, transitions: Float32Array) {
    this.ids = ids;
    this.w = w;
    this.transitions = transitions;
  }
  add(features: Int32Array, count: number, scores: Float32Array, at: number): void {
    const { ids, w } = this;
    for (let k = 0; k < count; k++) {
      const id = ids.find(features[k] as number);
      if (id < 0) continue;
      for (let y = 0, o = id * F; y < F; y++) scores[at + 1 + y]! += w[o + y] as number;
    }
  }
}

/** Numbers that look random and are the same every time. */
export function random(seed: number): () => number {
  let s = seed | 0;
  return () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A linear-chain conditional random field over windows, trained by AdaGrad; labels may be partly known. */
export function train(
  data: Data,
  weightOf: (text: number) => number,
  o: Options,
  start?: Float32Array,
  keep?: Uint8Array,
): Trained {
  const rnd = random(o.seed);
  let state = o.seed * 7919 + 1;
  const quick = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
  // A feature's weights, then the sums of their squared gradients, side by side: most of the time is fetching them.
  const w = new Float32Array(data.ids.size * ROW);
  for (let id = 0; id < data.ids.size; id++) w.fill(1e-3, id * ROW + F, (id + 1) * ROW);
  const t = start === undefined ? new Float32Array(L * L) : start.slice();
  const t2 = new Float32Array(L * L).fill(1e-3);
  const okay = new Uint8Array(L * L);
  for (let a = 0; a < L; a++) for (let b = 0; b < L; b++) okay[a * L + b] = mayFollow(a, b) ? 1 : 0;
  const order: number[] = [];
  for (let i = 0; i < data.windows; i++) if (weightOf(data.windowText[i] as number) > 0) order.push(i);
  let most = 0;
  for (const i of order)
    most = Math.max(most, (data.windowStart[i + 1] as number) - (data.windowStart[i] as number));
  const phi = new Float64Array(most * L);
  const psi = new Float64Array(L * L);
  const marginal = [new Float64Array(most * L), new Float64Array(most * L)] as const;
  const pairs = [new Float64Array(L * L), new Float64Array(L * L)] as const;
  const alpha = new Float64Array(most * L);
  const beta = new Float64Array(most * L);
  const kept = new Int32Array(most * MOST_FEATURES);
  const keptEnd = new Int32Array(most + 1);
  const sum = new Float32Array(data.ids.size * F);
  const slope = new Float64Array(F);
  const tsum = new Float32Array(L * L);

  const pass = (n: number, from: number, constrained: boolean, p: Float64Array, q: Float64Array): number => {
    let log = 0;
    q.fill(0);
    for (let i = 0; i < n; i++) {
      const mask = constrained ? (data.allowed[from + i] as number) : 0xffff;
      let z = 0;
      for (let y = 0; y < L; y++) {
        let v = 0;
        if ((mask >> y) & 1) {
          if (i === 0) v = psi[y] as number;
          else
            for (let x = 0; x < L; x++) v += (alpha[(i - 1) * L + x] as number) * (psi[x * L + y] as number);
          v *= phi[i * L + y] as number;
        }
        alpha[i * L + y] = v;
        z += v;
      }
      log += Math.log(z);
      for (let y = 0; y < L; y++) alpha[i * L + y]! /= z;
      p[i * L] = z; // kept for the way back
    }
    for (let y = 0; y < L; y++) beta[(n - 1) * L + y] = 1;
    for (let i = n - 1; i > 0; i--) {
      const z = p[i * L] as number;
      const mask = constrained ? (data.allowed[from + i] as number) : 0xffff;
      for (let x = 0; x < L; x++) beta[(i - 1) * L + x] = 0;
      for (let y = 0; y < L; y++) {
        if (!((mask >> y) & 1)) continue;
        const r = ((phi[i * L + y] as number) * (beta[i * L + y] as number)) / z;
        for (let x = 0; x < L; x++) {
          const v = (psi[x * L + y] as number) * r;
          beta[(i - 1) * L + x]! += v;
          q[x * L + y]! += (alpha[(i - 1) * L + x] as number) * v;
        }
      }
    }
    for (let i = 0; i < n; i++)
      for (let y = 0; y < L; y++) p[i * L + y] = (alpha[i * L + y] as number) * (beta[i * L + y] as number);
    for (let y = 0; y < L; y++) q[y]! += p[y] as number;
    return log;
  };

  for (let epoch = 0; epoch < o.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(rnd() * (i + 1));
      const a = order[i] as number;
      order[i] = order[j] as number;
      order[j] = a;
    }
    for (const window of order) {
      const from = data.windowStart[window] as number;
      const n = (data.windowStart[window + 1] as number) - from;
      const weight = weightOf(data.windowText[window] as number);
      const hide = rnd() < o.hide;
      for (let i = 0; i < n; i++) {
        const b = data.offset[from + i] as number;
        const e = data.offset[from + i + 1] as number;
        const at = i * L;
        for (let y = 0; y < L; y++)
          phi[at + y] = data.base === undefined ? 0 : (data.base[(from + i) * L + y] as number);
        let m = keptEnd[i] as number;
        for (let k = b; k < e; k++) {
          const id = data.features[k] as number;
          if (id < 0 || (keep !== undefined && keep[id] === 0)) continue;
          if (hide && TELLING_FEATURES.includes(k - b)) continue;
          if (o.drop > 0 && quick() < o.drop) continue;
          kept[m++] = id;
          const wo = id * ROW;
          for (let y = 0; y < F; y++) phi[at + 1 + y]! += w[wo + y] as number;
        }
        keptEnd[i + 1] = m;
        let top = phi[at] as number;
        for (let y = 1; y < L; y++) if ((phi[at + y] as number) > top) top = phi[at + y] as number;
        for (let y = 0; y < L; y++) phi[at + y] = Math.exp((phi[at + y] as number) - top);
      }
      for (let k = 0; k < L * L; k++) psi[k] = okay[k] ? Math.exp(t[k] as number) : 0;
      pass(n, from, false, marginal[0], pairs[0]);
      const known = pass(n, from, true, marginal[1], pairs[1]);
      if (!Number.isFinite(known)) continue;
      for (let i = 0; i < n; i++) {
        const b = keptEnd[i] as number;
        const e = keptEnd[i + 1] as number;
        let steep = false;
        for (let y = 0; y < F; y++) {
          const g =
            weight * ((marginal[0][i * L + 1 + y] as number) - (marginal[1][i * L + 1 + y] as number));
          const counts = g >= 1e-4 || g <= -1e-4;
          slope[y] = counts ? g : 0;
          if (counts) steep = true;
        }
        if (!steep) continue;
        for (let k = b; k < e; k++) {
          const wo = (kept[k] as number) * ROW;
          for (let y = 0; y < F; y++) {
            const g = slope[y] as number;
            if (g === 0) continue;
            const gg = g + o.l2 * (w[wo + y] as number);
            const s = (w[wo + F + y] as number) + gg * gg;
            w[wo + F + y] = s;
            w[wo + y]! -= (o.rate * gg) / Math.sqrt(s);
          }
        }
      }
      for (let k = 0; k < L * L; k++) {
        if (!okay[k]) continue;
        const g = weight * ((pairs[0][k] as number) - (pairs[1][k] as number));
        if (g === 0) continue;
        const s = (t2[k] as number) + g * g;
        t2[k] = s;
        t[k]! -= (o.rate * g) / Math.sqrt(s);
      }
    }
    if (epoch >= o.epochs - o.average) {
      for (let id = 0; id < data.ids.size; id++)
        for (let y = 0; y < F; y++) sum[id * F + y]! += (w[id * ROW + y] as number) / o.average;
      for (let k = 0; k < t.length; k++) tsum[k]! += (t[k] as number) / o.average;
    }
  }
  const scale = 1 - o.drop;
  if (o.drop > 0) for (let k = 0; k < sum.length; k++) sum[k]! *= scale;
  return new Trained(data.ids, sum, tsum);
}
