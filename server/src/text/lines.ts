import { Numbers } from '../base/numbers.ts';

/** A place in a text as editors count it: both from 0, the character in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

const LF = 10;
const CR = 13;

/**
 * Where the lines of a text begin. CR, LF and CRLF end a line, as in the Language Server Protocol; U+2028 and
 * U+2029 do not. For every valid offset, `offsetAt(positionAt(offset)) === offset` (invariant 2): an offset
 * between the CR and the LF of one line end has its own position too.
 */
export class Lines {
  readonly #starts: Numbers;
  readonly #length: number;

  constructor(text: string) {
    const starts: number[] = [0];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1);
    }
    this.#starts = new Numbers(starts);
    this.#length = text.length;
  }

  /** The number of lines: one more than there are line ends. */
  get count(): number {
    return this.#starts.length;
  }

  /** The position of an offset in UTF-16 code units; an offset outside the text is moved to its nearer end. */
  positionAt(offset: number): Position {
    const at = Math.min(Math.max(0, Math.trunc(offset) || 0), this.#length);
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#startOf(middle) <= at) low = middle;
      else high = middle;
    }
    return { line: low, character: at - this.#startOf(low) };
  }

  /** The offset of a position; a position outside the text is moved to the end of its line, or of the text. */
  offsetAt(position: Position): number {
    const line = Math.trunc(position.line) || 0;
    if (line < 0) return 0;
    if (line >= this.count) return this.#length;
    const start = this.#startOf(line);
    const end = line + 1 < this.count ? this.#startOf(line + 1) - 1 : this.#length;
    return Math.min(Math.max(start, start + (Math.trunc(position.character) || 0)), end);
  }

  #startOf(line: number): number {
    return line < this.#starts.length ? this.#starts.at(line) : this.#length;
  }
}
