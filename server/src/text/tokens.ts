import { classOf, DIGIT, isApostrophe, LINE_END, LOWER, MARK, SPACE, UPPER } from './characters.ts';

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

/** Splits a text into tokens: one pass, no allocation per token, total on any string. */
export function tokenise(text: string): Tokens {
  let capacity = (text.length >> 2) + 16;
  let starts = new Uint32Array(capacity);
  let ends = new Uint32Array(capacity);
  let shapes = new Uint8Array(capacity);
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === SPACE || kind === LINE_END) {
      at++;
      continue;
    }
    if (count === capacity) {
      capacity *= 2;
      starts = grown(starts, new Uint32Array(capacity));
      ends = grown(ends, new Uint32Array(capacity));
      shapes = grown(shapes, new Uint8Array(capacity));
    }
    const start = at;
    let shape = PUNCTUATION;
    if (kind >= LOWER && kind !== MARK) {
      at = wordEnd(text, at);
      shape = shapeOf(text, start, at);
    } else if (
      count > 0 &&
      ends[count - 1] === at &&
      isPossessive(text, at, shapes[count - 1] ?? PUNCTUATION)
    ) {
      shape = POSSESSIVE;
      at++;
      if (isS(text.charCodeAt(at))) at++;
    } else {
      at++;
      while (at < text.length && classOf(text.charCodeAt(at)) === MARK) at++;
    }
    starts[count] = start;
    ends[count] = at;
    shapes[count] = shape;
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

function grown<A extends Uint8Array | Uint32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

/** The end of the word at `at`: letters, digits, marks, and apostrophes between letters that make no possessive. */
function wordEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (classOf(code) >= LOWER) at++;
    else if (isApostrophe(code) && joinsLetters(text, at)) at++;
    else break;
  }
  return at;
}

function joinsLetters(text: string, at: number): boolean {
  const after = text.charCodeAt(at + 1);
  const kind = classOf(after);
  if (kind < LOWER || kind === DIGIT) return false;
  return !(isS(after) && classOf(text.charCodeAt(at + 2)) < LOWER);
}

function isPossessive(text: string, at: number, shapeBefore: number): boolean {
  if (!isApostrophe(text.charCodeAt(at)) || shapeBefore >= POSSESSIVE) return false;
  const after = text.charCodeAt(at + 1);
  if (isS(after)) return classOf(text.charCodeAt(at + 2)) < LOWER;
  return isS(text.charCodeAt(at - 1)) && classOf(after) < LOWER;
}

function isS(code: number): boolean {
  return code === 0x73 || code === 0x53;
}

function shapeOf(text: string, start: number, end: number): number {
  const first = classOf(text.charCodeAt(start));
  if (first === DIGIT) return NUMBER;
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let uncased = 0;
  for (let at = start; at < end; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === UPPER) upper++;
    else if (kind === LOWER) lower++;
    else if (kind === DIGIT) digits++;
    else if (kind !== MARK && !isApostrophe(text.charCodeAt(at))) uncased++;
  }
  if (uncased > 0) return LETTERS;
  if (digits > 0) return DESIGNATION;
  if (first === UPPER) return lower > 0 ? CAPITALISED : upper > 1 ? CAPITALS : INITIAL;
  return upper > 0 ? MIXED : LOWERCASE;
}
