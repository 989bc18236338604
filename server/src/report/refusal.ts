import { closest } from './did-you-mean.ts';
import { visible } from './display.ts';

/** What cannot be done, in one line that says what is possible. */
export interface Refusal {
  readonly do: 'refuse';
  readonly message: string;
}

/** There is no such word among the choices, which are all that is possible; perhaps one of them was meant. */
export function unknown(what: string, given: string, choices: readonly string[]): Refusal {
  const near = closest(given, choices);
  const hint = near === undefined ? '' : ` - did you mean ${near}?`;
  return refuse(`there is no ${what} ${quoted(given)}${hint} ${possible(choices)}`);
}

export function possible(choices: readonly string[]): string {
  return `(possible: ${choices.join(', ')}; namedesk --help says more)`;
}

export function refuse(message: string): Refusal {
  return { do: 'refuse', message };
}

export function quoted(text: string): string {
  return `"${visible(text)}"`;
}
