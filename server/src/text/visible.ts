/** Text of an article on one line, with characters that reorder or hide others shown as U+202E and the like. */
export function visible(text: string): string {
  let out = '';
  let space = false;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (isSpace(code)) {
      space = out !== '';
      continue;
    }
    if (space) out += ' ';
    space = false;
    out += isUnseen(code) ? `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]` : char;
  }
  return out;
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0xa0 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0x85 ||
    code === 0x2028 ||
    code === 0x2029
  );
}

/** Controls, bidi marks, embeddings, overrides and isolates, zero-width characters, lone surrogates. */
function isUnseen(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code < 0xa0) ||
    code === 0xad ||
    code === 0x61c ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff ||
    (code >= 0xd800 && code <= 0xdfff)
  );
}
