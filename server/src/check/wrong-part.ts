import type { NamePart } from '../resolve/entity.ts';
import type { Span } from '../text/span.ts';

/** A part of a spelling that the style guide calls wrong. */
export interface WrongPart extends Span {
  readonly part: NamePart['part'];
  readonly text: string;
  /** What is right there, as the style guide writes it, whatever the letter case of the text. */
  readonly expected: string;
  /** The house's rule that is broken; undefined where an entry of the style guide has the right name. */
  readonly house?: string;
}
