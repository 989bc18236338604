import {
  classOf,
  DIGIT,
  isApostrophe,
  isHyphen,
  isS,
  isWordUnit,
  LETTER,
  LOWER,
  MARK,
  UPPER,
  unitAt,
} from '../../text/characters.ts';
import { foldUnit } from './characters.ts';
import { mix, SEED, step } from './hash.ts';
import { FLAG, SHAPE, type TaggerTokens } from './tokens.ts';
import { hashUnits, hashWords } from './words.ts';

const FULL_STOP = 0x2e;

/** Abbreviations whose full stop belongs to them, whether a sentence ends there or not. */
const ABBREVIATIONS = hashWords(
  'mr mrs ms dr prof st gen sen rep gov lt col sgt cpl capt cmdr maj adm rev hon pres supt det insp messrs mt ft vs no nos jan feb ' +
    'mar apr jun jul aug sept sep oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo ' +
    'mont neb nev okla ore pa tenn tex va vt wash wis wyo jr sr inc corp co ltd bros dept univ assn etc llc plc',
);
const LONGEST_ABBREVIATION = 6;
/** Small beginnings that stay in one token with the capital after their hyphen: "al-Assad". */
const PREFIXES = hashWords('al el ar as an at ad az ul ur ash adh ibn bin abu abd d e o');
const LONGEST_PREFIX = 3;

/** Classes of characters, as bits. */
const LOWERS = 1 << LOWER;
const DIGITS = 1 << DIGIT;
const UNCASED = (1 << LETTER) | (1 << MARK);
const CASED = LOWERS | (1 << UPPER);

/** Scans the word at `from` as token `n`; returns its end. */
export function scanWord(tokens: TaggerTokens, n: number, from: number): number {
  const { text } = tokens;
  const capital = classOf(text.charCodeAt(from)) === UPPER;
  let classes = 0;
  let capitals = 0;
  let dotted = false;
  /** Where the letters since the last dot or hyphen begin. */
  let part = from;
  let hash = SEED;
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind >= LOWER) {
      classes |= 1 << kind;
      if (kind === UPPER) capitals++;
      hash = step(hash, foldUnit(code));
    } else if (isApostrophe(code)) {
      if (!joinsLetters(text, at)) break;
      hash = step(hash, 0x27);
    } else if (code === FULL_STOP) {
      // "U.S", "J.K": a letter, a dot, a letter.
      if (at !== part + 1 || (classes & CASED) === 0 || !isAlone(text, at + 1)) break;
      dotted = true;
      part = at + 1;
    } else if (isHyphen(code)) {
      const next = classOf(unitAt(text, at + 1));
      if (next < LOWER || (capital ? next === LOWER : next === UPPER && !isPrefix(text, part, at))) break;
      hash = step(hash, 0x2d);
      part = at + 1;
    } else break;
  }
  const word = mix(hash);
  let shape = dotted && (classes & DIGITS) === 0 ? SHAPE.dotted : shapeOf(classes, capitals, capital);
  let flags = (tokens.flags[n] as number) | (capital ? FLAG.capital : 0);
  if (unitAt(text, at) === FULL_STOP) {
    const initial = capitals === 1 && (classes & (LOWERS | UNCASED | DIGITS)) === 0;
    if (dotted || initial || (at - from <= LONGEST_ABBREVIATION && ABBREVIATIONS.has(word))) {
      if (shape === SHAPE.letter) shape = SHAPE.initial;
      flags |= FLAG.stop;
      at++;
    }
  }
  tokens.word[n] = word;
  tokens.shape[n] = shape;
  tokens.flags[n] = flags;
  return at;
}

/** The shape of a word without dots, by the classes of its characters, how many capitals it has, and whether it begins with one. */
function shapeOf(classes: number, capitals: number, capital: boolean): number {
  if ((classes & DIGITS) !== 0) return SHAPE.numberAndLetters;
  if (capitals === 0) return (classes & LOWERS) !== 0 ? SHAPE.lower : SHAPE.other;
  if ((classes & (LOWERS | UNCASED)) === 0) return capitals === 1 ? SHAPE.letter : SHAPE.capitals;
  return capitals === 1 && capital ? SHAPE.title : SHAPE.mixed;
}

/** Whether the apostrophe at an offset stands inside a word, and makes no possessive. */
function joinsLetters(text: string, at: number): boolean {
  const next = unitAt(text, at + 1);
  return isWordUnit(next) && !(isS(next) && !isWordUnit(unitAt(text, at + 2)));
}

/** Whether a letter stands at an offset, and none behind it. */
function isAlone(text: string, at: number): boolean {
  return isWordUnit(unitAt(text, at)) && !isWordUnit(unitAt(text, at + 1));
}

function isPrefix(text: string, from: number, to: number): boolean {
  return to - from <= LONGEST_PREFIX && PREFIXES.has(hashUnits(text, from, to));
}
