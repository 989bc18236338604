const BEFORE = new Set([',', '.', ';', ':', '!', '?', '%', ')', ']', '}', '’', '”', '...', '…', "''"]);
const AFTER = new Set(['(', '[', '{', '$', '£', '€', '“', '‘', '``', '#', '@']);
const CLITIC = /^(?:['’](?:s|S|re|ve|ll|d|m|t|em)|n['’]t)$/;

/** Joins tokens as prose is spaced; gives the offsets of each. */
export function spaced(tokens: readonly string[]): { text: string; at: [number, number][] } {
  let text = '';
  const at: [number, number][] = [];
  let open = false;
  let glue = true;
  tokens.forEach((t, i) => {
    let out = t;
    let before = glue;
    glue = false;
    if (t === '``' || t === "''" || t === '"') {
      out = '"';
      if (t === "''" || (t === '"' && open)) {
        before = true;
        open = false;
      } else {
        glue = true;
        open = true;
      }
    } else if (CLITIC.test(t) || BEFORE.has(t)) before = true;
    else if ((t === "'" || t === '’') && i > 0) {
      if (/^(s|re|ve|ll|d|m|t)$/.test(tokens[i + 1] ?? '')) glue = true;
      before = true;
    } else if (AFTER.has(t)) glue = true;
    if (!before && text !== '') text += ' ';
    at.push([text.length, text.length + out.length]);
    text += out;
  });
  return { text, at };
}
