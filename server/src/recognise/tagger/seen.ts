import { LIST } from './lexicon.ts';
import { FLAG, SHAPE, type TaggerTokens } from './tokens.ts';
import { hashWord, hashWords } from './words.ts';

/** What an article shows of a word over all its occurrences, as bits. */
export const SEEN = {
  lower: 1,
  midSentence: 2,
  afterGiven: 4,
  afterTitle: 8,
  beforeSay: 16,
  afterIn: 32,
  organisationRun: 64,
  first: 128,
  last: 256,
  alone: 512,
  possessive: 1024,
  afterThe: 2048,
  age: 8192,
  afterCommaPlace: 16384,
  given: 32768,
} as const;

const PREPOSITIONS = hashWords('in at near from');
const THE = hashWord('the');
const COMMA = 0x2c;

/** What is known of each token before: see sight.ts. */
interface Looked {
  readonly lists: Int32Array;
  readonly active: Uint8Array;
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
}

/** The different capitalised words of an article, numbered, and what is seen of each. */
export class Seen {
  /** For every capitalised token the number of its word; of others nothing is known. */
  word: Int32Array = new Int32Array(1024);
  /** Bits by the word's number. */
  bits: Int32Array = new Int32Array(1024);
  /** How many different words there are. */
  count = 0;
  #keys = new Int32Array(4096);
  #numbers = new Int32Array(4096);

  /** Gathers what the article shows of each capitalised word; `capitals` says how many tokens are such. */
  gather(tokens: TaggerTokens, sight: Looked, capitals: number): void {
    const { length, shape } = tokens;
    this.#makeRoom(tokens, capitals);
    for (let i = 0; i < length; i++) {
      if (sight.active[i] !== 1) continue;
      const number = this.#numberOf(tokens.word[i] as number);
      this.word[i] = number;
      this.bits[number] = (this.bits[number] as number) | shownBy(tokens, sight, i);
    }
    for (let i = 0; i < length; i++) {
      if (shape[i] !== SHAPE.lower || sight.active[i] === 1) continue;
      const at = this.#slotOf(tokens.word[i] as number);
      if (this.#keys[at] === 0) continue;
      const number = this.#numbers[at] as number;
      this.bits[number] = (this.bits[number] as number) | SEEN.lower;
    }
  }

  #makeRoom(tokens: TaggerTokens, capitals: number): void {
    if (this.word.length < tokens.start.length) {
      this.word = new Int32Array(tokens.start.length);
      this.bits = new Int32Array(tokens.start.length);
    }
    let size = 4096;
    while (size < capitals * 3) size *= 2;
    if (this.#keys.length < size) {
      this.#keys = new Int32Array(size);
      this.#numbers = new Int32Array(size);
    } else this.#keys.fill(0);
    this.count = 0;
  }

  #slotOf(key: number): number {
    const keys = this.#keys;
    const mask = keys.length - 1;
    let at = key & mask;
    while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & mask;
    return at;
  }

  #numberOf(key: number): number {
    const at = this.#slotOf(key);
    if (this.#keys[at] === 0) {
      this.#keys[at] = key;
      this.#numbers[at] = this.count;
      this.bits[this.count] = 0;
      this.count++;
    }
    return this.#numbers[at] as number;
  }
}

/** What one occurrence shows of its word. */
function shownBy(tokens: TaggerTokens, { lists, runFirst, runLast, active }: Looked, i: number): number {
  const { shape, flags, word, text, start } = tokens;
  const flag = flags[i] as number;
  const first = runFirst[i] as number;
  const last = runLast[i] as number;
  const plain = (flag & (FLAG.headline | FLAG.capitalsLine)) === 0;
  let bits = 0;
  if (plain && (flag & FLAG.start) === 0) bits |= SEEN.midSentence;
  if (first === last) bits |= SEEN.alone;
  else if (i === first) bits |= SEEN.first;
  else if (i === last) {
    bits |= SEEN.last;
    if (((lists[i - 1] as number) & LIST.given) !== 0 || shape[i - 1] === SHAPE.initial)
      bits |= SEEN.afterGiven;
  }
  if (
    i === first &&
    first < last &&
    ((lists[i] as number) & (LIST.given | LIST.name)) !== 0 &&
    ((lists[i + 1] as number) & LIST.organisationEnd) === 0
  )
    bits |= SEEN.given;
  if (((lists[last] as number) & LIST.organisationEnd) !== 0 && first < last) bits |= SEEN.organisationRun;
  if (i === first && first > 0 && (flag & FLAG.line) === 0) {
    const before = word[first - 1] as number;
    if (((lists[first - 1] as number) & LIST.title) !== 0 && plain) bits |= SEEN.afterTitle;
    if (PREPOSITIONS.has(before) && plain) bits |= SEEN.afterIn;
    if (before === THE) bits |= SEEN.afterThe;
    const comma = text.charCodeAt(start[first - 1] as number) === COMMA;
    if (first > 1 && comma && active[first - 2] === 1 && first === last) bits |= SEEN.afterCommaPlace;
  } else if (i > first && ((lists[i - 1] as number) & LIST.title) !== 0) bits |= SEEN.afterTitle;
  if (i === last && last + 1 < tokens.length) {
    if (((lists[last + 1] as number) & LIST.say) !== 0 && active[last + 1] === 0) bits |= SEEN.beforeSay;
    if (shape[last + 1] === SHAPE.possessive) bits |= SEEN.possessive;
    if (isAge(tokens, last + 1)) bits |= SEEN.age;
    if (first > 0 && ((lists[first - 1] as number) & LIST.say) !== 0) bits |= SEEN.beforeSay;
  }
  return bits;
}

/** ", 43": a comma and two digits. */
function isAge({ length, shape, text, start, end }: TaggerTokens, i: number): boolean {
  return (
    i + 1 < length &&
    shape[i + 1] === SHAPE.number &&
    text.charCodeAt(start[i] as number) === COMMA &&
    (end[i + 1] as number) - (start[i + 1] as number) === 2
  );
}
