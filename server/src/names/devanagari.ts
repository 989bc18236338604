/** Letters of Devanagari by the Hunterian system of the Survey of India, as the press simplifies it. */
const CONSONANTS =
  'कk खkh गg घgh ङn चch छchh जj झjh ञn टt ठth डd ढdh णn तt थth दd धdh नn पp फph बb भbh मm यy रr लl ळl वv शsh षsh सs हh';
const VOWELS = 'अa आa इi ईi उu ऊu ऋri एe ऐai ओo औau';
const SIGNS = 'ाa िi ीi ुu ूu ृri ेe ैai ोo ौau ॉo ंn ँn';
const VIRAMA = '्';
/** Signs that make a vowel nasal, the consonant's own one too. */
const NASAL = new Set(['ं', 'ँ']);

const table = (cells: string): Map<string, string> =>
  new Map(cells.split(' ').map(cell => [cell.slice(0, 1), cell.slice(1)]));
const consonants = table(CONSONANTS);
const vowels = table(VOWELS);
const signs = table(SIGNS);

/** A name in Devanagari in Latin letters. The vowel that belongs to a consonant is silent at the end of a word. Linear. */
export function romanisedDevanagari(text: string): string {
  let out = '';
  const letters = [...text.normalize('NFC')];
  for (const [i, letter] of letters.entries()) {
    const next = letters[i + 1] ?? ' ';
    const consonant = consonants.get(letter);
    if (consonant !== undefined) {
      const isLast = !/\p{L}|\p{M}/u.test(next);
      // After two consonants it is heard at the end too: Narendra.
      const silent =
        next === VIRAMA || (signs.has(next) && !NASAL.has(next)) || (isLast && letters[i - 1] !== VIRAMA);
      out += silent ? consonant : `${consonant}a`;
    } else out += vowels.get(letter) ?? signs.get(letter) ?? (letter === ' ' ? ' ' : '');
  }
  return out;
}
