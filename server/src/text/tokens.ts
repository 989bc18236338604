import {
  classOf,
  DIGIT,
  isApostrophe,
  isS,
  LETTER,
  LINE_END,
  LOWER,
  MARK,
  SPACE,
  UPPER,
  unitAt,
} from './characters.ts';

/** What a token looks like. Words with case come first, so that `shape <= LETTERS` asks for a word. */
export const LOWERCASE = 0;
/** "Petelin", "McDonald", "Al": begins with a capital and has a small letter. */
export const CAPITALISED = 1;
/** "NASA", "MS": two capitals or more, no small letter. */
export const CAPITALS = 2;
/** "J": one capital alone. */
export const INITIAL = 3;
/** "iPhone", "eBay": begins small, has a capital. */
export const MIXED = 4;
/** A word in a script without case. */
export const LETTERS = 5;
/** Begins with a digit: "22", "7th". */
export const NUMBER = 6;
/** Letters, then digits: "MS22", "A320". */
export const DESIGNATION = 7;
/** "'s", or the bare apostrophe after a plural: what makes the word before it a possessive. */
export const POSSESSIVE = 8;
/** One character that is none of these. */
export const PUNCTUATION = 9;

/**
 * The words and marks of a text as a struct of arrays: token i reaches from `starts[i]` to `ends[i]` (UTF-16
 * offsets), looks like `shapes[i]`, and begins a sentence where `opens[i]` is 1. Hyphens, quotation marks and
 * full stops are tokens of their own; an apostrophe inside a word ("O'Brien", "Chang'e") is part of the word.
 */
export interface Tokens {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly shapes: Uint8Array;
  /** 1 where a sentence begins; filled by sentences.ts. */
  readonly opens: Uint8Array;
}

/** Where tokens are noted until it is known how many there are; kept from text to text, for arrays are dear to make. */
let starts = new Uint32Array(1024);
let ends = new Uint32Array(1024);
let shapes = new Uint8Array(1024);

/** Splits a text into tokens: one pass, no allocation per token, total on any string. */
export function tokenise(text: string): Tokens {
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === SPACE || kind === LINE_END) {
      at++;
      continue;
    }
    if (count === starts.length) grow();
    starts[count] = at;
    if (kind >= LOWER && kind !== MARK) at = scanWord(text, at, count);
    else {
      const before = count > 0 && ends[count - 1] === at ? (shapes[count - 1] as number) : PUNCTUATION;
      at = scanMark(text, at, before, count);
    }
    ends[count] = at;
    count++;
  }
  return {
    count,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    shapes: shapes.slice(0, count),
    opens: new Uint8Array(count),
  };
}

/** Makes room for twice as many tokens. */
function grow(): void {
  const size = starts.length * 2;
  starts = grown(starts, new Uint32Array(size));
  ends = grown(ends, new Uint32Array(size));
  shapes = grown(shapes, new Uint8Array(size));
}

function grown<A extends Uint8Array | Uint32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

/** Sets of classes of characters, as bits. */
const LOWERS = 1 << LOWER;
const UPPERS = 1 << UPPER;
const DIGITS = 1 << DIGIT;
const LETTERS_WITHOUT_CASE = 1 << LETTER;

/**
 * The end of the word at `from`: letters, digits, marks, and apostrophes between letters that make no possessive.
 * Notes its shape, by the classes of characters that it has.
 */
function scanWord(text: string, from: number, i: number): number {
  let classes = 0;
  let capitals = 0;
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind >= LOWER) {
      classes |= 1 << kind;
      if (kind === UPPER) capitals++;
    } else if (!isApostrophe(code) || !joinsLetters(text, at)) break;
  }
  shapes[i] = shapeOf(classOf(text.charCodeAt(from)), classes, capitals);
  return at;
}

function shapeOf(first: number, classes: number, capitals: number): number {
  if (first === DIGIT) return NUMBER;
  if ((classes & LETTERS_WITHOUT_CASE) !== 0) return LETTERS;
  if ((classes & DIGITS) !== 0) return DESIGNATION;
  if (first === UPPER) return (classes & LOWERS) !== 0 ? CAPITALISED : capitals > 1 ? CAPITALS : INITIAL;
  return (classes & UPPERS) !== 0 ? MIXED : LOWERCASE;
}

/** The end of the possessive or the mark at `from`, and its shape; `before` is the shape of what touches it. */
function scanMark(text: string, from: number, before: number, i: number): number {
  let at = from + 1;
  if (before < POSSESSIVE && isPossessive(text, from)) {
    shapes[i] = POSSESSIVE;
    return isS(unitAt(text, at)) ? at + 1 : at;
  }
  shapes[i] = PUNCTUATION;
  while (at < text.length && classOf(text.charCodeAt(at)) === MARK) at++;
  return at;
}

function joinsLetters(text: string, at: number): boolean {
  const after = unitAt(text, at + 1);
  const kind = classOf(after);
  if (kind < LOWER || kind === DIGIT) return false;
  return !(isS(after) && classOf(unitAt(text, at + 2)) < LOWER);
}

function isPossessive(text: string, at: number): boolean {
  if (!isApostrophe(text.charCodeAt(at))) return false;
  const after = unitAt(text, at + 1);
  if (isS(after)) return classOf(unitAt(text, at + 2)) < LOWER;
  return isS(unitAt(text, at - 1)) && classOf(after) < LOWER;
}
