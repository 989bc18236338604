/** A name of consonants and vowels in turn that is told from the others by its number. */
export function numbered(number: number, length: number): string {
  let word = '';
  let rest = number;
  for (let i = 0; i < length; i++) {
    word += i % 2 === 0 ? 'bdfglmnprtvz'.charAt(rest % 12) : 'aeou'.charAt(rest % 4);
    rest = Math.floor(rest / (i % 2 === 0 ? 12 : 4));
  }
  return word.charAt(0).toUpperCase() + word.slice(1);
}
