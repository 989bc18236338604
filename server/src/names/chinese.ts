import { fold } from './fold.ts';

/**
 * Initials and finals that Wade and Giles write otherwise than Pinyin, brought to one letter each. Without the
 * apostrophes, which copy leaves out, aspirated and plain consonants of Wade and Giles are one: p is b and p.
 */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['tz', 'z'],
  ['ts', 'z'],
  ['hs', 'x'],
  ['ch', 'j'],
  ['zh', 'j'],
  ['ung', 'ong'],
  ['ueh', 'ue'],
  ['ieh', 'ie'],
  ['ien', 'ian'],
  ['uei', 'ui'],
  ['ih', 'i'],
  ['eh', 'e'],
  ['uo', 'o'],
  ['p', 'b'],
  ['t', 'd'],
  ['k', 'g'],
  ['q', 'j'],
  ['c', 'z'],
];

/** Family names of Chinese people in Pinyin: the most common of the census of 2010. */
const FAMILIES = new Set(
  (
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang ' +
    'deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao lei mao xi ' +
    'bai cui kang qiu qin shi gu hou shao meng long wan duan qian yin bo hua hong'
  )
    .split(' ')
    .map(keyOf),
);

/**
 * The key in which Pinyin and Wade–Giles meet (Mao Zedong, Mao Tse-tung), for a name that may be Chinese with its
 * family name first; undefined for others, and where the given name has one syllable, which tells too little.
 */
export function chineseKey(text: string): string | undefined {
  if (text.length > 40) return undefined;
  const words = fold(text).split(' ');
  const [family = '', ...given] = words;
  if (words.length < 2 || words.length > 3 || family.length > 6) return undefined;
  const familyKey = keyOf(family);
  if (!FAMILIES.has(familyKey)) return undefined;
  const key = keyOf(given.join(''));
  return key.length >= 5 ? `${familyKey} ${key}` : undefined;
}

function keyOf(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; ) {
    const rule = SPELLINGS.find(([from]) => word.startsWith(from, i));
    out += rule?.[1] ?? word[i] ?? '';
    i += rule?.[0].length ?? 1;
  }
  return out;
}

/** What a folded given name comes to whether it is written in Pinyin or by Wade and Giles. */
export function chineseSound(folded: string): string {
  return keyOf(folded.replaceAll(' ', ''));
}

/** The same of a folded family name; undefined where it is none of the most common ones of China. */
export function chineseFamilyKey(folded: string): string | undefined {
  return isChineseFamily(folded) ? keyOf(folded) : undefined;
}

/** Whether a folded word is one of the most common Chinese family names, in Pinyin or by Wade and Giles. */
export function isChineseFamily(folded: string): boolean {
  return folded.length <= 6 && FAMILIES.has(keyOf(folded));
}

const INITIALS = 'zh ch sh b p m f d t n l g k h j q x r z c s y w'.split(' ');
const FINALS =
  'iang iong uang ang eng ing ong ian iao uai uan ai ei ao ou an en er ia ie iu in ua uo ui un ue a o e i u'.split(
    ' ',
  );

/** Whether a folded word is written in two syllables of Pinyin: Jinping, Zedong. Linear. */
export function isPinyin(folded: string): boolean {
  return folded.length >= 4 && folded.length <= 12 && syllables(folded).has(2);
}

/** A syllable by Wade and Giles (1892), without the apostrophes and accents that copy leaves out. */
const WADE_GILES =
  /^(?:ch|hs|sh|ts|tz|sz|ss|[fhjklmnpstwy])?(?:iang|iung|uang|ieh|ien|iao|uai|uan|uei|ueh|ung|erh|ang|eng|ing|ai|an|ao|ei|en|eh|ia|ih|in|iu|ou|ua|ui|un|uo|a|e|i|o|u)$/;

/** Whether a folded text is two syllables by Wade and Giles, which join them with a hyphen: Tse-tung, Hsiao-ping. */
export function isWadeGiles(folded: string): boolean {
  const [first, second, ...others] = folded.split(' ');
  if (first === undefined || second === undefined || others.length > 0) return false;
  return WADE_GILES.test(first) && WADE_GILES.test(second);
}

/** In how many syllables, at most two, a word can be read as Pinyin. */
function syllables(word: string): ReadonlySet<number> {
  const ends = (from: number): number[] => {
    const initial = INITIALS.find(start => word.startsWith(start, from)) ?? '';
    // The final o stands after lips only: bo, po, mo, fo, wo.
    const fits = (final: string): boolean => final !== 'o' || 'bpmfw'.includes(initial || ' ');
    return FINALS.filter(final => fits(final) && word.startsWith(final, from + initial.length)).map(
      final => from + initial.length + final.length,
    );
  };
  const counts = new Set<number>();
  for (const first of ends(0)) {
    if (first === word.length) counts.add(1);
    else if (ends(first).includes(word.length)) counts.add(2);
  }
  return counts;
}
