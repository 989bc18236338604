import { isHyphen } from '../../text/characters.ts';
import { join } from './hash.ts';
import { LIST, LONGEST_PHRASE, PHRASE, type TaggerLexicon } from './lexicon.ts';
import { Seen } from './seen.ts';
import { FLAG, SHAPE, type TaggerTokens } from './tokens.ts';
import { topicOf } from './topic.ts';

const AMPERSAND = 0x26;
const COMMA = 0x2c;
const FULL_STOP = 0x2e;
/** Names are joined over at most so many small words and marks. */
const WIDEST_GAP = 3;

/**
 * What is known of a text before features are made of it: which tokens may be in a name, their runs of capitalised
 * words, what the lists say, and what the article shows of each word. Its arrays are used again for the next text.
 */
export class Sight {
  /** What the lists say of each token's word. */
  lists: Int32Array = new Int32Array(1024);
  /** 1: a capitalised word that may be in a name; 2: between or beside such words; 0: not looked at. */
  active: Uint8Array = new Uint8Array(1024);
  /** For tokens of a phrase, bits by its kind: 1 and 2 for first and later tokens of a place, 4 and 8 of an organisation. */
  phrase: Uint8Array = new Uint8Array(1024);
  /** First and last token of the run of capitalised words that an active token is in; itself where it is in none. */
  runFirst: Int32Array = new Int32Array(1024);
  runLast: Int32Array = new Int32Array(1024);
  readonly seen = new Seen();
  /** What the article is about (topic.ts). */
  topic = 0;

  look(tokens: TaggerTokens, lexicon: TaggerLexicon): void {
    this.#makeRoom(tokens.start.length);
    const capitals = this.#lookUp(tokens, lexicon);
    this.#bridge(tokens);
    this.#findRuns(tokens);
    this.#findPhrases(tokens, lexicon);
    this.seen.gather(tokens, this, capitals);
    this.topic = topicOf(tokens);
  }

