/** A stretch of one string and what stands there in another; offsets into the first. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/**
 * The changes that make `after` of `before`, each only of the letters that differ: "Dimitri Petelin" becomes
 * "Dmitry Petelin" without touching the surname. Where both have the same number of words they are compared
 * word by word, and what stands between the words stays: a name may run over a line end. No change begins or ends
 * inside a surrogate pair or between a letter and its combining mark.
 */
export function changes(before: string, after: string): readonly Change[] {
  const old = words(before);
  const next = words(after);
  if (old.length !== next.length) return trimmed(before, 0, after);
  const found: Change[] = [];
  old.forEach((word, i) => {
    const other = next[i] as Word;
    found.push(...trimmed(word.text, word.start, other.text));
  });
  return found;
}

interface Word {
  readonly start: number;
  readonly text: string;
}

/** The stretches of a string between spaces. */
function words(text: string): readonly Word[] {
  const found: Word[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !isSpace(text.charCodeAt(i))) continue;
    if (i > start) found.push({ start, text: text.slice(start, i) });
    start = i + 1;
  }
  return found;
}

/** Space, no-break space, tab and line ends: what stands between the words of a name in an article. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || (code >= 0x09 && code <= 0x0d) || code === 0x202f;
}

/** The one stretch in which two strings differ, without what they share at either end. */
function trimmed(before: string, at: number, after: string): readonly Change[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < most - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  while (head > 0 && (clings(before, head) || clings(after, head))) head--;
  while (tail > 0 && (clings(before, before.length - tail) || clings(after, after.length - tail))) tail--;
  return [
    { start: at + head, end: at + before.length - tail, newText: after.slice(head, after.length - tail) },
  ];
}

/** Whether the code unit at `i` belongs with the one before it: a low surrogate, a combining mark, a joiner. */
function clings(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code >= 0xdc00 && code <= 0xdfff) return true;
  return CLINGING.test(text.charAt(i)) || (i > 0 && text.charCodeAt(i - 1) === ZERO_WIDTH_JOINER);
}

const ZERO_WIDTH_JOINER = 0x200d;
const CLINGING = /^[\p{M}\u200c\u200d]/u;
