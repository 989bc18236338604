/** What a character is, as far as finding words goes. */
const OTHER = 0;
export const SPACE = 1;
export const LINE_END = 2;
export const LOWER = 3;
export const UPPER = 4;
/** A letter without case: Chinese, Arabic, Hebrew and the like; also the two halves of an astral character. */
export const LETTER = 5;
export const DIGIT = 6;
/** A combining mark or joiner: belongs to the letter before it. */
export const MARK = 7;

const UNSEEN = 255;
/**
 * The classes of all UTF-16 code units, each found out when it is first asked for. A unit has the place behind its own:
 * place 0 is for what is no unit, -1 or NaN, so that to look up is one read which never misses.
 */
const classes = new Uint8Array(0x10001).fill(UNSEEN);
classes[0] = OTHER;

/** The class of a UTF-16 code unit; `OTHER` for what lies beyond a text's ends. */
export function classOf(code: number): number {
  const known = classes[(code + 1) | 0] as number;
  return known === UNSEEN ? learn(code) : known;
}

function learn(code: number): number {
  const found = classify(code);
  classes[code + 1] = found;
  return found;
}

/**
 * The UTF-16 code unit at an offset that may lie beyond the text's ends; -1 there. Scanners ask this way, because
 * `charCodeAt` becomes several times slower, everywhere at that place in the code, once it has had to answer NaN.
 */
export function unitAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : -1;
}

function classify(code: number): number {
  if (code === 10 || code === 13) return LINE_END;
  if (code >= 0xd800 && code <= 0xdfff) return LETTER;
  const character = String.fromCharCode(code);
  if (code === 0 || code === 0xfeff || code === 0x200b || /\s/u.test(character)) return SPACE;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return UPPER;
  if (/\p{Ll}/u.test(character)) return LOWER;
  if (/\p{M}/u.test(character) || code === 0x200c || code === 0x200d || code === 0xad) return MARK;
  if (/\p{L}/u.test(character)) return LETTER;
  return /\p{Nd}/u.test(character) ? DIGIT : OTHER;
}

/** Whether a code unit is white space or ends a line. */
export function isBlank(code: number): boolean {
  const kind = classOf(code);
  return kind === SPACE || kind === LINE_END;
}

/** Whether a code unit belongs to a word: letter, digit or mark. */
export function isWordUnit(code: number): boolean {
  return classOf(code) >= LOWER;
}

/** An apostrophe as typed, as typeset, or as a modifier letter. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc;
}

/** A hyphen, also one that forbids or only allows a line break. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** The letter of a possessive. */
export function isS(code: number): boolean {
  return code === 0x73 || code === 0x53;
}
