import { featureOf, featureOfTwo } from './hash.ts';
import type { RunView } from './run-view.ts';

/**
 * The features of a run of capitalised words as a whole, and of what stands around it: the second word on either side,
 * and the noun by which the text says what the name is. `place` is where the token stands in the run. Written from
 * `from` on; returns where they end.
 */
export function aroundFeatures(run: RunView, place: number, out: Int32Array, from: number): number {
  const { left, left2, right, right2, whole, sorts, noun } = run;
  let n = from;
  out[n++] = featureOfTwo(68, left2, place & 7);
  out[n++] = featureOfTwo(69, right2, place >> 3);
  if (run.first !== run.last) {
    out[n++] = featureOfTwo(66, left2, left);
    out[n++] = featureOfTwo(67, right, right2);
  }
  if (whole !== 0) {
    out[n++] = featureOfTwo(85, whole, place);
    out[n++] = featureOfTwo(97, sorts, place);
  }
  if (noun !== 0) {
    out[n++] = featureOf(86, noun);
    out[n++] = featureOfTwo(87, noun, place);
  }
  return n;
}
