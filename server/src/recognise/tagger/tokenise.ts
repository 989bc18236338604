import { classOf, DIGIT, LINE_END, LOWER, SPACE } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import { closeBlock } from './block-case.ts';
import { scanMark, scanNumber } from './scan-mark.ts';
import { scanWord } from './scan-word.ts';
import { FLAG, SHAPE, type TaggerTokens } from './tokens.ts';

/** Cuts a text into tokens, in one pass and without a string for each; `blocks` are the text's, in order. */
export function tokenise(text: string, blocks: readonly Span[], tokens: TaggerTokens): void {
  tokens.text = text;
  let n = 0;
  let at = 0;
  let glued = false;
  let sentence = true;
  let quoted = false;
  let first = 0;
  let block = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === SPACE || kind === LINE_END) {
      glued = false;
      at++;
      continue;
    }
    if (n + 1 >= tokens.start.length) tokens.grow();
    let flags = glued ? FLAG.glued : 0;
    if (block < blocks.length && at >= (blocks[block]?.start ?? 0)) {
      while (block < blocks.length && at >= (blocks[block]?.start ?? 0)) block++;
      closeBlock(tokens, first, n);
      first = n;
      flags = FLAG.line;
      sentence = true;
      quoted = false;
    }
    tokens.start[n] = at;
    tokens.flags[n] = flags;
    if (kind < LOWER) at = scanMark(tokens, n, at, glued);
    else if (kind === DIGIT) at = scanNumber(tokens, n, at);
    else at = scanWord(tokens, n, at);
    tokens.end[n] = at;
    if (tokens.shape[n] === SHAPE.punctuation) {
      if (code === 0x22) quoted = !quoted;
      else if (code === 0x201c) quoted = true;
      else if (code === 0x201d) quoted = false;
      if (opensSentence(code)) sentence = true;
    } else {
      if (sentence) tokens.flags[n] = (tokens.flags[n] as number) | FLAG.start;
      sentence = false;
    }
    if (quoted) tokens.flags[n] = (tokens.flags[n] as number) | FLAG.quoted;
    n++;
    glued = true;
  }
  closeBlock(tokens, first, n);
  tokens.length = n;
}

/** After these a word has its capital anyway: stops, colons, opening quotation marks, bullets. */
function opensSentence(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x2026 ||
    code === 0x3a ||
    code === 0x22 ||
    code === 0x201c ||
    code === 0x2022 ||
    code === 0x2a
  );
}
