import { fold } from './fold.ts';

/**
 * Rules by which spellings of one name in another script meet. They follow where the published systems for
 * Russian and Ukrainian differ (BGN/PCGN, GOST, ISO 9, ICAO, the passports' and the press's own), which is
 * chiefly in й, ы, е, ё, ю, я, х, ц, кс and the soft sign, and where French and German press use differs from
 * English. A key is compared with another key of the same part of a name only; equality is evidence that two
 * spellings are romanisations of one name, never that two people are one.
 */
const SYLLABLES: readonly (readonly [string, string])[] = [
  ['tsch', 'ch'],
  ['tch', 'ch'],
  ['sch', 'sh'],
  ['dzh', 'j'],
  ['ck', 'k'],
  ['gue', 'ge'],
  ['gui', 'gi'],
  ['kh', 'h'],
  ['ph', 'f'],
  ['tz', 'ts'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ee', 'i'],
  ['x', 'ks'],
  ['q', 'k'],
];

/**
 * Arabic given names whose romanisations no rule unites, as their vowels are not written. Each line is one name.
 * Classes are apart, and no name is in two.
 */
const ARABIC = classes([
  'muhammad mohammed mohammad mohamed mohamad muhammed muhamad mohammod mahammad',
  'ahmad ahmed ahmet',
  'husayn hussein hussain husain hossein hosein husein',
  'yusuf yousef youssef yusef yousuf yusif youssouf',
  'umar omar',
  'usama osama',
  'uthman othman osman usman',
  'abdullah abdallah abdulla abdalla abdollah',
  'ali aly',
  'hasan hassan',
  'khalid khaled',
  'said saeed saeid sayeed',
  'mustafa mostafa moustafa mustapha',
  'mahmud mahmoud mahmood',
  'ibrahim ebrahim',
  'ismail esmail ismael esmaeil',
  'rashid rasheed rachid',
  'karim kareem',
  'hamid hameed',
  'salih saleh',
  'sulayman suleiman sulaiman soleiman soleyman',
  'bashir basheer bachir',
  'jamal gamal djamel',
  'fatima fatimah fatemeh',
  'muammar moammar',
]);

/** Words that the rules alone would keep apart: a vowel that one of two usual spellings puts in. */
const WORDS = classes([
  'dmitri dimitri',
  'petr piotr pieter peter',
  'fedor feodor theodor',
  'aleksandr aleksander',
]);

function classes(lines: readonly string[]): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const line of lines) {
    const words = line.split(' ');
    for (const word of words) table.set(word, words[0] ?? word);
  }
  return table;
}

/**
 * The romanisation key of one word or of a family name of several: folded, then rewritten so that the usual
 * romanisations of one name meet (Sergei, Sergey; Dmitri, Dmitriy, Dimitri; Prokopyev, Prokop'ev). In words of
 * three letters every letter counts, so they stay as they are folded.
 */
export function romanisationKey(text: string): string {
  return romanisationOfFolded(fold(text));
}

/** The same for a text that is folded already. Spaces (and hyphens) do not count. */
export function romanisationOfFolded(folded: string): string {
  const word = folded.includes(' ') ? folded.replaceAll(' ', '') : folded;
  if (word.length <= 3 || word.length > 60) return word;
  const arabic = ARABIC.get(word);
  if (arabic !== undefined) return arabic;
  const key = endings(single(vowels(syllables(word))));
  return WORDS.get(key) ?? key;
}

const BEGINNINGS = SYLLABLES.map(([from]) => from[0]).join('');

function ruleAt(word: string, at: number): readonly [string, string] | undefined {
  return SYLLABLES.find(([from]) => word.startsWith(from, at));
}

function syllables(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; ) {
    const rule = BEGINNINGS.includes(word[i] ?? '') ? ruleAt(word, i) : undefined;
    if (rule !== undefined) {
      out += rule[1];
      i += rule[0].length;
      continue;
    }
    out += hardC(word, i) ? 'k' : word[i] === 'w' && word.length > 4 ? 'v' : (word[i] ?? '');
    i++;
  }
  return out;
}

/** "Victor" as "Viktor"; before e, i, y and h it is another sound. */
function hardC(word: string, at: number): boolean {
  return word[at] === 'c' && !'eiyh'.includes(word[at + 1] ?? 'a');
}

/** й, ю, я, ё, е: y and j beside a vowel or at the end are i; a soft sign before a vowel is nothing. */
function vowels(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const letter = word[i] ?? '';
    const next = word[i + 1] ?? '';
    const previous = word[i - 1] ?? '';
    if (letter !== 'y' && letter !== 'j') {
      out += letter;
      continue;
    }
    const gliding = isVowel(next) || isVowel(previous) || next === '' || isGlide(next) || isGlide(previous);
    if (!gliding || (letter === 'j' && keepsJ(word, i))) out += letter;
    else if (next === 'o' && i > 0 && isConsonant(previous)) {
      out += 'e';
      i++;
    } else out += 'i';
  }
  return out;
}

/** The j of Juan, Jiang and Jeong is not the y of Yuri. */
function keepsJ(word: string, at: number): boolean {
  const next = word[at + 1] ?? '';
  return at === 0 && (word.length <= 4 || next === 'i' || word.startsWith('jeo'));
}

/** One letter for a doubled one; then "ie", which writes е after a consonant and at the beginning, is "e". */
function single(word: string): string {
  let out = '';
  for (const letter of word) if (letter !== out.at(-1)) out += letter;
  let key = '';
  for (let i = 0; i < out.length; i++) {
    const letter = out[i] ?? '';
    const beforeLast = i < out.length - 2;
    if (letter === 'i' && out[i + 1] === 'e' && beforeLast) continue;
    key += letter;
  }
  return key;
}

/** "Alexander" as "Aleksandr": the е of a last "er" after d is put in by some languages and not by others. */
function endings(word: string): string {
  return word.length > 5 && word.endsWith('der') ? `${word.slice(0, -2)}r` : word;
}

function isVowel(letter: string): boolean {
  return letter !== '' && 'aeiou'.includes(letter);
}

function isGlide(letter: string): boolean {
  return letter === 'y' || letter === 'j';
}

function isConsonant(letter: string): boolean {
  return letter !== '' && !isVowel(letter) && !isGlide(letter);
}
