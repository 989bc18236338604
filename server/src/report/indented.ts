import { wrap } from './display.ts';

/** A text in lines of at most so many columns, set in by `indent`, the second and later ones by two more. */
export function indented(text: string, indent: number, columns: number): string[] {
  return wrap(text, columns - indent - 2).map((line, i) => ' '.repeat(i === 0 ? indent : indent + 2) + line);
}
