import { recognise } from '../../../server/src/recognise/recognise.ts';
import { readArticle } from '../../../server/src/text/read.ts';
import { median, processorMillisecondsOf } from './clock.ts';

/** What an article of four times the length costs beside one of the length `units`. */
export interface Linearity {
  readonly text: string;
  readonly units: number;
  readonly tokens: number;
  readonly tokensOfFour: number;
  /** The time for four times the length by four times the time for the length: 1 where it is linear. */
  readonly timeRatio: number;
}

const UNITS = 100_000;
const ROUNDS = 9;

/** Reads and recognises one long article of each text, and one of four times its length, by turns. */
export function measureLinearity(texts: Readonly<Record<string, string>>): Linearity[] {
  return Object.entries(texts).map(([name, text]) => {
    const one = lengthened(text, UNITS);
    const four = lengthened(text, 4 * UNITS);
    const ratios: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const short = processorMillisecondsOf(() => {
        for (let i = 0; i < 4; i++) read(one);
      });
      ratios.push(processorMillisecondsOf(() => read(four)) / short);
    }
    return {
      text: name,
      units: UNITS,
      tokens: readArticle('a.txt', one).tokens.count,
      tokensOfFour: readArticle('a.txt', four).tokens.count,
      // The first rounds warm up.
      timeRatio: median(ratios.slice(2)),
    };
  });
}

function read(text: string): void {
  recognise(readArticle('a.txt', text));
}

/** The text, again and again, up to a length in UTF-16 code units. */
function lengthened(text: string, units: number): string {
  return text.repeat(Math.ceil(units / text.length)).slice(0, units);
}
