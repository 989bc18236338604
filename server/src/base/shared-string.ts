/** So many strings are remembered, and as many again that were used less lately. It bounds the memory. */
const MOST = 8192;

let recent = new Map<string, string>();
let older = new Map<string, string>();

/**
 * An equal string that holds nothing else alive, the same one for equal strings as long as they are in use. What is
 * cut from a long text may be a mere view of it in JavaScript engines, and would keep the whole text in memory.
 */
export function sharedString(text: string): string {
  const known = recent.get(text);
  if (known !== undefined) return known;
  // Put together from its code units it is a string of its own; a template or "+" may give a view again.
  const own = older.get(text) ?? text.split('').join('');
  if (recent.size >= MOST) {
    older = recent;
    recent = new Map();
  }
  recent.set(own, own);
  return own;
}
