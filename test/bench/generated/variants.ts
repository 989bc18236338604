import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { comparePersonNames } from '../../../server/src/names/compare.ts';
import { distanceWithin } from '../../../server/src/names/distance.ts';
import { fold } from '../../../server/src/names/fold.ts';
import { parsePersonName } from '../../../server/src/names/person-name.ts';
import { readPairs } from '../corpora/pair-set.ts';
import type { LabelledPair } from '../score/pairs.ts';
import { pick, type Random } from '../speed/random.ts';
import { GIVEN_NAMES, SURNAMES } from './stock.ts';

/** Why a pair is counted apart: a reader would have to ask, or could not see it. */
type Apart = 'other language' | 'far';

/** Two names, as they may stand in an article. */
export interface NamePair {
  readonly a: string;
  readonly b: string;
  readonly source: 'ofac' | 'wd-ru-tokens';
}

/** One person's name in two spellings. */
export interface Variant extends NamePair {
  readonly apart: Apart | undefined;
}

/** What is drawn from the pairs of names: in random order, no person in it twice. */
export interface Drawn {
  readonly variants: readonly Variant[];
  /** Two people with names that are like each other. */
  readonly lookAlikes: readonly NamePair[];
}

const VARIANT_KINDS = ['spelling', 'spelling+length'];

/** Reads the pairs below a folder of corpora; undefined where either set is missing. */
export function drawPairs(corpora: string, random: Random): Drawn | undefined {
  const files = ['ofac', 'wd-ru-tokens'].map(set => join(corpora, 'pairs', set, 'pairs.tsv'));
  if (!files.every(file => existsSync(file))) return undefined;
  const [ofac = [], tokens = []] = files.map(readPairs);
  const people = new Distinct();
  const variants: Variant[] = [];
  const lookAlikes: NamePair[] = [];
  const pairs = [
    ...ofac.map(pair => ({ ...pair, source: 'ofac' as const })),
    ...tokens.map(pair => ({ ...named(pair, random), source: 'wd-ru-tokens' as const })),
  ];
  for (const { a, b, same, kind, source } of shuffled(pairs, random)) {
    if (!isNews(a) || !isNews(b) || (same && !VARIANT_KINDS.includes(kind))) continue;
    if (same && !differsInLetters(a, b)) continue;
    if (!people.enter(a, b, same)) continue;
    if (same) variants.push({ a, b, source, apart: apartOf(a, b) });
    else lookAlikes.push({ a, b, source });
  }
  return { variants, lookAlikes };
}

/** A whole name for a single token: a surname for a given name, and a given name for a surname. */
function named({ a, b, ...rest }: LabelledPair, random: Random): LabelledPair {
  const isGiven = GIVEN_NAMES.includes(capital(a)) || GIVEN_NAMES.includes(capital(b));
  const [other, second] = isGiven
    ? [pick(SURNAMES, random), pick(SURNAMES, random)]
    : [pick(GIVEN_NAMES, random), pick(GIVEN_NAMES, random)];
  // Two people share one token's neighbour only where the other tells them apart.
  const fellow = rest.same ? other : second;
  return isGiven
    ? { ...rest, a: `${capital(a)} ${other}`, b: `${capital(b)} ${fellow}` }
    : { ...rest, a: `${other} ${capital(a)}`, b: `${fellow} ${capital(b)}` };
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** A name as news writes it: two to four words in Latin letters, each long enough to be one. */
function isNews(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every(
      word => /^['‘’]?\p{Lu}[\p{L}'’-]*\p{Ll}$/u.test(word) || /^(?:al|el|bin|ibn|de|van|von)$/.test(word),
    ) &&
    (words.at(-1)?.length ?? 0) >= 3
  );
}

/** Apostrophes, hyphens and capital letters alone are no variant that an editor must settle. */
function differsInLetters(a: string, b: string): boolean {
  const bare = (name: string) => fold(name).replaceAll(/[^a-z]/g, '');
  return bare(a) !== bare(b);
}

/** Of the worst pair of words, the letters that must be common for a reader to see one name in two. */
const SEEN = 0.4;

/**
 * "far" by a plain measure that Namedesk does not use: each word of the shorter name beside the most similar one of the
 * longer, by common letters. "other language" where Namedesk itself says that it is such a form and asks.
 */
function apartOf(a: string, b: string): Apart | undefined {
  const { reasons } = comparePersonNames(parsePersonName(a), parsePersonName(b));
  if (reasons.includes('language')) return 'other language';
  const [short = [], long = []] = [a, b].map(wordsOf).sort((x, y) => x.length - y.length);
  const worst = Math.min(...short.map(word => Math.max(...long.map(other => similarity(word, other)))));
  return worst < SEEN ? 'far' : undefined;
}

function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[ -]/)
    .filter(word => word.length > 2);
}

function similarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return 1 - distanceWithin(a, b, longest) / longest;
}

/** Sees to it that two people of a corpus are told apart by more than vowels, unless they are a pair that was meant. */
class Distinct {
  readonly #known = new Set<string>();

  /** Whether both names are new; they are known from then on. */
  enter(a: string, b: string, same: boolean): boolean {
    const [keysA, keysB] = [keysOf(a), keysOf(b)];
    if ([...keysA, ...keysB].some(key => this.#known.has(key))) return false;
    if (!same && keysA.some(key => keysB.includes(key))) return false;
    for (const key of [...keysA, ...keysB]) this.#known.add(key);
    return true;
  }
}

/** The consonants of every two words of a name. */
function keysOf(name: string): string[] {
  const words = wordsOf(name).map(skeleton);
  return words.flatMap((word, i) => words.slice(i + 1).map(other => [word, other].sort().join(' ')));
}

const LIKE: Readonly<Record<string, string>> = {
  c: 'k',
  q: 'k',
  g: 'k',
  z: 's',
  w: 'v',
  f: 'v',
  b: 'v',
  p: 'v',
  d: 't',
  j: 'y',
};

function skeleton(word: string): string {
  const consonants = [...word.replaceAll(/[aeiouyh]/g, '')].map(letter => LIKE[letter] ?? letter);
  return consonants.filter((letter, i) => letter !== consonants[i - 1]).join('') || word;
}

export function shuffled<T>(members: readonly T[], random: Random): T[] {
  const left = [...members];
  for (let i = left.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [left[i], left[j]] = [left[j] as T, left[i] as T];
  }
  return left;
}
