/**
 * Text for a terminal: how wide it is there, and without characters that would move the cursor, hide or turn
 * round what stands beside them.
 */

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

// Control and format characters, line and paragraph separators, lone surrogates. Joiners within emoji and scripts
// that need them are format characters too; shown as escapes they are ugly, but nothing is hidden.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]/u;

// Unicode's East Asian Width "W" and "F" (https://www.unicode.org/reports/tr11/), and what is shown as a picture.
const WIDE =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\p{Emoji}\ufe0f)/u;

/** The text with every character that cannot be seen written as an escape: "\n", "\u{202E}". */
export function visible(text: string): string {
  return text.replace(UNSEEN, found => NAMED[found] ?? `\\u{${hex(found)}}`);
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

/** The columns that a text takes in a terminal. */
export function width(text: string): number {
  let columns = 0;
  for (const { segment } of segmenter.segment(text)) columns += widthOf(segment);
  return columns;
}

function widthOf(grapheme: string): number {
  if (WIDE.test(grapheme)) return 2;
  return NO_WIDTH.test(grapheme) ? 0 : 1;
}

/** The longest beginning of a text that takes at most so many columns, whole graphemes only. */
export function head(text: string, columns: number): string {
  let used = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    used += widthOf(segment);
    if (used > columns) return text.slice(0, index);
  }
  return text;
}

/** The longest end of a text that takes at most so many columns, whole graphemes only. */
export function tail(text: string, columns: number): string {
  let left = width(text);
  for (const { segment, index } of segmenter.segment(text)) {
    if (left <= columns) return text.slice(index);
    left -= widthOf(segment);
  }
  return '';
}

/** Breaks a text at its spaces into lines of at most so many columns; a longer word stands alone. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && width(line) + 1 + width(word) > columns) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
