import type { TaggerLexicon } from '../../../server/src/recognise/tagger/lexicon.ts';
import { Tagger } from '../../../server/src/recognise/tagger/tagger.ts';
import { type Options, type Trained, train } from './crf.ts';
import { type Data, extract } from './data.ts';
import { best, packed } from './prune.ts';
import type { Text } from './text.ts';
import { FIRST, SECOND, type Shares } from './texts.ts';

/** What decides the weights besides the texts. */
export interface Settings {
  readonly first: Options;
  /** Epochs of the training that only chooses the features. */
  readonly choosing: number;
  readonly second: Options;
  readonly shares: Shares;
  readonly shares2: Shares;
  /** Slots of the packed table, the share of them to fill, and how much the frequency of a feature counts in the choice. */
  readonly slots: number;
  readonly fill: number;
  readonly power: number;
  /** Room left for the features of the second reading. */
  readonly room: number;
}

/** A feature that fewer tokens have is left out. */
const LEAST = 3;

export const SETTINGS: Settings = {
  first: { epochs: 12, rate: 0.02, l2: 0.01, hide: 0.2, drop: 0, average: 3, seed: 1 },
  choosing: 8,
  second: { epochs: 6, rate: 0.03, l2: 0.003, hide: 0, drop: 0, average: 2, seed: 2 },
  shares: FIRST,
  shares2: SECOND,
  slots: 65536,
  fill: 0.85,
  power: 0.5,
  room: 1500,
};

/** Learns the two readings from texts. Every model is made without one fold; number -1 has seen all. */
export class Learner {
  readonly data: Data;
  private readonly firsts = new Map<number, Trained>();
  private data2: Data | undefined;
  private readonly texts: readonly Text[];
  private readonly folds: readonly number[];
  private readonly lexicon: TaggerLexicon;
  private readonly settings: Settings;

  constructor(texts: readonly Text[], folds: readonly number[], lexicon: TaggerLexicon, settings: Settings) {
    this.texts = texts;
    this.folds = folds;
    this.lexicon = lexicon;
    this.settings = settings;
    this.data = extract(texts, lexicon, LEAST);
  }

  /** First reading: trained, cut to the best features, trained again. */
  first(hold: number): Trained {
    const held = this.firsts.get(hold);
    if (held !== undefined) return held;
    const s = this.settings;
    const weightOf = (t: number): number =>
      this.folds[t] === hold ? 0 : (s.shares[(this.texts[t] as Text).source] ?? 0);
    const large = train(this.data, weightOf, { ...s.first, epochs: s.choosing });
    const keep = best(large, Math.floor(s.slots * s.fill) - s.room, s.power);
    const small = train(this.data, weightOf, s.first, undefined, keep);
    this.firsts.set(hold, small);
    return small;
  }

  /** Second reading: learns from what first readings made of texts that they had not seen. */
  second(hold: number): Trained {
    const s = this.settings;
    if (this.data2 === undefined) {
      const readers = [...new Set(this.folds)]
        .sort((a, b) => a - b)
        .map(k => new Tagger({ first: this.first(k), second: undefined }, this.lexicon));
      this.data2 = extract(this.texts, this.lexicon, 2, i => readers[this.folds[i] as number] as Tagger);
    }
    const weightOf = (t: number): number =>
      this.folds[t] === hold ? 0 : (s.shares2[(this.texts[t] as Text).source] ?? 0);
    return train(this.data2, weightOf, s.second, this.first(-1).transitions);
  }

  /** The packed weights of both readings. */
  build(hold: number): { bytes: Uint8Array; kept: number; left: number } {
    return packed(this.first(hold), this.second(hold), this.settings.slots);
  }
}
