import type { Kind } from '../names/kind.ts';
import { SHIPPED } from '../names/knowledge.ts';
import { plainWords } from '../names/plain-words.ts';
import { skeletonOf } from './skeleton.ts';

/** A slip is looked for in so many words of a name: it bounds the keys. */
const MOST_WORDS = 6;
/** A shorter skeleton less one sound tells nothing. */
const LEAST_SLIPPED = 4;

/**
 * The keys under which the names of two bodies or places must meet to be compared: all their words, written out and
 * without spaces ("Boeing Corp.", "Boeing Corporation", "Boeing"); and for a slip in one word, or another way of
 * spelling it, all others with that one's sounds, of a name in one word less one sound.
 */
export function thingKeys(kind: Kind, name: string): string[] {
  const { full } = plainWords(name);
  const keys = new Set([`${kind} ${full.join('')}`]);
  if (full.length > MOST_WORDS) return [...keys];
  const [only, ...others] = full;
  if (only !== undefined && others.length === 0) {
    const skeleton = skeletonOf(SHIPPED.exchanges.sounded(only));
    if (only.length >= 5 && skeleton.length >= LEAST_SLIPPED) {
      keys.add(`${kind} ${only[0]} ${skeleton}`);
      for (let i = 1; i < skeleton.length; i++)
        keys.add(`${kind} ${only[0]} ${skeleton.slice(0, i)}${skeleton.slice(i + 1)}`);
    }
  } else
    for (const [i, word] of full.entries())
      if (word.length >= 5)
        keys.add(`${kind} ${[...full.slice(0, i), `${word[0]}*`, ...full.slice(i + 1)].join(' ')}`);
  return [...keys];
}
