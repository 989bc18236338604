/** The syllables of Japanese by modified Hepburn (Kenkyusha 1954), hiragana; katakana stand 0x60 higher. */
const HIRAGANA =
  'あa いi うu えe おo かka きki くku けke こko さsa しshi すsu せse そso たta ちchi つtsu てte とto なna にni ぬnu ねne のno ' +
  'はha ひhi ふfu へhe ほho まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa ゐi ゑe をo んn ' +
  'がga ぎgi ぐgu げge ごgo ざza じji ずzu ぜze ぞzo だda ぢji づzu でde どdo ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo ' +
  'ゔv';
const SYLLABLES = new Map(HIRAGANA.split(' ').map(cell => [cell.slice(0, 1), cell.slice(1)]));
const SMALL: Readonly<Record<string, string>> = {
  ゃ: 'a',
  ゅ: 'u',
  ょ: 'o',
  ぁ: 'a',
  ぃ: 'i',
  ぅ: 'u',
  ぇ: 'e',
  ぉ: 'o',
};

/** Kana in Latin letters; a long vowel is written twice, or as it is spelled ("ou"). Linear. */
export function romanisedKana(text: string): string {
  let out = '';
  let doubles = false;
  for (const raw of text.normalize('NFKC')) {
    const code = raw.charCodeAt(0);
    const letter = code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : raw;
    if (letter === '・' || letter === '=' || letter === ' ') out += ' ';
    else if (letter === 'っ') doubles = true;
    else if (letter === 'ー') out += out.at(-1) ?? '';
    else if (letter in SMALL) out = withSmall(out, letter);
    else {
      const syllable = SYLLABLES.get(letter) ?? '';
      out += doubles ? (syllable.startsWith('ch') ? 't' : syllable.slice(0, 1)) + syllable : syllable;
      doubles = false;
    }
  }
  return out;
}

/** きゃ kya, しゃ sha, ファ fa: the small vowel takes the place of the syllable's own. */
function withSmall(before: string, letter: string): string {
  const vowel = SMALL[letter] ?? '';
  const stem = /[aeiou]$/.test(before) ? before.slice(0, -1) : before;
  const glides = 'ゃゅょ'.includes(letter) && !/(?:sh|ch|j)$/.test(stem);
  return stem + (glides ? 'y' : '') + vowel;
}
