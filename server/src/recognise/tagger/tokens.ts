/** What a token looks like; the numbers are features, so a change of them needs new weights. */
export const SHAPE = {
  punctuation: 0,
  lower: 1,
  title: 2,
  capitals: 3,
  mixed: 4,
  letter: 5,
  initial: 6,
  dotted: 7,
  number: 8,
  numberAndLetters: 9,
  possessive: 10,
  other: 11,
} as const;

/** How a token stands in the text, as bits. */
export const FLAG = {
  /** First word of a sentence or block. */
  start: 1,
  /** First token of a block. */
  line: 2,
  /** No white space before it. */
  glued: 4,
  /** In a block without small letters. */
  capitalsLine: 8,
  /** In a block that looks like a headline: most words are capitalised, and it does not end like a sentence. */
  headline: 16,
  quoted: 32,
  /** The first letter is a capital. */
  capital: 64,
  /** Ends with a full stop that belongs to it. */
  stop: 128,
} as const;

/**
 * The tokens of one text as the tagger sees them, as parallel arrays that are used again for the next text. They are
 * cut otherwise than those of text/tokens.ts: "Jean-Claude", "al-Assad", "U.S." and "J." are one token each; and
 * they carry the hash of the folded word, made while it is scanned.
 */
export class TaggerTokens {
  text = '';
  length = 0;
  start: Int32Array = new Int32Array(1024);
  end: Int32Array = new Int32Array(1024);
  /** Hash of the folded token, a closing full stop left out. */
  word: Int32Array = new Int32Array(1024);
  shape: Uint8Array = new Uint8Array(1024);
  flags: Uint8Array = new Uint8Array(1024);

  /** Makes room for twice as many tokens. */
  grow(): void {
    const size = this.start.length * 2;
    this.start = widened(this.start, new Int32Array(size));
    this.end = widened(this.end, new Int32Array(size));
    this.word = widened(this.word, new Int32Array(size));
    this.shape = widened(this.shape, new Uint8Array(size));
    this.flags = widened(this.flags, new Uint8Array(size));
  }
}

function widened<A extends Int32Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
