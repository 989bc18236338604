/** How the parts of a report are set off; the escape sequences are ECMA-48's "select graphic rendition". */
export interface Paint {
  readonly heading: (text: string) => string;
  readonly wrong: (text: string) => string;
  readonly right: (text: string) => string;
  readonly quiet: (text: string) => string;
}

const sgr = (on: number, off: number) => (text: string) =>
  text === '' ? '' : `\x1b[${on}m${text}\x1b[${off}m`;
const plain = (text: string): string => text;

const COLOURED: Paint = { heading: sgr(1, 22), wrong: sgr(31, 39), right: sgr(32, 39), quiet: sgr(2, 22) };
const PLAIN: Paint = { heading: plain, wrong: plain, right: plain, quiet: plain };

export function paint(colour: boolean): Paint {
  return colour ? COLOURED : PLAIN;
}
