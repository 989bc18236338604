import { recognise } from '../../../server/src/recognise/recognise.ts';
import { readArticle } from '../../../server/src/text/read.ts';
import { countPeople } from '../compromise.ts';
import { median, processorMillisecondsOf } from './clock.ts';

/** Whoever reads a text for names; it returns some number, so that nothing is left out as useless. */
type Reader = (text: string) => number;

const CAPITALS = /\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*)*/gu;

const READERS = {
  /** Layout, tokens, names of all kinds, as for an open file. */
  ours: text => recognise(readArticle('a.txt', text)).length,
  /** People alone, and only how many: the least it can do for the purpose. */
  compromise: countPeople,
  /** The least that anyone can do: runs of capitalised words, by a regular expression. */
  bareScan: text => {
    let letters = 0;
    for (const run of text.matchAll(CAPITALS)) letters += run[0].length;
    return letters;
  },
} satisfies Record<string, Reader>;

type Contender = keyof typeof READERS;
const CONTENDERS = Object.keys(READERS) as Contender[];

/** In megabytes (10^6 bytes of UTF-8) a second of the processor, each the median of all rounds; ratios are of one round each. */
export type Throughput = Readonly<Record<Contender, number>> & {
  readonly oursPerCompromise: number;
  readonly bareScanPerOurs: number;
};

const ROUNDS = 7;
/** How much of the text one round reads, in UTF-16 code units: compromise takes about a second for it. */
const SLICE = 80_000;
/** A fast reader reads the slice again until the processor has worked so long, in milliseconds. */
const LEAST_TIME = 150;

/** Reads the articles with each reader by turns: in every round all read the same slice, and another one begins. */
export function measureThroughput(texts: readonly string[]): Throughput {
  const rounds: Record<Contender, number>[] = [];
  let next = 0;
  for (let round = -1; round < ROUNDS; round++) {
    const slice: string[] = [];
    for (let length = 0; length < SLICE; next++) {
      const text = texts[(next * 7919) % texts.length] ?? '';
      slice.push(text);
      length += text.length + 1;
    }
    const speeds = { ours: 0, compromise: 0, bareScan: 0 };
    for (const turn of CONTENDERS.keys()) {
      const who = CONTENDERS[(turn + round + CONTENDERS.length) % CONTENDERS.length] ?? 'ours';
      speeds[who] = speedOf(READERS[who], slice);
    }
    // The first round warms up.
    if (round >= 0) rounds.push(speeds);
  }
  return {
    ours: median(rounds.map(speeds => speeds.ours)),
    compromise: median(rounds.map(speeds => speeds.compromise)),
    bareScan: median(rounds.map(speeds => speeds.bareScan)),
    oursPerCompromise: median(rounds.map(speeds => speeds.ours / speeds.compromise)),
    bareScanPerOurs: median(rounds.map(speeds => speeds.bareScan / speeds.ours)),
  };
}

function speedOf(read: Reader, texts: readonly string[]): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  let time = 0;
  let times = 0;
  while (time < LEAST_TIME) {
    time += processorMillisecondsOf(() => {
      for (const text of texts) read(text);
    });
    times++;
  }
  return (bytes * times) / 1000 / time;
}
