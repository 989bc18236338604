/** Beginnings of syllables as Hepburn (1886), Kunrei-shiki and Nihon-shiki write them. */
const BEGINNINGS =
  'ky gy sh sy ch ty cy ny hy by py my ry jy zy dy ts k g s z t d n h b p m y r w j f v'.split(' ');

/** What Kunrei-shiki writes otherwise than Hepburn. */
const HEPBURN: Readonly<Record<string, string>> = {
  si: 'shi',
  ti: 'chi',
  tu: 'tsu',
  hu: 'fu',
  zi: 'ji',
  di: 'ji',
  sya: 'sha',
  syu: 'shu',
  syo: 'sho',
  tya: 'cha',
  tyu: 'chu',
  tyo: 'cho',
  zya: 'ja',
  zyu: 'ju',
  zyo: 'jo',
  jya: 'ja',
  jyu: 'ju',
  jyo: 'jo',
};

/** No Japanese name is longer. */
const LONGEST = 20;

/**
 * The key in which the romanisations of one Japanese name meet: Hepburn without long vowels (Ōno, Ohno, Oono, Ouno: ono;
 * Sinzou: shinzo). Undefined for a folded word that is not made of Japanese syllables. Linear.
 */
export function japaneseKey(folded: string): string | undefined {
  if (folded.length < 2 || folded.length > LONGEST) return undefined;
  let out = '';
  for (let i = 0; i < folded.length; ) {
    const syllable = syllableAt(folded, i);
    if (syllable === undefined) return undefined;
    i += syllable.length;
    const written = HEPBURN[syllable] ?? syllable;
    const vowel = out.at(-1) ?? '';
    // A vowel that only makes the one before it long, and "oh" before a consonant or at the end.
    if (
      written.length === 1 &&
      ((vowel === 'o' && (written === 'o' || written === 'u')) || (vowel === 'u' && written === 'u'))
    )
      continue;
    out += written === 'm' ? 'n' : written;
    if (out.endsWith('o') && folded[i] === 'h' && !isVowel(folded[i + 1] ?? '') && folded[i + 1] !== 'y') i++;
  }
  return out;
}

/** A consonant with its vowel, a vowel, an n before a consonant, or the first of a doubled consonant. */
function syllableAt(word: string, at: number): string | undefined {
  const letter = word[at] ?? '';
  const next = word[at + 1] ?? '';
  if (isVowel(letter)) return letter;
  const beginning = BEGINNINGS.find(start => word.startsWith(start, at));
  if (beginning !== undefined && isVowel(word[at + beginning.length] ?? ''))
    return beginning + (word[at + beginning.length] ?? '');
  if (letter === 'n' || (letter === 'm' && 'bpm'.includes(next) && next !== '')) return letter;
  return next !== '' && (next === letter || (letter === 't' && next === 'c')) && 'kstpcgd'.includes(letter)
    ? letter
    : undefined;
}

function isVowel(letter: string): boolean {
  return letter !== '' && 'aeiou'.includes(letter);
}

/** Whether two words with these keys are romanisations of one Japanese name: Ohno, Ono; Sato, Satou; Shinzo, Sinzo. */
export function areJapaneseSpellings(keyA: string | undefined, keyB: string | undefined): boolean {
  return keyA !== undefined && keyA.length >= 3 && keyA === keyB;
}

/** How Japanese family names end: in words for fields, rivers, mountains, villages and the like. */
const FAMILY_ENDINGS = (
  'kata moto mura yama kawa gawa shima jima saki zaki hashi bashi mizu hara wara bara oka matsu ishi mori guchi uchi ' +
  'tani gaya kura hata zawa sawa mine numa suzuki tanaka watanabe nabe sato saito naito kato kondo endo goto ando oda ueda ' +
  'ikeda okada yamada maeda harada takeda fukuda matsuda wada imada honda yoshida ishida uchida kaneda kubota fujita morita ' +
  'narita murata iwata shibata kubo ono hino kono nakano ueno amano inoue ide abe doi imai kanai arai mukai sakai nagai fujii ' +
  'kishi kishida tsuka oba baba kami gami tachi kita hoshide koshi takaichi ishiba koizumi hirohata'
).split(' ');

/** How Japanese given names end. */
const GIVEN_ENDINGS = (
  'ichi ichiro jiro taro goro shiro saburo ko suke hiro taka nori yuki aki fumi hiko mi kazu masa toshi shi ji zo so ' +
  'hei ta to ya ki nobu yoshi haru nao tsu kun jun shin ken zumi kari yuri kaoru shigeru satoru noboru wataru'
).split(' ');

/** Whether a folded word may be a Japanese family name, and another one a given name, by how they are built. */
export function mayBeJapanese(family: string, given: string): boolean {
  if (family.length < 3 || given.length < 3) return false;
  const [keyF, keyG] = [japaneseKey(family), japaneseKey(given)];
  if (keyF === undefined || keyG === undefined) return false;
  return FAMILY_ENDINGS.some(end => keyF.endsWith(end)) && GIVEN_ENDINGS.some(end => keyG.endsWith(end));
}
