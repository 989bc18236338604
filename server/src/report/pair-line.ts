import { visible } from './display.ts';
import { type JudgedPair, judgePair, MAX_NAME } from './judged-pair.ts';
import { pairAsJson, pairAsTsv } from './pair-machine.ts';

/** What one line of pairs is answered with. */
export interface Answer {
  /** With its line end; empty where the format has no line for it. */
  readonly line: string;
  /** Why the line is no pair of names, in words for people; undefined where it is one, or empty. */
  readonly fault?: string;
}

/**
 * The answer to a line "name TAB name". In TSV every line has one, so that the nth answers the nth: an empty one
 * where there is no pair. In JSON only pairs have one, with the number of their line.
 *
 * @param text undefined for a line that was too long to be kept
 */
export function answerTo(text: string | undefined, number: number, format: string): Answer {
  const none = format === 'json' ? '' : '\n';
  if (text !== undefined && text.trim() === '' && !text.includes('\t')) return { line: none };
  const pair = pairIn(text);
  if (typeof pair === 'string') return { line: none, fault: pair };
  return { line: format === 'json' ? pairAsJson(pair, number) : pairAsTsv(pair) };
}

/** The pair that a line holds, or why it holds none. */
function pairIn(text: string | undefined): JudgedPair | string {
  if (text === undefined) return 'too long for two names';
  const [first, second, ...others] = text.split('\t');
  if (first === undefined || second === undefined)
    return `no tab in “${shown(text)}”: two names with a tab between are wanted`;
  if (others.length > 0) return `${others.length + 2} columns, where two names are wanted: “${shown(text)}”`;
  if (first.trim() === '' || second.trim() === '') return `one of the two names is empty: “${shown(text)}”`;
  const longest = Math.max(first.length, second.length);
  if (longest > MAX_NAME) return `no name is ${longest} characters long: “${shown(text)}”`;
  return judgePair(first, second);
}

/** So much of a line is repeated where it is complained about, in UTF-16 code units. */
const SHOWN = 60;

function shown(text: string): string {
  return visible(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
}
