import type { Span } from '../../text/span.ts';
import { closed, Decoder } from './decode.ts';
import { MOST_FEATURES } from './features.ts';
import { begins, continuing, kindOf, LABEL_COUNT as L, OTHER, OUTSIDE, PERSON } from './labels.ts';
import type { TaggerLexicon } from './lexicon.ts';
import { Scorer } from './scorer.ts';
import { Sight } from './sight.ts';
import { tokenise } from './tokenise.ts';
import { FLAG, SHAPE, TaggerTokens } from './tokens.ts';
import { Votes } from './votes.ts';
import type { Model } from './weights.ts';

/** A name found: its offsets, its kind (labels.ts), and by how much that beats "no name", in logarithms of odds. */
export interface Tagged extends Span {
  readonly kind: number;
  readonly lead: number;
}

/**
 * Finds names with learned weights: a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over
 * the words that may be names, read twice, so that the second reading knows how the first took the same word
 * elsewhere in the article. Keeps its buffers from text to text; the same text gives the same names.
 */
export class Tagger {
  readonly tokens = new TaggerTokens();
  readonly sight = new Sight();
  readonly votes = new Votes();
  /** The scores of the labels of every active token. */
  scores = new Float32Array(1024 * L);
  labels = new Uint8Array(1024);
  readonly #features = new Int32Array(MOST_FEATURES);
  readonly #scorer: Scorer;
  readonly #decoder = new Decoder();
  readonly #model: Model;
  readonly #lexicon: TaggerLexicon;
  readonly #transitions: readonly [Float32Array, Float32Array];

  constructor(model: Model, lexicon: TaggerLexicon) {
    this.#model = model;
    this.#scorer = new Scorer(model.first);
    this.#lexicon = lexicon;
    this.#transitions = [closed(model.first.transitions), closed((model.second ?? model.first).transitions)];
  }

  /** The names in a text, in order and apart; no name reaches over the edge of a block. */
  tag(text: string, blocks: readonly Span[]): Tagged[] {
    this.readFirst(text, blocks);
    this.#readAgain();
    return this.#collect();
  }

  /** The first reading: every token by its own features. */
  readFirst(text: string, blocks: readonly Span[]): void {
    const { tokens, sight } = this;
    tokenise(text, blocks, tokens);
    sight.look(tokens, this.#lexicon);
    if (this.labels.length < tokens.length) {
      this.labels = new Uint8Array(tokens.length * 2);
      this.scores = new Float32Array(tokens.length * 2 * L);
    }
    this.labels.fill(OUTSIDE, 0, tokens.length);
    const { scores } = this;
    for (let i = 0; i < tokens.length; i++)
      if (sight.active[i] !== 0) this.#scorer.score(tokens, sight, i, scores, i * L);
    this.#decode(this.#transitions[0]);
  }

  #readAgain(): void {
    const { second } = this.#model;
    if (second === undefined) return;
    const { tokens, sight, votes, labels } = this;
    const features = this.#features;
    votes.count(tokens, sight, labels);
    for (let i = 0; i < tokens.length; i++) {
      if (sight.active[i] === 0) continue;
      const count = votes.featuresOf(tokens, sight, labels, i, features);
      second.add(features, count, this.scores, i * L);
    }
    this.#decode(this.#transitions[1]);
  }

  /** Labels each row of neighbouring active tokens by itself. */
  #decode(transitions: Float32Array): void {
    const { length } = this.tokens;
    for (let i = 0; i < length; ) {
      if (this.sight.active[i] === 0) {
        i++;
        continue;
      }
      let to = i + 1;
      while (to < length && this.#joins(to)) to++;
      this.#decoder.decode(this.scores, transitions, i, to, this.labels);
      i = to;
    }
  }

  /** Whether a token is in one row with the one before it. */
  #joins(i: number): boolean {
    return this.sight.active[i] !== 0 && ((this.tokens.flags[i] as number) & FLAG.line) === 0;
  }

  /** After `tag`: the capitalised words that stand alone and have no name, each as if it were a person's. */
  unnamed(): Tagged[] {
    const { labels, tokens, sight } = this;
    const words: Tagged[] = [];
    for (let i = 0; i < tokens.length; i++) {
      if (sight.active[i] !== 1 || labels[i] !== OUTSIDE || sight.runFirst[i] !== sight.runLast[i]) continue;
      if (tokens.shape[i] !== SHAPE.title) continue;
      const lead = this.lead(i, i + 1, PERSON);
      words.push({ start: tokens.start[i] as number, end: tokens.end[i] as number, kind: PERSON, lead });
    }
    return words;
  }

  #collect(): Tagged[] {
    const { labels, tokens } = this;
    const found: Tagged[] = [];
    for (let i = 0; i < tokens.length; ) {
      const label = labels[i] as number;
      if (label === OUTSIDE) {
        i++;
        continue;
      }
      let to = i + 1;
      while (to < tokens.length && labels[to] === continuing(label) && this.#joins(to)) to++;
      const kind = kindOf(label);
      if (kind !== OTHER)
        found.push({
          start: tokens.start[i] as number,
          end: tokens.end[to - 1] as number,
          kind,
          lead: this.lead(i, to, kind),
        });
      i = to;
    }
    return found;
  }

  /** By how much the tokens `from` to `to` (exclusive) are rather a name of a kind than none, what stands beside them being as it is. */
  lead(from: number, to: number, kind: number): number {
    const { labels, scores, tokens } = this;
    const transitions = this.#transitions[1];
    const before =
      this.#joins(from) && from > 0 && this.sight.active[from - 1] !== 0
        ? (labels[from - 1] as number)
        : OUTSIDE;
    let lead = 0;
    let last = before;
    for (let i = from; i < to; i++) {
      const label = kind * 2 + (i === from ? 1 : 2);
      lead += (scores[i * L + label] as number) - (scores[i * L] as number);
      lead +=
        (transitions[last * L + label] as number) -
        (transitions[(i === from ? before : OUTSIDE) * L] as number);
      last = label;
    }
    if (to < tokens.length && this.#joins(to)) {
      const next = labels[to] as number;
      if (next === OUTSIDE || begins(next))
        lead += (transitions[last * L + next] as number) - (transitions[next] as number);
    }
    return lead * this.#model.first.step;
  }
}
