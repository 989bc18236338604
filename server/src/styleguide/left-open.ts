import type { Span } from '../text/span.ts';

/** A quotation mark or bracket that is opened and never closed. */
export interface LeftOpen {
  readonly mark: string;
  /** From the mark to the end of its line. */
  readonly span: Span;
}

/**
 * Where a value of a broken file begins with a quotation mark that nothing on its line closes, or where a bracket is not
 * closed before the next key. The parser only notices where that ends, often at the end of the file; people want to
 * know where it began. A guess, line by line; undefined where every line closes what it opens.
 */
export function leftOpen(text: string): LeftOpen | undefined {
  const brackets: LeftOpen[] = [];
  let start = 0;
  for (const line of text.split(/\r\n|[\r\n]/)) {
    // Behind an open bracket, a line that begins with a key or a dash says that the closing one is missing.
    if (brackets.length > 0 && /^\s*(?:- |[\w-]+:)/.test(line)) break;
    const quote = openedIn(line, start, brackets);
    if (quote) return quote;
    start += line.length + (text.startsWith('\r\n', start + line.length) ? 2 : 1);
  }
  return brackets[0];
}

/** The quotation mark that a line opens where a text begins, and does not close. Its brackets go on the pile. */
function openedIn(line: string, start: number, brackets: LeftOpen[]): LeftOpen | undefined {
  const end = start + line.trimEnd().length;
  const openAt = (at: number): LeftOpen => ({ mark: line.charAt(at), span: { start: start + at, end } });
  let quote = -1;
  let begins = true;
  for (let i = 0; i < line.length; i++) {
    const char = line.charAt(i);
    if (quote >= 0) {
      if (char === '\\' && line.charAt(quote) === '"') i++;
      else if (char === line.charAt(quote)) quote = -1;
      begins = false;
    } else if (char === '#' && (i === 0 || line.charAt(i - 1) === ' ')) break;
    else if ((char === '"' || char === "'") && begins) quote = i;
    else if ((char === '[' || char === '{') && begins && brackets.length < 100) brackets.push(openAt(i));
    else if (char === ']' || char === '}') brackets.pop();
    else if (char !== ' ') begins = ':,-'.includes(char);
  }
  return quote < 0 ? undefined : openAt(quote);
}
