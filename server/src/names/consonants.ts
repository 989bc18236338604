import type { Options } from './spells.ts';

/**
 * What the Latin spellings of names write for the letters of Arabic (ALA-LC, BGN/PCGN 1956, DIN 31635 and the usage of
 * the English and French press), Persian (BGN/PCGN 1958) and Urdu; "_" where a letter may be left out.
 */
const ARABIC = `
ا a aa e o u i _|أ a e o u i _|إ i e a|آ a aa|ء _ a|ؤ o u ou w|ئ _ i e y
ب b|پ p|ت t|ث th s t|ج j g dj gu|چ ch tch|ح h|خ kh k h|د d|ذ dh z d th|ر r|ز z|ژ zh j
س s c|ش sh ch sch|ص s|ض d z dh|ط t|ظ z dh th d|ع _ a e o u i aa|غ gh g|ف f ph|ق q k g gh
ك k c|ک k c|گ g gu|ل l|م m|ن n|ه h e eh a ah _|ھ h _|و w v u o ou oo au aw ow ue
ي y i j e ee ei ai ay ey ie iy iyy|ی y i e ee ei ai ay ey ie iy iyy a|ى a i y e|ة a ah at eh e h|ٹ t|ڈ d|ڑ r|ں n|ے e ay y i`;

/** The same for Hebrew: rules of the Academy of the Hebrew Language (2006) and the usage of the press. */
const HEBREW = `
א _ a e i o u|ב b v|ג g|ד d|ה h _ a ah e eh|ו v w o u oo ou _|ז z|ח h ch kh|ט t|י y i j e ei ai ee ay ey _|כ k kh ch c
ך kh ch k|ל l|מ m|ם m|נ n|ן n|ס s|ע _ a e i o u|פ p f ph|ף f ph p|צ ts tz z|ץ ts tz z|ק k q c|ר r|ש sh s sch|ת t th`;

/** Letters that write vowels, or hardly any sound: they tell little. */
const WEAK = 'اأإآءؤئعهھويیىةאהויע';

const letters = new Map<string, Options>();
for (const row of `${ARABIC}|${HEBREW}`.replaceAll('\n', '|').split('|')) {
  const [letter = '', ...written] = row.trim().split(' ');
  if (letter === '') continue;
  const ways = written.map(way => (way === '_' ? '' : way));
  // A doubled consonant is one letter with a sign that nobody writes.
  const doubled = WEAK.includes(letter) ? [] : ways.filter(way => way.length === 1).map(way => way + way);
  letters.set(letter, [...ways, ...doubled]);
}

/** A word written in consonants. */
export interface ConsonantWord {
  readonly letters: readonly Options[];
  /** How many of its letters are no weak ones. */
  readonly firm: number;
}

/** Words for "son of", which copy leaves out or not. */
const SON = new Set(['بن', 'ابن', 'بنت', 'בן', 'בת']);

/**
 * The words of a name in Arabic or Hebrew letters, folded; without the article that begins a word, and عبد ("servant
 * of") as one with the next. Letters of which nothing is known are left out.
 */
export function consonantWords(folded: string): ConsonantWord[] {
  const words = folded
    .replaceAll('\u200c', '')
    .split(' ')
    .filter(word => word !== '');
  const out: ConsonantWord[] = [];
  let joined = '';
  for (const [i, word] of words.entries()) {
    if (i > 0 && i < words.length - 1 && SON.has(word)) continue;
    const bare = (word.startsWith('ال') && word.length > 4 ? word.slice(2) : word).replace(/^عبدال/, 'عبد');
    if (bare === 'عبد' && i < words.length - 1) {
      joined = bare;
      continue;
    }
    const whole = [...(joined + bare)];
    joined = '';
    const known = whole.flatMap(letter => (letters.has(letter) ? [letters.get(letter) ?? []] : []));
    if (known.length > 0)
      out.push({ letters: known, firm: whole.filter(letter => !WEAK.includes(letter)).length });
  }
  return out;
}
