import { fold } from './fold.ts';

/**
 * Korean family names as passports and the press write them, the spellings of one on a line: Revised Romanisation (2000),
 * McCune–Reischauer (1939) and the customary ones. By the census of 2015 these are nine in ten Koreans.
 */
const FAMILIES = `
gim kim
i yi lee ri rhee rhie li
bak park pak bark
choe choi choy
jeong jung chung chong joung jong
gang kang
jo cho joe
yun yoon youn
jang chang
im lim rim yim
han hahn
o oh
seo suh so sur
sin shin
gwon kwon kwun
hwang whang
an ahn
song
ryu yu yoo ryoo you
hong
jeon chun jun chon
go ko koh
mun moon
yang ryang
son sohn
bae pae bai
baek paek paik baik
heo huh hur ho
no noh roh ro
nam
sim shim
ha hah
gwak kwak
seong sung song
cha
ju joo chu
u woo wu
gu koo ku
na ra nah rah
min
jin chin
ji chi jee
eom um uhm
chae
won weon
cheon chun
bang pang
gong kong
hyeon hyun
ham
byeon byun pyon byon
yeom yum
yeo yuh
chu choo
do
so
seok suk
ban pan
`;

const families = new Map<string, Set<number>>();
for (const [line, spellings] of FAMILIES.trim().split('\n').entries())
  for (const spelling of spellings.split(' ').map(fold)) {
    const known = families.get(spelling);
    if (known) known.add(line);
    else families.set(spelling, new Set([line]));
  }

/** The other spellings of a folded Korean family name: those on its lines of the table. */
export function familySpellings(folded: string): readonly string[] {
  const all = FAMILIES.trim().split('\n');
  return [...(families.get(folded) ?? [])].flatMap(line => all[line]?.split(' ') ?? []);
}

/** Whether of two folded texts the first is a Korean family name and the second a given name of two syllables apart. */
export function isKoreanOrder(family: string, given: string): boolean {
  return families.has(family) && given.includes(' ') && givenKey(given.split(' ')) !== undefined;
}

/** Whether a folded word is a Korean family name. */
export function isKoreanFamily(folded: string): boolean {
  return families.has(folded);
}

/** Whether two folded words may be spellings of one Korean family name. */
export function familiesMeet(a: string, b: string): boolean {
  const [linesA, linesB] = [families.get(a), families.get(b)];
  if (!linesA || !linesB) return false;
  for (const line of linesA) if (linesB.has(line)) return true;
  return false;
}

/** Letters that the romanisations of Korean write for one sound, the longest first. */
const SOUNDS: readonly (readonly [string, string])[] = [
  ['th', 't'],
  ['ph', 'p'],
  ['kh', 'k'],
  // As Syngman Rhee wrote himself, before there were systems.
  ['yng', 'uŋ'],
  ['yeo', 'yo'],
  ['you', 'yo'],
  ['yoo', 'yu'],
  ['wee', 'wi'],
  ['ui', 'i'],
  ['eo', 'o'],
  ['eu', 'u'],
  ['oo', 'u'],
  ['ou', 'o'],
  ['ee', 'i'],
  ['ae', 'e'],
  ['ai', 'e'],
  ['oe', 'we'],
  ['weo', 'wo'],
  ['uo', 'wo'],
  ['ch', 'j'],
  ['sh', 's'],
  ['ng', 'ŋ'],
  ['ah', 'a'],
  ['uh', 'o'],
  ['g', 'k'],
  ['d', 't'],
  ['b', 'p'],
  ['l', 'r'],
];

/**
 * The key of a Korean given name, in which its romanisations meet: Jong-un, Jeong-eun, Chŏng-ŭn. As o writes both ㅓ and
 * ㅗ, and u both ㅓ and ㅜ, in one or the other usage, these are one. Undefined where it is not of two syllables.
 */
function givenKey(words: readonly string[]): string | undefined {
  const joined = words.join('');
  if (joined.length < 4 || joined.length > 14) return undefined;
  let out = '';
  let vowels = 0;
  for (let i = 0; i < joined.length; ) {
    const rule = SOUNDS.find(([from]) => joined.startsWith(from, i));
    const sound = rule?.[1] ?? joined[i] ?? '';
    if (!/[a-zŋ]/.test(sound)) return undefined;
    if (/[aeiou]/.test(sound)) vowels++;
    out += sound;
    i += rule?.[0].length ?? 1;
  }
  return vowels === 2 ? out.replaceAll(/[ou]/g, 'o') : undefined;
}

/** A name read as Korean: its family name, as the lines of `FAMILIES` it may be, and its given name's key. */
export interface KoreanName {
  readonly families: ReadonlySet<number>;
  readonly given: string;
}

/** A name in Latin letters read as Korean, its family name first or last; undefined where it can be none. */
export function koreanName(text: string): KoreanName | undefined {
  if (text.length > 40) return undefined;
  const words = fold(text).split(' ');
  if (words.length < 2 || words.length > 3) return undefined;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return read(families.get(first), words.slice(1)) ?? read(families.get(last), words.slice(0, -1));
}

function read(of: ReadonlySet<number> | undefined, given: readonly string[]): KoreanName | undefined {
  const key = of && givenKey(given);
  return of && key !== undefined ? { families: of, given: key } : undefined;
}

/** Whether two names can be romanisations of one Korean name: Lee Myung-bak, Yi Myeong-bak. */
export function areOneKoreanName(a: KoreanName, b: KoreanName): boolean {
  if (a.given !== b.given) return false;
  for (const line of a.families) if (b.families.has(line)) return true;
  return false;
}
