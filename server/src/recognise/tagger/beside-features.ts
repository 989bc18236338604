import { featureOf, featureOfTwo } from './hash.ts';
import { LIST } from './lexicon.ts';
import { NAMES, PLACES, type Spot } from './spot.ts';

/** The features of a token beside its neighbours, from `from` on; returns where they end. */
export function besideFeatures(spot: Spot, out: Int32Array, from: number): number {
  const { w, wp, wp2, wn, wn2, s, sp, sn, x, xp, xp2, xn } = spot;
  let n = from;
  out[n++] = featureOfTwo(6, wp, w);
  out[n++] = featureOfTwo(7, w, wn);
  out[n++] = featureOf(2, wp);
  out[n++] = featureOf(3, wn);
  out[n++] = featureOf(4, wp2);
  out[n++] = featureOf(5, wn2);
  out[n++] = featureOfTwo(9, wp, wp2);
  out[n++] = featureOfTwo(10, wn, wn2);
  // shapes
  out[n++] = featureOfTwo(21, s, sp);
  out[n++] = featureOfTwo(22, s, sn);
  out[n++] = featureOfTwo(23, s * 64 + sp, sn);
  // lists
  out[n++] = featureOf(31, xp);
  out[n++] = featureOf(32, xn);
  out[n++] = featureOfTwo(33, x, xp);
  out[n++] = featureOfTwo(34, x, xn);
  out[n++] = featureOfTwo(35, x & NAMES, xp & (NAMES | LIST.title));
  out[n++] = featureOfTwo(36, x & NAMES, xn & (NAMES | LIST.organisationEnd | LIST.placeKind));
  out[n++] = featureOfTwo(41, x & PLACES, wp);
  out[n++] = featureOfTwo(42, x & NAMES, wp);
  out[n++] = featureOfTwo(43, x & NAMES, wn);
  out[n++] = featureOfTwo(44, x & NAMES, xp2);
  return n;
}

/** The features of a token that only joins the words of a name, from `from` on; returns where they end. */
export function joiningFeatures({ w, xp, xn }: Spot, out: Int32Array, from: number): number {
  let n = from;
  out[n++] = featureOfTwo(80, w, featureOfTwo(80, xp & LIST.given, xn & NAMES));
  out[n++] = featureOfTwo(81, w, xn);
  out[n++] = featureOfTwo(82, w, xp);
  return n;
}
