/** The code of the mark for "shares no letter with the word before"; the next code means one shared letter, and so on. */
const FIRST_MARK = 48;
/** The most letters that a mark can say are shared: marks stay below the capitals and small letters. */
const MOST_SHARED = 16;

/**
 * Packs sorted words: each is a mark that says how many letters it shares with the one before it, then the rest.
 * The words may hold no character from "0" to "@".
 */
export function pack(sorted: readonly string[]): string {
  let before = '';
  let packed = '';
  for (const word of sorted) {
    let shared = 0;
    while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared++;
    packed += String.fromCharCode(FIRST_MARK + shared) + word.slice(shared);
    before = word;
  }
  return packed;
}

/** Calls `visit` with each word of a packed list, in its order. */
export function unpack(packed: string, visit: (word: string) => void): void {
  let before = '';
  let at = 0;
  while (at < packed.length) {
    const shared = packed.charCodeAt(at) - FIRST_MARK;
    let end = at + 1;
    while (end < packed.length && !isMark(packed.charCodeAt(end))) end++;
    before = before.slice(0, shared) + packed.slice(at + 1, end);
    visit(before);
    at = end;
  }
}

function isMark(code: number): boolean {
  return code >= FIRST_MARK && code <= FIRST_MARK + MOST_SHARED;
}
