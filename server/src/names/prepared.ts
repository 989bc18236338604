import { chineseKey } from './chinese.ts';
import { type KoreanName, koreanName } from './korean.ts';
import { type Comparable, comparableWords } from './name-words.ts';
import type { PersonName } from './person-name.ts';

/** What is compared of a name when its parts alone do not tell; made once for each. */
export interface Prepared {
  readonly words: readonly Comparable[];
  /** See `chineseKey`. */
  readonly chinese: string | undefined;
  readonly korean: KoreanName | undefined;
}

const kept = new WeakMap<PersonName, Prepared>();

export function prepared(name: PersonName): Prepared {
  const known = kept.get(name);
  if (known) return known;
  const made = {
    words: comparableWords(name.text),
    chinese: chineseKey(name.text),
    korean: koreanName(name.text),
  };
  kept.set(name, made);
  return made;
}
