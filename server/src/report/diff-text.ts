import { visible } from './display.ts';
import { paint } from './paint.ts';

/** A diff whose lines are UTF-8, for a terminal: coloured, and without characters that would move the cursor. */
export function diffText(diff: readonly Uint8Array[], colour: boolean): string {
  const { heading, wrong, right, quiet } = paint(colour);
  const decoder = new TextDecoder();
  const text = diff.map(piece => decoder.decode(piece, { stream: true })).join('') + decoder.decode();
  return text
    .split('\n')
    .map((line, i) => {
      const shown = visible(line.replace(/\r$/, ''));
      if (i < 2) return heading(shown);
      if (line.startsWith('@@') || line.startsWith('\\')) return quiet(shown);
      if (line.startsWith('-')) return wrong(shown);
      return line.startsWith('+') ? right(shown) : shown;
    })
    .join('\n');
}
