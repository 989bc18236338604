import { featureOf, featureOfTwo } from './hash.ts';
import { PLACES, type Spot } from './spot.ts';

/** The features of a token in an article on a topic, from `from` on; `place` is where it stands in its run. */
export function topicFeatures(
  topic: number,
  { x, w, run }: Spot,
  place: number,
  out: Int32Array,
  from: number,
): number {
  let n = from;
  out[n++] = featureOfTwo(88, topic, x);
  out[n++] = featureOfTwo(89, topic, x & PLACES);
  out[n++] = featureOfTwo(90, topic, place);
  out[n++] = featureOfTwo(91, featureOf(91, topic), run.left);
  out[n++] = featureOfTwo(92, featureOf(92, topic), run.right);
  out[n++] = featureOfTwo(93, topic, w);
  return n;
}
