import { type Exchanges, LEAST_ALIKE, type Sounded } from './exchange.ts';
import { formsOfTwoLanguages } from './languages.ts';
import type { Comparable } from './name-words.ts';
import { isShortForm } from './nicknames.ts';

/** How alike a word and its beginning are taken to be. */
const SHORTENED = 0.65;
/** Two words that are read as one must be as alike as this to what they meet. */
const LEAST_JOINED = 0.75;

/** Words of two names that meet. */
export interface Meeting {
  /** Where each begins among the words of its name; `widthA` and `widthB` words are read as one. */
  readonly a: number;
  readonly b: number;
  readonly widthA: number;
  readonly widthB: number;
  /** From `LEAST_ALIKE` to 1. */
  readonly alike: number;
  /** How much the meeting tells, from 0 to 1: that of the commoner word. */
  readonly weight: number;
  /** Evidence, in natural logarithms, that the words are spellings of one. */
  readonly evidence: number;
  readonly byInitial: boolean;
}

export interface Alignment {
  readonly met: readonly Meeting[];
  readonly leftA: readonly Comparable[];
  readonly leftB: readonly Comparable[];
}

/**
 * Which words of two names are spellings of one another, wherever they stand: the best meetings first. Two words
 * side by side may meet one (Ali Reza, Alireza). Symmetric but for the names of the sides.
 */
export function align(a: readonly Comparable[], b: readonly Comparable[], exchanges: Exchanges): Alignment {
  const candidates = candidatesOf(a, b, exchanges);
  if (candidates.length === 0) return { met: candidates, leftA: a, leftB: b };
  if (candidates.length > 1) candidates.sort(byRank);
  const usedA = new Uint8Array(a.length);
  const usedB = new Uint8Array(b.length);
  const met: Meeting[] = [];
  for (const meeting of candidates) {
    if (isTaken(usedA, meeting.a, meeting.widthA) || isTaken(usedB, meeting.b, meeting.widthB)) continue;
    usedA.fill(1, meeting.a, meeting.a + meeting.widthA);
    usedB.fill(1, meeting.b, meeting.b + meeting.widthB);
    met.push(meeting);
  }
  return {
    met,
    leftA: a.filter((_, i) => usedA[i] === 0),
    leftB: b.filter((_, i) => usedB[i] === 0),
  };
}

function byRank(x: Candidate, y: Candidate): number {
  return y.rank - x.rank || x.apart - y.apart || x.a + x.b - (y.a + y.b);
}

interface Candidate extends Meeting {
  readonly rank: number;
  readonly apart: number;
}

/** All meetings that may be, in the order of the words. Looked for in every pair of names that share a key: it is quick. */
function candidatesOf(a: readonly Comparable[], b: readonly Comparable[], exchanges: Exchanges): Candidate[] {
  const out: Candidate[] = [];
  for (let i = 0; i < a.length; i++) {
    const x = a[i] as Comparable;
    const nextX = a[i + 1];
    for (let j = 0; j < b.length; j++) {
      const y = b[j] as Comparable;
      if (x.isInitial || y.isInitial) {
        if (x.key[0] === y.key[0] && haveLikePlaces(i, a.length, j, b.length)) {
          const rank = x.isInitial && y.isInitial ? 1.5 : 0.5;
          out.push(candidate({ i, j, widthA: 1, widthB: 1 }, 1, 0.1, 0.5, rank, true));
        }
        continue;
      }
      const weight = Math.min(x.weight, y.weight);
      const consider = (from: Sounded, to: Sounded, widthA: number, widthB: number): void => {
        const alike = exchanges.likeness(from, to);
        if (alike < (widthA + widthB > 2 ? LEAST_JOINED : LEAST_ALIKE)) return;
        const told = (alike * Math.max(from.information, to.information)) / 10;
        out.push(candidate({ i, j, widthA, widthB }, alike, weight, told, told, false));
      };
      consider(x.sound, y.sound, 1, 1);
      for (const form of x.otherwise) consider(form, y.sound, 1, 1);
      for (const form of y.otherwise) consider(x.sound, form, 1, 1);
      if (x.key !== y.key && isShortened(x, y))
        out.push(candidate({ i, j, widthA: 1, widthB: 1 }, SHORTENED, weight, 4, 4, false));
      if (nextX && mayJoin(x, nextX, y))
        for (const whole of joined(x, nextX, exchanges)) consider(whole, y.sound, 2, 1);
      const nextY = b[j + 1];
      if (nextY && mayJoin(y, nextY, x))
        for (const whole of joined(y, nextY, exchanges)) consider(x.sound, whole, 1, 2);
    }
  }
  return out;
}

function candidate(
  { i, j, widthA, widthB }: { i: number; j: number; widthA: number; widthB: number },
  alike: number,
  weight: number,
  evidence: number,
  rank: number,
  byInitial: boolean,
): Candidate {
  return { a: i, b: j, widthA, widthB, alike, weight, evidence, byInitial, rank, apart: Math.abs(i - j) };
}

/** Whether one word is a shorter form of the other, or another writing that sounds alone do not tell. */
function isShortened(
  { key: x, hasForms }: Comparable,
  { key: y, hasForms: hasFormsToo }: Comparable,
): boolean {
  if (isBeginning(x, y) || isSwapped(x, y)) return true;
  return hasForms && hasFormsToo && (isShortForm(x, y) || formsOfTwoLanguages(x, y) !== undefined);
}

/** An initial stands for a name in its place: the first for the first, one in the midst for one in the midst. */
function haveLikePlaces(i: number, lengthA: number, j: number, lengthB: number): boolean {
  return (i === 0) === (j === 0) && i < lengthA - 1 && j < lengthB - 1;
}

/** "Nemat" for Nematollah, "Parlin" for Parlindungan. */
function isBeginning(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.length >= short.length + 2 && long.startsWith(short);
}

/** The same letters in another order, which a slow ear and a quick hand make of long words: Lalobo, Labolo. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 4 || a.length > 20 || a === b || a[0] !== b[0]) return false;
  if (sumOf(a) !== sumOf(b)) return false;
  return [...a].sort().join('') === [...b].sort().join('');
}

function sumOf(word: string): number {
  let sum = 0;
  for (let i = 0; i < word.length; i++) sum += word.charCodeAt(i);
  return sum;
}

/** Whether two words could be the one: it is as long as both, about. */
function mayJoin(first: Comparable, second: Comparable, whole: Comparable): boolean {
  if (first.isInitial || second.isInitial) return false;
  return Math.abs(first.key.length + second.key.length - whole.key.length) <= 4;
}

/** "Saifaldin" and "Saifdin" for Saif al-Din. */
function joined(first: Comparable, second: Comparable, { sounded }: Exchanges): readonly Sounded[] {
  const short = sounded(first.key + second.key);
  return second.particle === '' ? [short] : [short, sounded(first.key + second.particle + second.key)];
}

function isTaken(used: Uint8Array, from: number, width: number): boolean {
  for (let i = from; i < from + width; i++) if (used[i] === 1) return true;
  return false;
}
