import type { Kind } from '../names/kind.ts';
import type { Article } from '../text/article.ts';
import type { BlockRole } from '../text/block.ts';
import { isBlank } from '../text/characters.ts';
import { CAPITALISED, CAPITALS, INITIAL, LOWERCASE, PUNCTUATION } from '../text/tokens.ts';
import { gazetteerKey } from './gazetteer/key.ts';
import { type Lexicon, lexicon, OPENS_PHRASE } from './gazetteer/lexicon.ts';

/** How much a capital says about a word. */
export const TELLING = 0;
/** The word begins a sentence or quotation, so it has its capital anyway. */
export const OPENING = 1;
/** The word stands in a heading where most words have capitals. */
export const HEADING = 2;
/** The word stands where all letters are capitals. */
const ALL_CAPITALS = 3;

/** Blocks whose capitals are all names' own. */
const NO_HEADINGS = new Set<BlockRole>(['byline', 'dateline', 'credit']);

/** A name found: the tokens `from` to `to` (exclusive), and what is known of it. */
export interface Find {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  readonly title?: string;
  readonly description?: string;
  readonly candidate?: true;
}

/** An article while names are looked for in it: what the gazetteers know of each word, and what is found so far. */
export class Page {
  readonly article: Article;
  readonly lexicon: Lexicon = lexicon();
  /** Gazetteer bits of each word that begins with a capital; 0 for other tokens. */
  readonly bits: Uint32Array;
  /** How much the capital of each token says. */
  readonly weakness: Uint8Array;
  /** The index of each token's block. */
  readonly blockOf: Uint32Array;
  /** 1 for tokens that a name has. */
  readonly taken: Uint8Array;
  readonly finds: Find[] = [];

  constructor(article: Article) {
    const { count, shapes } = article.tokens;
    this.article = article;
    this.bits = new Uint32Array(count);
    this.weakness = new Uint8Array(count);
    this.blockOf = new Uint32Array(count);
    this.taken = new Uint8Array(count);
    this.#findBlocks();
    for (let i = 0; i < count; i++) {
      const shape = shapes[i];
      if (shape === CAPITALISED || shape === CAPITALS) this.bits[i] = this.#look(i, shape);
      // "U.S.", "D.C.": of an initial only this counts.
      else if (shape === INITIAL) this.bits[i] = this.lexicon.bits(this.key(i)) & OPENS_PHRASE;
    }
  }

  /** The token as written. */
  word(i: number): string {
    const { starts, ends } = this.article.tokens;
    return this.article.text.slice(starts[i], ends[i]);
  }

  key(i: number): string {
    return gazetteerKey(this.word(i));
  }

  shape(i: number): number {
    return this.article.tokens.shapes[i] ?? PUNCTUATION;
  }

  /** What the lexicon knows of any word, small ones too. */
  know(i: number): number {
    const shape = this.shape(i);
    if (shape === CAPITALISED || shape === CAPITALS) return this.bits[i] ?? 0;
    return shape === LOWERCASE ? this.lexicon.bits(this.key(i)) : 0;
  }

  /** The code unit that a punctuation token is; 0 for words. */
  mark(i: number): number {
    return this.shape(i) === PUNCTUATION
      ? this.article.text.charCodeAt(this.article.tokens.starts[i] ?? 0)
      : 0;
  }

  /** Whether token `i + 1` follows `i` without space. */
  touches(i: number): boolean {
    const { starts, ends } = this.article.tokens;
    return i >= 0 && i + 1 < starts.length && ends[i] === starts[i + 1];
  }

  /** Whether token `i` may be part of a name by its shape. */
  isCapital(i: number): boolean {
    const shape = this.shape(i);
    return shape === CAPITALISED || shape === CAPITALS || shape === INITIAL;
  }

  /** Whether `i` goes on with the name that `i - 1` is in: same block, same sentence. */
  goesOn(i: number): boolean {
    return (
      i < this.article.tokens.count &&
      this.article.tokens.opens[i] !== 1 &&
      this.blockOf[i] === this.blockOf[i - 1]
    );
  }

  isFree(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.taken[i] === 1) return false;
    return true;
  }

  /** Notes a name; one that shares a token with a name found before is left out, so that names stay apart. */
  take(find: Find): void {
    if (find.to <= find.from || !this.isFree(find.from, find.to)) return;
    this.finds.push(find);
    this.taken.fill(1, find.from, find.to);
  }

  /** Notes names, sorted and apart, each in the place of all that it holds. */
  replace(names: readonly Find[]): void {
    if (names.length === 0) return;
    const before = this.finds.splice(0).sort((a, b) => a.from - b.from);
    let at = 0;
    for (const find of before) {
      while (at < names.length && (names[at]?.to ?? 0) <= find.from) at++;
      const name = names[at];
      if (!name || find.to <= name.from) this.finds.push(find);
    }
    for (const name of names) {
      this.finds.push(name);
      this.taken.fill(1, name.from, name.to);
    }
  }

  #look(i: number, shape: number): number {
    const word = this.word(i);
    if (word.length > 24) return 0;
    const bits = this.lexicon.bits(gazetteerKey(word));
    if (shape !== CAPITALS) return bits;
    const capitals = this.lexicon.capitals(word);
    if (this.weakness[i] === ALL_CAPITALS) return bits | capitals;
    // "WHO" is no pronoun; "MOSCOW" in a dateline is Moscow.
    return capitals !== 0 ? capitals : bits;
  }

  #findBlocks(): void {
    const { blocks, text, tokens } = this.article;
    const { count, starts, shapes, opens } = tokens;
    let from = 0;
    for (const [b, block] of blocks.entries()) {
      let to = from;
      let capitals = 0;
      let allCapitals = 0;
      let small = 0;
      while (to < count && (starts[to] ?? 0) < block.end) {
        const shape = shapes[to];
        this.blockOf[to] = b;
        if (shape === CAPITALISED) capitals++;
        else if (shape === CAPITALS) allCapitals++;
        else if (shape === LOWERCASE && (tokens.ends[to] ?? 0) - (starts[to] ?? 0) > 3) small++;
        to++;
      }
      const heading = block.end - block.start < 240 && !NO_HEADINGS.has(block.role);
      let kind = TELLING;
      if (allCapitals >= 2 && capitals + small <= allCapitals * 0.25) kind = ALL_CAPITALS;
      else if (heading && capitals + allCapitals >= 4 && small * 3 <= capitals) kind = HEADING;
      for (let i = from; i < to; i++) {
        if (kind !== TELLING) this.weakness[i] = kind;
        else if (
          opens[i] === 1 ||
          (i > from && afterOpening(text, starts[i - 1] ?? 0, shapes[i - 1] ?? 0, starts[i] ?? 0))
        )
          this.weakness[i] = OPENING;
      }
      from = to;
    }
  }
}

/** Whether the token before opens a quotation or announces one, so that a capital follows by rule. */
function afterOpening(text: string, before: number, shapeBefore: number, start: number): boolean {
  if (shapeBefore !== PUNCTUATION) return false;
  const code = text.charCodeAt(before);
  if (code === 0x3a || code === 0x2022) return true;
  const quote = code === 0x22 || code === 0x201c || code === 0x2018 || code === 0x27 || code === 0xab;
  return quote && !isBlank(text.charCodeAt(start - 1));
}
