/**
 * Groups of letters that write one sound, in the romanisations of Arabic, Cyrillic, Chinese and Korean and in the
 * usage of German, French and Polish. A capital stands for a sound that the Latin alphabet has no one letter for.
 */
const GROUPS: Readonly<Record<string, readonly (readonly [string, string])[]>> = byFirstLetter([
  ['tsch', 'C'],
  ['shch', 'S'],
  ['tch', 'C'],
  ['sch', 'S'],
  ['dzh', 'j'],
  ['dj', 'j'],
  ['zh', 'Z'],
  ['kh', 'X'],
  ['sh', 'S'],
  ['ch', 'C'],
  ['cz', 'C'],
  ['ph', 'f'],
  ['th', 'T'],
  ['dh', 'D'],
  ['gh', 'G'],
  ['ts', 'Q'],
  ['tz', 'Q'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ee', 'i'],
  ['ck', 'k'],
  ['x', 'ks'],
  ['y', 'i'],
]);

/** The symbols that `soundsOf` writes. Their place here is their number in the table of exchanges. */
export const SOUNDS = 'abcdefghijklmnopqrstuvwzCDGQSTXZ';

/**
 * The sounds that a folded word without spaces stands for, roughly: one symbol of `SOUNDS` for each, a doubled one
 * once. What is no letter from a to z is left out. Linear.
 */
export function soundsOf(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; ) {
    const letter = word[i] ?? '';
    const group = GROUPS[letter]?.find(([from]) => word.startsWith(from, i));
    const sound = group?.[1] ?? (letter === 'c' && isHardC(word[i + 1]) ? 'k' : letter);
    for (const symbol of sound) if (SOUNDS.includes(symbol) && out.at(-1) !== symbol) out += symbol;
    i += group?.[0].length ?? 1;
  }
  return out;
}

/** "Victor" as "Viktor"; before e, i and y it is another sound. */
function isHardC(next: string | undefined): boolean {
  return next !== 'e' && next !== 'i' && next !== 'y';
}

function byFirstLetter(groups: readonly (readonly [string, string])[]) {
  const table: Record<string, (readonly [string, string])[]> = Object.create(null);
  for (const group of groups) {
    const letter = group[0][0] ?? '';
    table[letter] = [...(table[letter] ?? []), group];
  }
  return table;
}
