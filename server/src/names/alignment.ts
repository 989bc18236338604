import { type Exchanges, LEAST_ALIKE, type Sounded } from './exchange.ts';
import { formsOfTwoLanguages } from './languages.ts';
import type { Comparable } from './name-words.ts';
import { isShortForm } from './nicknames.ts';

/** How alike a word and its beginning are taken to be. */
const SHORTENED = 0.65;

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
  candidates.sort((x, y) => y.rank - x.rank || x.apart - y.apart || x.a + x.b - (y.a + y.b));
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

interface Candidate extends Meeting {
  readonly rank: number;
  readonly apart: number;
}

function candidatesOf(a: readonly Comparable[], b: readonly Comparable[], exchanges: Exchanges): Candidate[] {
  const { likeness } = exchanges;
  const out: Candidate[] = [];
  const consider = (i: number, j: number, widthA: number, widthB: number, x: Sounded, y: Sounded): void => {
    const alike = likeness(x, y);
    if (alike < (widthA + widthB > 2 ? 0.75 : LEAST_ALIKE)) return;
    const weight = Math.min(a[i]?.weight ?? 1, b[j]?.weight ?? 1);
    const told = (alike * Math.max(x.information, y.information)) / 10;
    out.push({
      a: i,
      b: j,
      widthA,
      widthB,
      alike,
      weight,
      evidence: told,
      byInitial: false,
      rank: told,
      apart: Math.abs(i - j),
    });
  };
  const shortened = (i: number, j: number): void => {
    const weight = Math.min(a[i]?.weight ?? 1, b[j]?.weight ?? 1);
    out.push({
      a: i,
      b: j,
      widthA: 1,
      widthB: 1,
      alike: SHORTENED,
      weight,
      evidence: 4,
      byInitial: false,
      rank: 4,
      apart: Math.abs(i - j),
    });
  };
  for (const [i, x] of a.entries()) {
    for (const [j, y] of b.entries()) {
      if (x.isInitial || y.isInitial) {
        if (x.key[0] === y.key[0] && haveLikePlaces(i, a.length, j, b.length))
          out.push({
            a: i,
            b: j,
            widthA: 1,
            widthB: 1,
            alike: 1,
            weight: 0.1,
            evidence: 0.5,
            byInitial: true,
            rank: x.isInitial && y.isInitial ? 1.5 : 0.5,
            apart: Math.abs(i - j),
          });
        continue;
      }
      consider(i, j, 1, 1, x.sound, y.sound);
      for (const form of x.otherwise) consider(i, j, 1, 1, form, y.sound);
      for (const form of y.otherwise) consider(i, j, 1, 1, x.sound, form);
      if (
        isBeginning(x.key, y.key) ||
        isShortForm(x.key, y.key) ||
        isSwapped(x.key, y.key) ||
        formsOfTwoLanguages(x.key, y.key)
      )
        shortened(i, j);
      const [nextX, nextY] = [a[i + 1], b[j + 1]];
      if (nextX && mayJoin(x, nextX, y))
        for (const whole of joined(x, nextX, exchanges)) consider(i, j, 2, 1, whole, y.sound);
      if (nextY && mayJoin(y, nextY, x))
        for (const whole of joined(y, nextY, exchanges)) consider(i, j, 1, 2, x.sound, whole);
    }
  }
  return out;
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
  return [...a].sort().join('') === [...b].sort().join('');
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
