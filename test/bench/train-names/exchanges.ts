import { alignSounds, NONE, type Table, tableOf, WIDTH } from './sound-alignment.ts';
import { BELIEVED, isVowel, type WordPair } from './word-pairs.ts';

const ROUNDS = 6;

/** Counts that every exchange has before any is seen, so that none is impossible. */
const SEEN_BEFORE: Table = tableOf((x, y) => {
  if (x === y) return x === NONE ? 0 : 1;
  if (x === NONE || y === NONE) return 0.5;
  return isVowel(x) && isVowel(y) ? 0.5 : 0.04;
});

/**
 * The evidence of each exchange of sounds against chance, ln(p(x,y) / p(x)p(y)), learned from spellings of one word by
 * expectation and maximisation (Dempster, Laird and Rubin 1977; for alignments of strings: Ristad and Yianilos,
 * "Learning string-edit distance", 1998). Of each pair only the best alignment is counted ("Viterbi training").
 */
export function learnExchanges(pairs: readonly WordPair[]): Table {
  const frequencies = frequenciesIn(pairs);
  let table = BELIEVED;
  for (let round = 0; round < ROUNDS; round++) table = evidenceOf(countExchanges(table, pairs), frequencies);
  return table;
}

/** Expectation: how often each exchange is made, both ways round, in the best alignments by the evidence so far. */
function countExchanges(table: Table, pairs: readonly WordPair[]): Table {
  const counts = SEEN_BEFORE.slice();
  const count = (at: number, weight: number): void => {
    counts[at] = (counts[at] ?? 0) + weight;
  };
  for (const { a, b, weight } of pairs)
    alignSounds(table, a, b, (x, y) => {
      count(x * WIDTH + y, weight);
      count(y * WIDTH + x, weight);
    });
  return counts;
}

/** Maximisation: the likelihood ratio that fits the counts best. Chance has no say in how often there is no sound. */
function evidenceOf(counts: Table, frequencies: readonly number[]): Table {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return tableOf((x, y) => {
    if (x === NONE && y === NONE) return 0;
    const together = (counts[x * WIDTH + y] ?? 0) / all;
    return Math.log(together / ((frequencies[x] ?? 1) * (frequencies[y] ?? 1)));
  });
}

/** The share of each sound in all words; one more of each is counted than there is. */
function frequenciesIn(pairs: readonly WordPair[]): number[] {
  const counts = new Array<number>(NONE).fill(0);
  for (const { a, b, weight } of pairs)
    for (const code of [...a, ...b]) counts[code] = (counts[code] ?? 0) + weight;
  const smoothed = counts.map(count => count + 1);
  const all = smoothed.reduce((sum, count) => sum + count, 0);
  return smoothed.map(count => count / all);
}
