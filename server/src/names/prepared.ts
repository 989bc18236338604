import { chineseKey } from './chinese.ts';
import type { Knowledge } from './knowledge.ts';
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

/** As many as there are knowledges, which are few: one that ships, and those that are learned for a measurement. */
const kept = new Map<Knowledge, WeakMap<PersonName, Prepared>>();

export function prepared(name: PersonName, knowledge: Knowledge): Prepared {
  const names = kept.get(knowledge) ?? begin(knowledge);
  const known = names.get(name);
  if (known) return known;
  const made = {
    words: comparableWords(name.text, knowledge),
    chinese: chineseKey(name.text),
    korean: koreanName(name.text),
  };
  names.set(name, made);
  return made;
}

function begin(knowledge: Knowledge): WeakMap<PersonName, Prepared> {
  const names = new WeakMap<PersonName, Prepared>();
  kept.set(knowledge, names);
  return names;
}
