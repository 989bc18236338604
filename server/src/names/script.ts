/**
 * Letters of other scripts as Latin ones, after folding (so й is и, and Greek vowels have no accent): Cyrillic by
 * BGN/PCGN (1947, 1965) simplified as the press writes it, Greek by ELOT 743 (1982).
 */
const LETTERS: Readonly<Record<string, string>> = {
  ...pairs('абвгдезийклмнопрстуфцыэіїґў', 'a b v g d e z i i k l m n o p r s t u f ts y e i i g u'),
  ...pairs('жхчшщюяєёђљњћџјѕ', 'zh kh ch sh shch yu ya ye e dj lj nj c dz j dz'),
  ...pairs('αβγδεζηθικλμνξοπρσςτυφχψω', 'a v g d e z i th i k l m n x o p r s s t y f ch ps o'),
  ъ: '',
  ь: '',
};

/** Letters that together write one sound in Greek. */
const GREEK: readonly (readonly [string, string])[] = [
  ['ου', 'ou'],
  ['μπ', 'b'],
  ['ντ', 'nt'],
  ['γκ', 'gk'],
  ['ευ', 'ef'],
  ['αυ', 'av'],
];

function pairs(letters: string, latin: string): Record<string, string> {
  const written = latin.split(' ');
  return Object.fromEntries([...letters].map((letter, i) => [letter, written[i] ?? '']));
}

/** A folded text in Latin letters, where it is Cyrillic or Greek; else as it is. Linear. */
export function latinOf(folded: string): string {
  if (!/[\u0370-\u04ff]/.test(folded)) return folded;
  let out = '';
  for (let i = 0; i < folded.length; i++) {
    const two = GREEK.find(([from]) => folded.startsWith(from, i));
    if (two) i++;
    out += two?.[1] ?? LETTERS[folded[i] ?? ''] ?? folded[i] ?? '';
  }
  return out;
}
