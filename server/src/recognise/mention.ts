import type { Kind } from '../names/kind.ts';
import type { BlockRole } from '../text/block.ts';
import type { Span } from '../text/span.ts';

/**
 * A span of an article that names something: the name alone, without title, determiner, possessive or
 * punctuation. The mentions of one article are sorted and do not overlap (invariant 6).
 */
export interface Mention extends Span {
  readonly kind: Kind;
  /** The string as written: the article's text from `start` to `end`. */
  readonly spelling: string;
  /** The role of the block it stands in. */
  readonly role: BlockRole;
  /** Whether it stands in a quotation. */
  readonly quoted: boolean;
  /** A title directly before the name, as written: "Dr", "Mr.", "President". */
  readonly title?: string;
  /** What the article says of the bearer here: "NASA astronaut", "a veteran cosmonaut". */
  readonly description?: string;
  /**
   * True where this article alone cannot tell that the words are a name (a lone capitalised word that may be
   * a surname). The corpus settles it: it counts as a mention only when another article vouches for it.
   */
  readonly candidate?: true;
}

/** A name that the desk's own lists vouch for; it is always recognised. */
export interface ListedName {
  readonly name: string;
  readonly kind: Kind;
}
