import { Numbers } from '../base/numbers.ts';
import { sharedString } from '../base/shared-string.ts';
import { KINDS } from '../names/kind.ts';
import type { Mention } from '../recognise/mention.ts';
import type { BlockRole } from '../text/block.ts';
import type { Lines } from '../text/lines.ts';
import type { Analysis } from './analysis.ts';
import type { Chain } from './chain.ts';

/** Each role and its number. */
const ROLE_NUMBERS: Readonly<Record<BlockRole, number>> = {
  metadata: 0,
  headline: 1,
  byline: 2,
  dateline: 3,
  subhead: 4,
  body: 5,
  caption: 6,
  credit: 7,
  boilerplate: 8,
};
const ROLES = Object.keys(ROLE_NUMBERS) as readonly BlockRole[];

/** What is kept of a mention. A field that `Mention` has and this list has not is a type error: it would be lost. */
const PACKED: Readonly<Record<keyof Mention, true>> = {
  start: true,
  end: true,
  kind: true,
  spelling: true,
  role: true,
  quoted: true,
  title: true,
  description: true,
  candidate: true,
};

/**
 * The numbers of one mention: start; flags, which are kind, role, quoted and candidate in one, and above them the
 * length; and the places of spelling, title and description in the table. No name is as long as 2^24 letters.
 */
const WIDTH = Object.keys(PACKED).length - 4;
/** Before the mentions stand their number and where the chains begin. */
const HEADER = 2;
/** In the flags a kind has two bits, a role four. */
const [ROLE_SHIFT, QUOTED, CANDIDATE, SHORT] = [2, 0x40, 0x80, 0x40];
/** Above the flags of a mention stands its length. */
const LENGTH = 0x100;

/** A chain, and where its mentions are listed. */
export interface PackedChain extends Chain {
  /** For `mentionsAt`. */
  readonly at: number;
}

interface Place {
  readonly analysis: PackedAnalysis;
  readonly index: number;
}

/** Where the mentions that were made stand. */
const places = new WeakMap<Mention, Place>();

/** The analysis that a mention is of, and its index there; undefined for one that no packed analysis gave. */
export function placeOf(mention: Mention): Place | undefined {
  return places.get(mention);
}

/**
 * An analysis in little memory: numbers in a row, and a table of strings that equal analyses share. Mentions are
 * made when asked for and then kept, so that each is one object; chains are made anew each time.
 */
export class PackedAnalysis implements Analysis {
  readonly path: string;
  readonly lines: Lines;
  readonly #numbers: Numbers;
  readonly #strings: readonly string[];
  #mentions: (Mention | undefined)[] | undefined;

  constructor({ path, lines, mentions, chains, story }: Analysis) {
    this.path = path;
    this.lines = lines;
    const strings = new Table();
    const numbers: number[] = [mentions.length, 0];
    for (const mention of mentions) {
      const flags =
        KINDS.indexOf(mention.kind) |
        (ROLE_NUMBERS[mention.role] << ROLE_SHIFT) |
        (mention.quoted ? QUOTED : 0) |
        (mention.candidate ? CANDIDATE : 0);
      const length = mention.end - mention.start;
      numbers.push(mention.start, flags + length * LENGTH, strings.place(mention.spelling));
      numbers.push(strings.place(mention.title), strings.place(mention.description));
    }
    numbers.push(story.length);
    for (const hash of story) numbers.push(hash >>> 16, hash & 0xffff);
    numbers[1] = numbers.length;
    for (const chain of chains) {
      const flags = KINDS.indexOf(chain.kind) | (chain.short ? SHORT : 0) | (chain.candidate ? CANDIDATE : 0);
      numbers.push(flags, strings.place(chain.name), strings.place(chain.key));
      numbers.push(chain.shortKeys.length, ...chain.shortKeys.map(key => strings.place(key)));
      numbers.push(chain.mentions.length);
      for (const index of chain.mentions) numbers.push(index);
    }
    this.#numbers = new Numbers(numbers);
    this.#strings = strings.all();
  }

