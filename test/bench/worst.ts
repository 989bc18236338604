import { type ErrorGroup, FAULTS } from './errors.ts';
import type { SetFigures } from './evaluation.ts';
import type { PairFigures } from './pair-verdicts.ts';

/** The worst of what went wrong in a set: by kind of name and of fault, the most frequent first, `most` of each. */
export function setErrorsText({ set, errors, identity }: SetFigures, most: number): string {
  const lines: string[] = [];
  for (const [kind, groups] of errors) {
    for (const fault of FAULTS) {
      const ofFault = groups.filter(group => group.fault === fault);
      const times = ofFault.reduce((sum, group) => sum + group.times, 0);
      lines.push(`\n${set.name}, ${kind}, ${fault}: ${times}`);
      for (const group of ofFault.slice(0, most)) lines.push(`  ${errorLine(group)}`);
    }
  }
  for (const { names, scores } of identity) {
    lines.push(`\n${set.name}, names ${names}: spellings of one person not merged`);
    lines.push(...scores.forms.missed.slice(0, most).map(pair => `  ${pair}`));
    lines.push(`${set.name}, names ${names}: different people merged`);
    lines.push(...scores.forms.wrong.slice(0, most).map(pair => `  ${pair}`));
  }
  return lines.join('\n');
}

function errorLine({ text, times, instead, example }: ErrorGroup): string {
  const other = instead === undefined ? '' : ` [${instead}]`;
  return `${String(times).padStart(3)} ${text}${other}   ${example}`;
}

/** Pairs on which the verdict was wrong, `most` of either sort. */
export function pairErrorsText({ row, errors }: PairFigures, most: number): string {
  const lines: string[] = [];
  for (const same of [true, false]) {
    const ofSort = errors.filter(pair => pair.same === same);
    lines.push(
      `\n${row.set}, ${same ? 'same, and not said so' : 'said to be the same, and are not'}: ${ofSort.length}`,
    );
    for (const { a, b, kind } of ofSort.slice(0, most)) lines.push(`  ${a} | ${b} (${kind})`);
  }
  return lines.join('\n');
}
