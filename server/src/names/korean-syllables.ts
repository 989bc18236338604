/**
 * What each vowel of a Korean syllable may stand for, in Revised Romanisation (2000), McCune–Reischauer (1939) without
 * its marks, and in customary spelling. Before a consonant u writes ㅓ as well, as in Jung; at the end it does not.
 */
const VOWELS: Readonly<Record<string, string>> = {
  a: 'ㅏ',
  ah: 'ㅏ',
  ae: 'ㅐ',
  ai: 'ㅐ',
  ay: 'ㅐ',
  e: 'ㅔㅐ',
  eh: 'ㅔㅐ',
  eo: 'ㅓ',
  uh: 'ㅓ',
  o: 'ㅗㅓ',
  oh: 'ㅗㅓ',
  u: 'ㅜㅡ',
  oo: 'ㅜ',
  ou: 'ㅓㅜ',
  woo: 'ㅜ',
  wu: 'ㅜ',
  eu: 'ㅡ',
  i: 'ㅣㅢ',
  ee: 'ㅣㅢ',
  ie: 'ㅣㅢ',
  ui: 'ㅢ',
  eui: 'ㅢ',
  ya: 'ㅑ',
  yeo: 'ㅕ',
  yuh: 'ㅕ',
  yo: 'ㅛㅕ',
  yoh: 'ㅛ',
  you: 'ㅕㅠ',
  yu: 'ㅠ',
  yoo: 'ㅠ',
  ye: 'ㅖㅕ',
  yae: 'ㅒ',
  yi: 'ㅣㅢ',
  wa: 'ㅘ',
  wae: 'ㅙ',
  wi: 'ㅟ',
  wee: 'ㅟ',
  we: 'ㅞㅚ',
  oe: 'ㅚ',
  wo: 'ㅝ',
  weo: 'ㅝ',
};
const BEFORE_CONSONANT: Readonly<Record<string, string>> = { u: 'ㅜㅡㅓ', yu: 'ㅠㅕ', ye: 'ㅖㅕ' };

/** Consonants at the beginning and at the end, as one letter for each that systems write in several ways. */
const FIRST: Readonly<Record<string, string>> = {
  '': '',
  ...{ g: 'k', k: 'k', kk: 'k', kh: 'k', n: 'n', d: 't', t: 't', tt: 't', th: 't', r: 'r', l: 'r', rh: 'r' },
  ...{ m: 'm', b: 'p', p: 'p', ph: 'p', pp: 'p', s: 's', ss: 's', sh: 's', j: 'c', ch: 'c', jj: 'c', h: 'h' },
};
const LAST: Readonly<Record<string, string>> = {
  '': '',
  ...{
    k: 'k',
    g: 'k',
    ck: 'k',
    n: 'n',
    t: 't',
    d: 't',
    l: 'r',
    r: 'r',
    ll: 'r',
    m: 'm',
    p: 'p',
    b: 'p',
    ng: 'ŋ',
  },
};

/** A syllable as it may be meant. */
interface Syllable {
  readonly first: string;
  readonly vowels: string;
  readonly last: string;
}

const PARTS = /^([bcdghjklmnprst]*)([aeiouwy]+h?)([bcdgklmnprt]*)$/;

function syllableOf(word: string): Syllable | undefined {
  const [, first = '', vowel = '', last = ''] = PARTS.exec(word) ?? [];
  const vowels = (last === '' ? undefined : BEFORE_CONSONANT[vowel]) ?? VOWELS[vowel];
  const [begins, ends] = [FIRST[first], LAST[last]];
  if (vowels === undefined || begins === undefined || ends === undefined) return undefined;
  return { first: begins, vowels, last: ends };
}

type Reading = readonly [Syllable, Syllable];

/** The ways to read a folded given name of two syllables, written as two words or as one. At most some six. */
export function koreanReadings(folded: string): readonly Reading[] {
  if (folded.length > 15) return [];
  const [first = '', second, ...others] = folded.split(' ');
  if (others.length > 0) return [];
  const splits =
    second === undefined
      ? Array.from(first.slice(1), (_, i) => [first.slice(0, i + 1), first.slice(i + 1)] as const)
      : [[first, second] as const];
  return splits.flatMap(([x, y]): Reading[] => {
    const [one, two] = [syllableOf(x), syllableOf(y)];
    return one && two ? [[one, two]] : [];
  });
}

/** Whether two names may be one: in some reading of each, both syllables may be meant the same. */
export function mayReadAlike(a: readonly Reading[], b: readonly Reading[]): boolean {
  return a.some(([x, y]) => b.some(([v, w]) => areAlike(x, v) && areAlike(y, w)));
}

function areAlike(a: Syllable, b: Syllable): boolean {
  return a.first === b.first && a.last === b.last && [...a.vowels].some(vowel => b.vowels.includes(vowel));
}
