import { fold } from './fold.ts';
import { japaneseKey } from './japanese.ts';
import { romanisationOfFolded } from './romanisation.ts';

/** The comparison keys of one part of a name. */
export interface Keys {
  readonly folded: string;
  /** The folded key without spaces. */
  readonly joined: string;
  readonly romanised: string;
  /** See `japaneseKey`. */
  readonly japanese: string | undefined;
}

/** The words kept at most: a corpus of ten thousand articles has about as many, one of a hundred thousand some five times that. */
const MOST_KEPT = 1 << 16;
const kept = new Map<string, Keys>();

/** The keys of a part, which is compared again and again with its like: kept for the words met last. */
export function keysOf(text: string): Keys {
  const known = kept.get(text);
  if (known) return known;
  const folded = fold(text);
  const joined = folded.includes(' ') ? folded.replaceAll(' ', '') : folded;
  const keys = { folded, joined, romanised: romanisationOfFolded(joined), japanese: japaneseKey(folded) };
  if (kept.size >= MOST_KEPT) kept.clear();
  if (text.length <= 64) kept.set(text, keys);
  return keys;
}
