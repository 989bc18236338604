/** What may be written for a letter; the empty string where it may be left out. */
export type Options = readonly string[];

/** No word that is longer is read. */
const LONGEST = 40;

/**
 * Whether a folded Latin word can be read as these letters one after the other, each written in one of its ways. With
 * `addsVowels` a vowel may stand between any two of them, as where a script leaves short vowels out. Takes time linear
 * in the product of both lengths.
 */
export function spells(letters: readonly Options[], word: string, addsVowels: boolean): boolean {
  if (word.length > LONGEST || letters.length > LONGEST) return false;
  let places = new Set([0]);
  for (const options of letters) {
    const next = new Set<number>();
    for (const at of places) {
      const starts = addsVowels && isVowel(word[at]) ? [at, at + 1] : [at];
      for (const start of starts)
        for (const option of options) if (word.startsWith(option, start)) next.add(start + option.length);
    }
    places = next;
  }
  return places.has(word.length) || (addsVowels && places.has(word.length - 1) && isVowel(word.at(-1)));
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiou'.includes(letter);
}
