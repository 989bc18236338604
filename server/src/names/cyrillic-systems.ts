import { fold } from './fold.ts';

/** A published or customary way to write Cyrillic in Latin letters. */
export interface RomanisationSystem {
  /** As an editor knows it: "BGN/PCGN". */
  readonly name: string;
  readonly language: 'Russian' | 'Ukrainian' | 'Belarusian' | 'Bulgarian' | 'Serbian';
  /** Letter by letter. */
  readonly letters: ReadonlyMap<string, string>;
  /** The same at the beginning of a word. */
  readonly first: ReadonlyMap<string, string>;
  /** The same after a vowel and after ъ, ь and the apostrophe. */
  readonly afterVowel: ReadonlyMap<string, string>;
  /** How the ends of words are written, the longest first. */
  readonly endings: readonly (readonly [string, string])[];
}

const VOWELS = 'аеёиоуыэюяіїє';
const RUSSIAN = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';

/**
 * Sources: US Board on Geographic Names and Permanent Committee on Geographical Names (Russian 1947, Ukrainian 1965,
 * Belarusian 1979); ICAO Doc 9303 part 3, section 6; ALA-LC romanization tables of 1997; GOST R 52535.1-2006; ISO
 * 9:1968 and the "scientific" tables; the German table of Duden; the French one of the passports before 1997; order 310
 * of the Russian Ministry of the Interior (1997); Ukrainian resolution 55 (2010); Belarusian instruction of 2007;
 * Bulgarian Transliteration Act (2009); Serbian Latin alphabet. In folded letters, as copy writes names without the
 * signs of libraries.
 */
export const SYSTEMS: readonly RomanisationSystem[] = [
  russian('BGN/PCGN', 'a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya', {
    first: 'е ye',
    afterVowel: 'е ye',
  }),
  russian(
    'the English-language press (BGN/PCGN, simplified)',
    'a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya',
    { first: 'е ye', afterVowel: 'е ye', endings: 'ий y ый y' },
  ),
  russian(
    'British usage (BS 2979, simplified)',
    'a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya',
    { endings: 'ий y ый y' },
  ),
  russian(
    'Russian passports since 2014 (ICAO 9303)',
    'a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y _ e iu ia',
  ),
  russian(
    'Russian passports of 2010 to 2014 (GOST R 52535.1)',
    'a b v g d e e zh z i i k l m n o p r s t u f kh tc ch sh shch _ y _ e iu ia',
  ),
  russian(
    'libraries (ALA-LC)',
    'a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch _ y _ e iu ia',
  ),
  russian(
    'libraries, simplified (ALA-LC with one i)',
    'a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya',
    { endings: 'ий i ый y' },
  ),
  russian(
    'scholarly transliteration (ISO 9:1968)',
    'a b v g d e e z z i j k l m n o p r s t u f ch c c s sc _ y _ e ju ja',
  ),
  russian(
    'the German press (Duden)',
    'a b w g d e jo sch s i i k l m n o p r s t u f ch z tsch sch schtsch _ y _ e ju ja',
    { first: 'е je', afterVowel: 'е je', endings: 'ий i ый y' },
  ),
  russian(
    'the French press, and Russian passports before 1997',
    'a b v gu d e io j z i i k l m n o p r s t ou f kh ts tch ch chtch _ y _ e iou ia',
    { first: 'е e ю you я ya г g', endings: 'ий i ый y ин ine' },
  ),
  of(
    'Ukrainian',
    'Ukrainian passports (resolution 55 of 2010)',
    'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
    'a b v h g d e ie zh z y i i i k l m n o p r s t u f kh ts ch sh shch _ iu ia',
    { first: 'є ye ї yi й y ю yu я ya' },
  ),
  of(
    'Ukrainian',
    'BGN/PCGN for Ukrainian',
    'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
    'a b v h g d e ye zh z y i yi y k l m n o p r s t u f kh ts ch sh shch _ yu ya',
  ),
  of(
    'Ukrainian',
    'the press (Ukrainian, simplified)',
    'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
    'a b v h g d e ye zh z y i i y k l m n o p r s t u f kh ts ch sh shch _ yu ya',
    { endings: 'ий y ій iy' },
  ),
  of(
    'Belarusian',
    'Belarusian passports (2007)',
    'абвгдеёжзійклмнопрстуўфхцчшыьэюя',
    'a b v h d ie io zh z i i k l m n o p r s t u u f kh ts ch sh y _ e iu ia',
    { first: 'е ye ё yo ю yu я ya', afterVowel: 'е ye ё yo ю yu я ya' },
  ),
  of(
    'Bulgarian',
    'the Bulgarian law of 2009',
    'абвгдежзийклмнопрстуфхцчшщъьюя',
    'a b v g d e zh z i y k l m n o p r s t u f h ts ch sh sht a y yu ya',
    { endings: 'ия ia' },
  ),
  of(
    'Serbian',
    'the Serbian Latin alphabet',
    'абвгдђежзијклљмнњопрстћуфхцчџш',
    'a b v g d d e z z i j k l lj m n nj o p r s t c u f h c c dz s',
  ),
];

interface Places {
  readonly first?: string;
  readonly afterVowel?: string;
  readonly endings?: string;
}

function russian(name: string, latin: string, places: Places = {}): RomanisationSystem {
  return of('Russian', name, RUSSIAN, latin, places);
}

/** "_" stands for a letter that is not written. */
function of(
  language: RomanisationSystem['language'],
  name: string,
  alphabet: string,
  latin: string,
  { first = '', afterVowel = '', endings = '' }: Places = {},
): RomanisationSystem {
  const written = latin.split(' ');
  const letters = new Map([...alphabet].map((letter, i) => [letter, (written[i] ?? '').replace('_', '')]));
  return {
    name,
    language,
    letters,
    first: new Map(inPairs(first)),
    afterVowel: new Map(inPairs(afterVowel)),
    endings: inPairs(endings),
  };
}

function inPairs(text: string): [string, string][] {
  const words = text.split(' ');
  const out: [string, string][] = [];
  for (let i = 0; i + 1 < words.length; i += 2) out.push([words[i] ?? '', words[i + 1] ?? '']);
  return out;
}

/** How a system writes a Cyrillic word in small letters; folded. */
export function romanisedBy(system: RomanisationSystem, word: string): string {
  const ending = system.endings.find(([end]) => word.length > end.length + 1 && word.endsWith(end));
  const body = ending ? word.slice(0, -ending[0].length) : word;
  let out = '';
  for (let i = 0; i < body.length; i++) out += letterIn(system, body, i);
  return fold(out + (ending?.[1] ?? ''));
}

/** How a system writes the letter at a place of a word; the rules of `endings` aside. */
export function letterIn(system: RomanisationSystem, word: string, at: number): string {
  const letter = word[at] ?? '';
  const before = word[at - 1] ?? '';
  if (at === 0 && system.first.has(letter)) return system.first.get(letter) ?? '';
  const isAfterVowel = before !== '' && (VOWELS.includes(before) || 'ъь’'.includes(before));
  if (isAfterVowel && system.afterVowel.has(letter)) return system.afterVowel.get(letter) ?? '';
  // French "gu" stands before e and i alone: Sergueï, Igor.
  if (system.letters.get(letter) === 'gu' && !'еёиэ'.includes(word[at + 1] ?? 'a')) return 'g';
  return system.letters.get(letter) ?? letter;
}
