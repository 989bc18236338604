import { compareGiven, type PartComparison } from './part.ts';
import type { NameWord, PersonName } from './person-name.ts';

const NONE: PartComparison = { score: 0, reason: undefined };

/** How the given names of two people compare. */
export interface GivenComparison {
  readonly part: PartComparison;
  /** How many middle names of either name were read as a piece of its given name. */
  readonly usedA: number;
  readonly usedB: number;
}

/** The given names, the nickname of either standing for its given name too; "Jean Luc" beside "Jean-Luc". */
export function compareGivenNames(a: PersonName, b: PersonName): GivenComparison {
  const { given: givenA, nickname: nickA } = a;
  const { given: givenB, nickname: nickB } = b;
  if (!givenA || !givenB) return { part: NONE, usedA: 0, usedB: 0 };
  let best: GivenComparison = { part: compareGiven(givenA.text, givenB.text), usedA: 0, usedB: 0 };
  const consider = (x: string | undefined, y: string | undefined, usedA: number, usedB: number): void => {
    if (x === undefined || y === undefined || best.part.score >= 0.9) return;
    const part = compareGiven(x, y);
    if (part.score > best.part.score) best = { part, usedA, usedB };
  };
  consider(nickA?.text, givenB.text, 0, 0);
  consider(givenA.text, nickB?.text, 0, 0);
  consider(compound(a), givenB.text, 1, 0);
  consider(givenA.text, compound(b), 0, 1);
  if (best.part.score > 0) return best;
  const called =
    (!b.middle.some(isNameWord) && isCalled(a, givenB)) ||
    (!a.middle.some(isNameWord) && isCalled(b, givenA));
  return called
    ? { part: { score: 0.6, reason: 'length' }, usedA: a.middle.length, usedB: b.middle.length }
    : best;
}

/** Known by the second name: "C. Scott Franklin", called "Scott". */
function isCalled(name: PersonName, given: NameWord): boolean {
  return name.middle.some(word => isNameWord(word) && compareGiven(word.text, given.text).score >= 0.9);
}

/** "Jean Luc" out of "Jean Luc Moreau": a given name in two words, should the other name join them. */
function compound(name: PersonName): string | undefined {
  const second = name.middle[0];
  return name.given && second && isNameWord(second) ? `${name.given.text} ${second.text}` : undefined;
}

/** Middle names: one side may leave them out; two that are written out must agree one by one. */
export function compareMiddle(a: readonly NameWord[], b: readonly NameWord[]): PartComparison {
  if (a.length === 0 && b.length === 0) return { score: 1, reason: undefined };
  if (a.length === 0 || b.length === 0) return { score: 0.93, reason: 'length' };
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let worst: PartComparison =
    short.length === long.length ? { score: 1, reason: undefined } : { score: 0.93, reason: 'length' };
  let next = 0;
  for (const word of short) {
    let best: PartComparison = NONE;
    let found = next;
    for (let i = next; i < long.length; i++) {
      const here = compareGiven(word.text, long[i]?.text ?? '');
      if (here.score > best.score) {
        best = here;
        found = i;
      }
    }
    if (best.score === 0) return { score: 0.25, reason: 'length' };
    next = found + 1;
    if (best.score < worst.score) worst = best;
  }
  return worst;
}

/** Whether a word is written out, and no initial. */
export function isNameWord(word: NameWord): boolean {
  return word.role !== 'initial';
}
