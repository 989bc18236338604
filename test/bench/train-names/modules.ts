import { type Table, WIDTH } from './sound-alignment.ts';

/** Column at which Biome breaks lines. */
const LINE_WIDTH = 110;

/** Evidence as it is shipped: tenths, a row a line. */
export function exchangesText(table: Table): string {
  const tenths = Array.from(table, x => Math.round(x * 10));
  const rows = Array.from({ length: WIDTH }, (_, i) => tenths.slice(i * WIDTH, (i + 1) * WIDTH).join(' '));
  return rows.join('\n');
}

/** Common words as they are shipped: a rank a line. */
export function commonWordsText(ranks: readonly (readonly string[])[]): string {
  return ranks.map(frames => frames.join(' ')).join('\n');
}

/** Weights as they are shipped: with two digits. */
export function rounded(weights: readonly number[]): number[] {
  return weights.map(weight => Number(weight.toFixed(2)));
}

/** The source of `exchange.generated.ts`. */
export function exchangeModule(exchanges: string): string {
  return `/**
 * Made by learning, not by hand. The evidence of each exchange of sounds in two spellings of one name: a row and a
 * column for each symbol of \`SOUNDS\`, the last of each for none. Tenths of ln(p(x,y) / p(x)p(y)), by expectation and
 * maximisation over aligned spellings of one name in the OFAC list of Specially Designated Nationals (US Treasury,
 * public domain) and in romanised Russian names of Wikidata (steveash/NETransliteration-COLING2018, CC0).
 */
export const EXCHANGES = \`
${exchanges}
\`;
`;
}

/** The source of `common-words.generated.ts`. */
export function commonWordsModule(lines: string): string {
  return `/**
 * Made by counting, not by hand. The consonant frames of common words of names, the commonest in the first line, each
 * line about 1.7 times rarer than the one before. Counted in the OFAC list of Specially Designated Nationals (US
 * Treasury, public domain) and in the names of members of Congress (unitedstates/congress-legislators, CC0).
 */
export const COMMON_WORDS = \`
${lines}
\`;
`;
}

/** The source of `judgement.generated.ts`. */
export function judgementModule(weights: readonly number[]): string {
  return `/**
 * Made by learning, not by hand. The weights of logistic regression for the figures of \`FEATURES\`, after the bias.
 * Fitted to aliases and look-alikes of the OFAC list of Specially Designated Nationals (US Treasury, public domain),
 * members of Congress (unitedstates/congress-legislators, CC0) and the checks of nomenklatura (OpenSanctions, MIT).
 */
export const WEIGHTS: readonly number[] = [
${filled(weights.map(weight => `${weight},`))}
];
`;
}

/** Words in lines as full as Biome makes them. */
function filled(words: readonly string[]): string {
  const lines: string[] = [];
  let line = ' ';
  for (const word of words) {
    if (line.length + 1 + word.length > LINE_WIDTH) {
      lines.push(line);
      line = ' ';
    }
    line += ` ${word}`;
  }
  return [...lines, line].join('\n');
}
