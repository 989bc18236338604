import type { NamePart } from '../resolve/entity.ts';
import type { Span } from '../text/span.ts';

/** A part of a spelling that the style guide calls wrong. */
export interface WrongPart extends Span {
  readonly part: NamePart['part'];
  readonly text: string;
  /** What is right there, as the style guide writes it, whatever the letter case of the text. */
  readonly expected: string;
  /** The house's rule that is broken; undefined where an entry of the style guide has the right name. */
  readonly house?: HouseRule;
}

/** A rule of the house, and what it writes by it: the house writes names without accents; “Raul”. */
export interface HouseRule {
  readonly rule: string;
  readonly writes: string;
}
