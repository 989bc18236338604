import { classOf, DIGIT, isApostrophe, isS, isWordUnit, LOWER, unitAt } from '../../text/characters.ts';
import { foldUnit } from './characters.ts';
import { mix, SEED, step } from './hash.ts';
import { SHAPE, type TaggerTokens } from './tokens.ts';

const FULL_STOP = 0x2e;

/** Scans the mark, or the possessive ending, at `from` as token `n`; returns its end. */
export function scanMark(tokens: TaggerTokens, n: number, from: number, glued: boolean): number {
  const { text } = tokens;
  const code = text.charCodeAt(from);
  let at = from + 1;
  let hash = step(SEED, foldUnit(code));
  let shape: number = SHAPE.punctuation;
  if (glued && isApostrophe(code) && isS(unitAt(text, at)) && !isWordUnit(unitAt(text, at + 1))) {
    hash = step(hash, 0x73);
    at++;
    shape = SHAPE.possessive;
  }
  tokens.word[n] = mix(hash);
  tokens.shape[n] = shape;
  return at;
}

/**
 * Scans the number at `from` as token `n`; returns its end. Numbers are told apart by how many digits they have, up to
 * four, and by the marks in them.
 */
export function scanNumber(tokens: TaggerTokens, n: number, from: number): number {
  const { text } = tokens;
  let hash = step(SEED, 0x30);
  let shape: number = SHAPE.number;
  let digits = 1;
  let at = from + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === DIGIT) {
      digits++;
      if (digits < 5) hash = step(hash, digits === 4 ? 0x31 : 0x30);
    } else if (
      (code === FULL_STOP || code === 0x2c || code === 0x3a) &&
      classOf(unitAt(text, at + 1)) === DIGIT
    ) {
      hash = step(hash, code);
    } else if (kind >= LOWER) {
      shape = SHAPE.numberAndLetters;
      hash = step(hash, foldUnit(code));
    } else break;
  }
  tokens.word[n] = mix(hash);
  tokens.shape[n] = shape;
  return at;
}