  #makeRoom(size: number): void {
    if (this.lists.length >= size) return;
    this.lists = new Int32Array(size);
    this.active = new Uint8Array(size);
    this.phrase = new Uint8Array(size);
    this.runFirst = new Int32Array(size);
    this.runLast = new Int32Array(size);
  }

  /** What the lists say of all tokens, and which have a capital that tells; returns how many. */
  #lookUp(tokens: TaggerTokens, lexicon: TaggerLexicon): number {
    const { shape, flags, word, text, start, length } = tokens;
    let capitals = 0;
    for (let i = 0; i < length; i++) {
      const s = shape[i] as number;
      const flag = flags[i] as number;
      this.phrase[i] = 0;
      let lists = 0;
      if (s !== SHAPE.punctuation && s !== SHAPE.number) lists = lexicon.words.get(word[i] as number);
      else if (text.charCodeAt(start[i] as number) === AMPERSAND) lists = LIST.connector;
      this.lists[i] = lists;
      let active = 0;
      if (((flag & FLAG.capital) !== 0 || s === SHAPE.mixed) && s !== SHAPE.punctuation) {
        const plain = s !== SHAPE.capitals || (flag & FLAG.capitalsLine) !== 0;
        const never = (lists & LIST.never) !== 0 && plain && s !== SHAPE.dotted && s !== SHAPE.initial;
        active = never ? 0 : 1;
      }
      this.active[i] = active;
      capitals += active;
    }
    return capitals;
  }

  /** Makes tokens active that stand between capitalised words or beside them: "of the", "&", "de la", "22". */
  #bridge(tokens: TaggerTokens): void {
    const { shape, flags, length } = tokens;
    const { active, lists } = this;
    let last = -1;
    for (let i = 0; i < length; i++) {
      if (active[i] !== 1) {
        if (last < 0 || ((flags[i] as number) & FLAG.line) !== 0) continue;
        if (last === i - 1 && isNumber(shape[i] as number)) active[i] = 2;
        else if (last === i - 2 && isHyphenated(tokens, i)) {
          active[i - 1] = 2;
          active[i] = 2;
        }
        continue;
      }
      if (last >= 0 && i - last - 1 <= WIDEST_GAP && this.#isBridge(tokens, last + 1, i))
        for (let k = last + 1; k < i; k++) active[k] = 2;
      const before = i - 1;
      if (before >= 0 && active[before] === 0 && ((flags[i] as number) & FLAG.line) === 0) {
        const particle = ((lists[before] as number) & LIST.particle) !== 0 && shape[before] === SHAPE.lower;
        if (particle || isNumber(shape[before] as number)) active[before] = 2;
      }
      last = i;
    }
  }

  /** Whether the tokens `from` to `to` (exclusive) may join the names before and behind them. */
  #isBridge(tokens: TaggerTokens, from: number, to: number): boolean {
    const { flags, text, start, shape } = tokens;
    for (let i = from; i <= to; i++) {
      if (((flags[i] as number) & FLAG.line) !== 0) return false;
      if (i === to) break;
      const lists = this.lists[i] as number;
      if (shape[i] !== SHAPE.punctuation) {
        const s = shape[i] as number;
        if (s !== SHAPE.possessive && !isNumber(s) && (lists & LIST.connector) === 0) return false;
        continue;
      }
      const code = text.charCodeAt(start[i] as number);
      if (code === FULL_STOP) {
        if (((flags[i + 1] as number) & FLAG.start) !== 0) return false;
      } else if (code === COMMA) {
        if (to - from !== 1 || ((this.lists[to] as number) & LIST.organisationEnd) === 0) return false;
      } else if (code !== AMPERSAND && code !== 0x2d && code !== 0x27 && code !== 0x2019 && code !== 0x2f)
        return false;
    }
    return true;
  }

  /** The runs of capitalised words with nothing between them. */
  #findRuns({ flags, length }: TaggerTokens): void {
    const { active, runFirst, runLast } = this;
    for (let i = 0; i < length; ) {
      let to = i + 1;
      if (active[i] === 1)
        while (to < length && active[to] === 1 && ((flags[to] as number) & (FLAG.line | FLAG.start)) === 0)
          to++;
      if (active[i] !== 0)
        for (let k = i; k < to; k++) {
          runFirst[k] = i;
          runLast[k] = to - 1;
        }
      i = to;
    }
  }

  #findPhrases({ word, length }: TaggerTokens, lexicon: TaggerLexicon): void {
    for (let i = 0; i < length; i++) {
      if (this.active[i] === 0 || ((this.lists[i] as number) & LIST.opens) === 0) continue;
      let hash = word[i] as number;
      let kind = 0;
      let last = i;
      for (let k = i + 1; k < i + LONGEST_PHRASE && k < length && this.active[k] !== 0; k++) {
        hash = join(hash, word[k] as number);
        const found = lexicon.phrases.get(hash);
        if (found === 0) continue;
        kind = found;
        last = k;
      }
      if ((kind & PHRASE.place) !== 0) this.#mark(i, last, 1);
      if ((kind & PHRASE.organisation) !== 0) this.#mark(i, last, 4);
    }
  }

  #mark(from: number, last: number, bit: number): void {
    for (let k = from; k <= last; k++)
      this.phrase[k] = (this.phrase[k] as number) | (k === from ? bit : bit << 1);
  }
}

function isNumber(shape: number): boolean {
  return shape === SHAPE.number || shape === SHAPE.numberAndLetters;
}

/** "-jin" right behind a capitalised word. */
function isHyphenated({ flags, shape, text, start }: TaggerTokens, i: number): boolean {
  return (
    i > 1 &&
    ((flags[i] as number) & FLAG.glued) !== 0 &&
    ((flags[i - 1] as number) & FLAG.glued) !== 0 &&
    shape[i] === SHAPE.lower &&
    isHyphen(text.charCodeAt(start[i - 1] as number))
  );
}
