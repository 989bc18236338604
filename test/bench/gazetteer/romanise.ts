/** Cyrillic letters in the way of passports and agencies; the second table has what older or American copy writes. */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  ѓ: 'gj',
  ђ: 'dj',
  е: 'e',
  ё: 'yo',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  ѕ: 'dz',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ќ: 'kj',
  ћ: 'c',
  у: 'u',
  ў: 'w',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  џ: 'dz',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  "'": '',
  '’': '',
  ʼ: '',
};
const OTHERWISE: Readonly<Record<string, string>> = {
  ё: 'e',
  й: 'i',
  х: 'h',
  ю: 'iu',
  я: 'ia',
  щ: 'sch',
  є: 'ie',
  ї: 'i',
  кс: 'x',
};

/** Four romanisations of a Cyrillic name; empty for a name in another script. */
export function romanise(name: string): string[] {
  const small = name.toLowerCase();
  if (!/^[\p{Script=Cyrillic}'’ʼ]+$/u.test(small)) return [];
  const spelled = new Set<string>();
  for (const table of [
    LETTERS,
    { ...LETTERS, ...OTHERWISE },
    { ...LETTERS, е: 'e', ё: 'e' },
    { ...LETTERS, г: 'h', и: 'y' },
  ]) {
    let out = '';
    for (const letter of small) out += (table as Readonly<Record<string, string>>)[letter] ?? letter;
    spelled.add(out);
    spelled.add(out.replace(/(iy|yy|ii)$/, 'y').replace(/^e/, 'ye'));
    spelled.add(out.replace(/(iy|yy|ii)$/, 'i').replace(/ks/g, 'x'));
  }
  return [...spelled];
}
