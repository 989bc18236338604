import { visible } from '../text/visible.ts';

/**
 * Text of an article, made safe for Markdown: nothing in it can become a link, an image, HTML, an icon, code
 * or a command, and characters that reorder or hide others are shown as escapes. White space becomes single
 * spaces. Linear.
 */
export function escaped(text: string): string {
  const shown = visible(text);
  let out = '';
  for (let i = 0; i < shown.length; i++) {
    const char = shown.charAt(i);
    out += SPECIAL.has(char) || beginsBlock(shown, i) || beginsLink(shown, i) ? `\\${char}` : char;
  }
  return out;
}

/** Marks that mean something anywhere in a line. The rest stay bare, as many editors show Markdown as it is. */
const SPECIAL = new Set('\\`*_[]<>~$&@');

/** Whether the mark at `i` would make a heading, list, rule or table of a line that begins with the text. */
function beginsBlock(text: string, i: number): boolean {
  const char = text.charAt(i);
  if (i === 0) return '#+-=|:!'.includes(char);
  return (char === '.' || char === ')') && isNumber(text, i);
}

function isNumber(text: string, end: number): boolean {
  if (end > 9) return false;
  for (let i = 0; i < end; i++) {
    const char = text.charAt(i);
    if (char < '0' || char > '9') return false;
  }
  return true;
}

/** Whether the mark at `i` is that of a bare address, which some Markdown makes a link of: "://", "www." */
function beginsLink(text: string, i: number): boolean {
  const char = text.charAt(i);
  if (char === ':') return text.charAt(i + 1) === '/';
  return char === '.' && text.slice(Math.max(0, i - 3), i).toLowerCase() === 'www';
}