  get mentionCount(): number {
    return this.#numbers.at(0);
  }

  get mentions(): readonly Mention[] {
    return Array.from({ length: this.mentionCount }, (_, index) => this.mention(index));
  }

  get chains(): readonly PackedChain[] {
    const chains: PackedChain[] = [];
    for (let at = this.#numbers.at(1); at < this.#numbers.length; ) {
      const flags = this.#numbers.at(at);
      const shorts = this.#numbers.at(at + 3);
      const shortKeys: string[] = [];
      for (let i = 0; i < shorts; i++) shortKeys.push(this.#stringAt(at + 4 + i));
      const mentions = this.mentionsAt(at + 4 + shorts);
      chains.push({
        kind: KINDS[flags & 3] ?? 'person',
        name: this.#stringAt(at + 1),
        key: this.#stringAt(at + 2),
        ...(flags & SHORT ? { short: true } : {}),
        shortKeys,
        ...(flags & CANDIDATE ? { candidate: true } : {}),
        mentions,
        at: at + 4 + shorts,
      });
      at += 5 + shorts + mentions.length;
    }
    return chains;
  }

  get story(): Uint32Array {
    const from = HEADER + WIDTH * this.mentionCount;
    const story = new Uint32Array(this.#numbers.at(from));
    for (let i = 0; i < story.length; i++) {
      story[i] = this.#numbers.at(from + 1 + 2 * i) * 0x10000 + this.#numbers.at(from + 2 + 2 * i);
    }
    return story;
  }

  /** The mention with this index. */
  mention(index: number): Mention {
    this.#mentions ??= new Array(this.mentionCount).fill(undefined);
    let mention = this.#mentions[index];
    if (!mention) {
      mention = this.#made(index);
      this.#mentions[index] = mention;
      places.set(mention, { analysis: this, index });
    }
    return mention;
  }

  spelling(index: number): string {
    return this.#stringAt(this.#record(index) + 2);
  }

  role(index: number): BlockRole {
    return roleOf(this.#numbers.at(this.#record(index) + 1));
  }

  description(index: number): string | undefined {
    return this.#optional(this.#record(index) + 4);
  }

  /** The indexes of a chain's mentions, ascending; `at` is the chain's. */
  mentionsAt(at: number): number[] {
    const count = this.#numbers.at(at);
    const mentions: number[] = [];
    for (let i = 1; i <= count; i++) mentions.push(this.#numbers.at(at + i));
    return mentions;
  }

  #made(index: number): Mention {
    const record = this.#record(index);
    const start = this.#numbers.at(record);
    const flags = this.#numbers.at(record + 1);
    const title = this.#optional(record + 3);
    const description = this.#optional(record + 4);
    return {
      start,
      end: start + Math.floor(flags / LENGTH),
      kind: KINDS[flags & 3] ?? 'person',
      spelling: this.#stringAt(record + 2),
      role: roleOf(flags),
      quoted: (flags & QUOTED) !== 0,
      ...(title === undefined ? {} : { title }),
      ...(description === undefined ? {} : { description }),
      ...(flags & CANDIDATE ? { candidate: true } : {}),
    };
  }

  #record(index: number): number {
    return HEADER + WIDTH * index;
  }

  #stringAt(at: number): string {
    return this.#optional(at) ?? '';
  }

  #optional(at: number): string | undefined {
    return this.#strings[this.#numbers.at(at) - 1];
  }
}

function roleOf(flags: number): BlockRole {
  return ROLES[(flags >> ROLE_SHIFT) & 15] ?? 'body';
}

/** Each string once, numbered from 1 in the order in which they came; 0 is none. */
class Table {
  readonly #places = new Map<string, number>();

  place(text: string | undefined): number {
    if (text === undefined) return 0;
    let place = this.#places.get(text);
    if (place === undefined) {
      place = this.#places.size + 1;
      this.#places.set(text, place);
    }
    return place;
  }

  all(): readonly string[] {
    // An array that grew has room to spare; a copy has none.
    return Array.from(this.#places.keys(), sharedString).slice();
  }
}
