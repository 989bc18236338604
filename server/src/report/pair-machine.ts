import type { JudgedPair } from './judged-pair.ts';
import { pairSentences } from './pair-reasons.ts';
import { whatIfs } from './pair-what-if.ts';

/** "same TAB 0.92 TAB romanisation": the verdict, the score and the reasons, the gravest first; with a line end. */
export function pairAsTsv({ comparison: { verdict, score, reasons } }: JudgedPair): string {
  return `${verdict}\t${rounded(score)}\t${reasons.join(', ')}\n`;
}

/**
 * One JSON object on a line: of a pair that answers a line, with the number of that line; of one that was asked for
 * alone, with the sentences that explain it, too.
 */
export function pairAsJson(pair: JudgedPair, line?: number): string {
  const { names, kind, comparison } = pair;
  const [name1, name2] = names;
  const { verdict, score, reasons } = comparison;
  const said = line === undefined ? { explanation: pairSentences(pair), changes: whatIfs(pair) } : {};
  const value = { line, name1, name2, kind, verdict, score: rounded(score), reasons, ...said };
  return `${JSON.stringify(value)}\n`;
}

/** What the verdicts are told apart by. */
const BOUNDS = [0.5, 0.3];
const DIGITS = 1e4;

/** To four digits, and never across a bound: 0.49999 is less than 0.5 when it is printed, too. */
export function rounded(score: number): number {
  const near = Math.round(score * DIGITS) / DIGITS;
  return BOUNDS.some(bound => score < bound && near >= bound) ? near - 1 / DIGITS : near;
}
