import { soundAlike } from './exchange.ts';
import { fold } from './fold.ts';
import { SHIPPED } from './knowledge.ts';
import { isShortForm } from './nicknames.ts';
import { compareFamily, compareGiven } from './part.ts';
import type { NameWord, PersonName } from './person-name.ts';
import { latinOf } from './script.ts';

/** Which words of two names correspond, and which are in one of them only. */
export interface PairedWords {
  readonly pairs: readonly (readonly [NameWord, NameWord])[];
  readonly onlyA: readonly NameWord[];
  readonly onlyB: readonly NameWord[];
}

/** A name has at most so many words that are looked at. */
const MOST_WORDS = 12;
/** Words less alike are not put together. */
const LEAST = 0.2;

/** Puts the words of two names together, the most alike first; for explanations, so that people see what was compared. */
export function pairWords(a: PersonName, b: PersonName): PairedWords {
  const [wordsA, wordsB] = [a.words.slice(0, MOST_WORDS), b.words.slice(0, MOST_WORDS)];
  const candidates = wordsA.flatMap(x => wordsB.map(y => ({ x, y, alike: alikeness(x, y) })));
  candidates.sort((p, q) => q.alike - p.alike || p.x.start + p.y.start - (q.x.start + q.y.start));
  const used = new Set<NameWord>();
  const pairs: [NameWord, NameWord][] = [];
  for (const { x, y, alike } of candidates) {
    if (alike < LEAST || used.has(x) || used.has(y)) continue;
    used.add(x).add(y);
    pairs.push([x, y]);
  }
  pairs.sort(([x], [y]) => x.start - y.start);
  return {
    pairs,
    onlyA: wordsA.filter(word => !used.has(word)),
    onlyB: wordsB.filter(word => !used.has(word)),
  };
}

function alikeness(a: NameWord, b: NameWord): number {
  if (a.key === b.key) return 2;
  if (a.role === 'suffix' || b.role === 'suffix') return a.role === b.role ? 0.5 : 0;
  const compare = a.role === 'family' && b.role === 'family' ? compareFamily : compareGiven;
  const typed = compare(a.text, b.text).score;
  const sounds = soundAlike(SHIPPED.exchanges, latinOf(fold(a.text)), latinOf(fold(b.text)));
  return Math.max(typed, sounds, isShortForm(a.key, b.key) ? 0.8 : 0);
}
