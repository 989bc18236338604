import {
  classOf,
  DIGIT,
  isApostrophe,
  isHyphen,
  LINE_END,
  LOWER,
  SPACE,
  UPPER,
} from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import { foldUnit } from './characters.ts';
import { mix, SEED, step } from './hash.ts';
import { hashWords } from './words.ts';

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

const FULL_STOP = 0x2e;

/** Abbreviations whose full stop belongs to them, whether a sentence ends there or not. */
const ABBREVIATIONS = hashWords(
  'mr mrs ms dr prof st gen sen rep gov lt col sgt cpl capt cmdr maj adm rev hon pres supt det insp messrs mt ft vs no nos jan feb ' +
    'mar apr jun jul aug sept sep oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo ' +
    'mont neb nev okla ore pa tenn tex va vt wash wis wyo jr sr inc corp co ltd bros dept univ assn etc llc plc',
);
/** Small beginnings that stay in one token with the capital after their hyphen: "al-Assad". */
const PREFIXES = hashWords('al el ar as an at ad az ul ur ash adh ibn bin abu abd d e o');

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
    if (kind < LOWER) at = scanMark(tokens, n, at, code, glued);
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
    code === FULL_STOP ||
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

function scanMark(tokens: TaggerTokens, n: number, from: number, code: number, glued: boolean): number {
  const { text } = tokens;
  let at = from + 1;
  let hash = step(SEED, foldUnit(code));
  let shape: number = SHAPE.punctuation;
  if (glued && isApostrophe(code) && isS(text.charCodeAt(at)) && !isWord(text, at + 1)) {
    hash = step(hash, 0x73);
    at++;
    shape = SHAPE.possessive;
  }
  tokens.word[n] = mix(hash);
  tokens.shape[n] = shape;
  return at;
}

/** Numbers are told apart by how many digits they have, up to four, and by the marks in them. */
function scanNumber(tokens: TaggerTokens, n: number, from: number): number {
  const { text } = tokens;
  let hash = step(SEED, 0x30);
  let shape: number = SHAPE.number;
  let digits = 1;
  let at = from + 1;
  for (; ; at++) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === DIGIT) {
      digits++;
      if (digits < 5) hash = step(hash, digits === 4 ? 0x31 : 0x30);
    } else if (
      (code === FULL_STOP || code === 0x2c || code === 0x3a) &&
      classOf(text.charCodeAt(at + 1)) === DIGIT
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

function scanWord(tokens: TaggerTokens, n: number, from: number): number {
  const { text } = tokens;
  const capital = classOf(text.charCodeAt(from)) === UPPER;
  let upper = 0;
  let lower = 0;
  let other = 0;
  let digits = 0;
  let dots = 0;
  /** Letters since the last dot or hyphen, and their hash. */
  let part = 0;
  let partHash = SEED;
  let hash = SEED;
  let at = from;
  for (; ; at++) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind >= LOWER) {
      if (kind === UPPER) upper++;
      else if (kind === LOWER) lower++;
      else if (kind === DIGIT) digits++;
      else other++;
      part++;
      const unit = foldUnit(code);
      hash = step(hash, unit);
      partHash = step(partHash, unit);
    } else if (isApostrophe(code)) {
      if (!isWord(text, at + 1) || (isS(text.charCodeAt(at + 1)) && !isWord(text, at + 2))) break;
      hash = step(hash, 0x27);
      partHash = step(partHash, 0x27);
      part++;
    } else if (
      code === FULL_STOP &&
      part === 1 &&
      isWord(text, at + 1) &&
      !isWord(text, at + 2) &&
      lower + upper > 0
    ) {
      // "U.S", "J.K": a letter, a dot, a letter.
      dots++;
      part = 0;
    } else if (isHyphen(code) && isWord(text, at + 1)) {
      const next = classOf(text.charCodeAt(at + 1));
      if (capital ? next === LOWER : next === UPPER && !PREFIXES.has(mix(partHash))) break;
      hash = step(hash, 0x2d);
      part = 0;
      partHash = SEED;
    } else break;
  }
  let shape: number;
  if (digits > 0) shape = SHAPE.numberAndLetters;
  else if (dots > 0) shape = SHAPE.dotted;
  else if (upper === 0) shape = lower > 0 ? SHAPE.lower : SHAPE.other;
  else if (lower + other === 0) shape = upper === 1 ? SHAPE.letter : SHAPE.capitals;
  else shape = upper === 1 && capital ? SHAPE.title : SHAPE.mixed;
  const word = mix(hash);
  let flags = (tokens.flags[n] as number) | (capital ? FLAG.capital : 0);
  if (text.charCodeAt(at) === FULL_STOP) {
    const initial = upper === 1 && lower + other + digits === 0;
    if (dots > 0 || initial || ABBREVIATIONS.has(word)) {
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

function isWord(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) >= LOWER;
}

function isS(code: number): boolean {
  return code === 0x73 || code === 0x53;
}

/** Marks the tokens of a block that has no small letters, or that looks like a headline. */
function closeBlock(tokens: TaggerTokens, from: number, to: number): void {
  let small = 0;
  let capitalised = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const shape = tokens.shape[i] as number;
    if (shape === SHAPE.lower) {
      if ((tokens.end[i] as number) - (tokens.start[i] as number) > 3) small++;
    } else if (shape === SHAPE.capitals) capitals++;
    else if (((tokens.flags[i] as number) & FLAG.capital) !== 0) capitalised++;
  }
  let flag = 0;
  if (capitals > 1 && (small + capitalised) * 4 <= capitals) flag = FLAG.capitalsLine;
  else if (capitalised + capitals >= 3 && to - from < 30 && capitalised + capitals > 2 * small) {
    if (tokens.text.charCodeAt((tokens.end[to - 1] as number) - 1) !== FULL_STOP) flag = FLAG.headline;
  }
  if (flag !== 0) for (let i = from; i < to; i++) tokens.flags[i] = (tokens.flags[i] as number) | flag;
}
