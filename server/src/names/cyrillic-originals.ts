import { letterIn, type RomanisationSystem, romanisedBy, SYSTEMS } from './cyrillic-systems.ts';
import { fold } from './fold.ts';

/** A Cyrillic spelling that two Latin ones write, and the systems that lead to each. */
export interface SharedOriginal {
  /** In small letters: "дмитрий". */
  readonly original: string;
  readonly language: RomanisationSystem['language'];
  /** Names of the systems by which the original becomes the first, and the second, spelling. */
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/** Words longer than this are not taken back: it bounds the work. */
const LONGEST = 18;
/** And no more beginnings of originals than this are tried for one pair of systems. */
const MOST_TRIED = 2000;
/** No rule for the end of a word writes more letters. */
const LONGEST_ENDING = 3;

/**
 * The Cyrillic spelling that two Latin words most likely both write by published systems (`SYSTEMS`) of one language;
 * undefined where there is none. For each two systems the words are taken back letter by letter, as far as both write
 * the same original. For explanations only; the work is bounded.
 */
export function sharedOriginal(a: string, b: string): SharedOriginal | undefined {
  const [wordA, wordB] = [fold(a), fold(b)];
  if (wordA === wordB || !isWord(wordA) || !isWord(wordB)) return undefined;
  let best: SharedOriginal | undefined;
  const tried = new Set<string>();
  for (const from of SYSTEMS) {
    for (const to of SYSTEMS) {
      if (to === from || to.language !== from.language) continue;
      for (const original of originalsBy(from, wordA, to, wordB)) {
        if (tried.has(from.language + original)) continue;
        tried.add(from.language + original);
        const found = writtenAs(original, from.language, wordA, wordB);
        if (!best || likelihoodOf(found) > likelihoodOf(best)) best = found;
      }
    }
  }
  return best;
}

function writtenAs(
  original: string,
  language: RomanisationSystem['language'],
  a: string,
  b: string,
): SharedOriginal {
  const by = (word: string): string[] =>
    SYSTEMS.filter(system => system.language === language && romanisedBy(system, original) === word).map(
      ({ name }) => name,
    );
  return { original, language, first: by(a), second: by(b) };
}

function isWord(folded: string): boolean {
  return folded.length >= 3 && folded.length <= LONGEST && /^[a-z]+$/.test(folded);
}

/** What is written by more systems is likelier, Russian is likelier, and the ends and letters that names have. */
function likelihoodOf({ original, language, first, second }: SharedOriginal): number {
  let points = 20 + first.length + second.length + (language === 'Russian' ? 4 : 0);
  if (/(?:ий|ей|ай|ой|ев|ов|ин|ко|ич|ія|ій)$/.test(original)) points += 3;
  if (/(?:ский|ская|цкий|ський|цький)$/.test(original)) points += 5;
  points -= 2 * (original.match(/[ъэё]/g)?.length ?? 0) + (original.match(/[ьыщ]/g)?.length ?? 0);
  return Math.max(points, 0.1);
}

/** Letters that do not follow one another in names of any of the languages, the latter of them at the end. */
function cannotFollow(before: string, letter: string): boolean {
  if (before === '') return 'ьъый'.includes(letter);
  const afterVowel = 'аеёиоуыэюяіїє'.includes(before);
  if (letter === 'ь' || letter === 'ъ') return afterVowel || 'ьъй'.includes(before);
  if ('ьъ'.includes(before)) return 'аоуэыйії'.includes(letter);
  if (letter === 'й') return !afterVowel;
  if (before === 'й') return 'иыіїьъ'.includes(letter);
  if (letter === 'э') return !'ио'.includes(before);
  return letter === 'ы' && (afterVowel || 'гкхжшчщ'.includes(before));
}

/** The Cyrillic words that one system writes as `a` and the other as `b`, as far as `MOST_TRIED` beginnings lead. */
function originalsBy(from: RomanisationSystem, a: string, to: RomanisationSystem, b: string): string[] {
  const out: string[] = [];
  const alphabet = [...from.letters.keys()];
  const endings = [...from.endings, ...to.endings].map(([ending]) => ending);
  let tried = 0;
  const keep = (original: string): void => {
    if (romanisedBy(from, original) === a && romanisedBy(to, original) === b) out.push(original);
  };
  const extend = (original: string, writtenA: string, writtenB: string): void => {
    if (tried++ >= MOST_TRIED || original.length > a.length + 2) return;
    const [leftA, leftB] = [a.length - writtenA.length, b.length - writtenB.length];
    if (leftA === 0 && leftB === 0) keep(original);
    if (leftA <= LONGEST_ENDING && leftB <= LONGEST_ENDING)
      for (const ending of endings)
        if (!cannotFollow(original.at(-1) ?? '', ending[0] ?? '')) keep(original + ending);
    for (const letter of alphabet) {
      if (cannotFollow(original.at(-1) ?? '', letter)) continue;
      const longer = original + letter;
      const nextA = writtenA + letterIn(from, longer, original.length);
      const nextB = writtenB + letterIn(to, longer, original.length);
      if (a.startsWith(nextA) && b.startsWith(nextB)) extend(longer, nextA, nextB);
    }
  };
  extend('', '', '');
  return out;
}
