import type { Kind } from '../../../server/src/names/kind.ts';
import type { Span } from '../../../server/src/text/span.ts';

/** A name as annotators marked it or as a recogniser found it. Offsets are UTF-16, the end exclusive. */
export interface Name extends Span {
  /** The article's text from `start` to `end`. */
  readonly text: string;
  readonly kind: Kind | 'other';
  /** Who is meant, as a key that holds within one group of articles; undefined where that is not said. */
  readonly entity?: string | undefined;
}

/** A name in the annotation of a set. */
export interface GoldName extends Name {
  /** False for a pronoun or a description: never asked for, and no error where it is found. */
  readonly named: boolean;
}
