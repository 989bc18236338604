import { fold } from '../names/fold.ts';
import { isAllCapitals, plain } from '../names/part.ts';

/** A spelling on one line, with one form for each apostrophe, hyphen and space: what differs in these is no spelling. */
function onOneLine(text: string): string {
  return plain(text).replace(/\s+/g, ' ').replaceAll(/[‐‑]/g, '-');
}

/** The same for spellings that differ in letter case alone. */
function caselessKey(text: string): string {
  return onOneLine(text).toLowerCase();
}

/**
 * Whether an article writes a name as a list has it. The capitals of a headline are another writing of the same, and
 * copy in capitals often leaves accents out.
 */
export function isSpelled(written: string, listed: string): boolean {
  if (onOneLine(written) === onOneLine(listed)) return true;
  return isAllCapitals(written) && fold(written) === fold(listed);
}

/** Whether an article writes no more of a name than its end: "MS-22" of "Soyuz MS-22". */
export function isEndSpelled(written: string, listed: string): boolean {
  return Array.from(listed.matchAll(/\s+/g)).some(({ 0: gap, index }) =>
    isSpelled(written, listed.slice(index + gap.length)),
  );
}

/**
 * Whether an article writes a name in the wrong way that a list has, whatever the letter case, unless that is what is
 * wrong. What is right by `rights` never is.
 */
export function isMisspelled(written: string, wrong: string, rights: readonly string[]): boolean {
  const key = caselessKey(wrong);
  if (caselessKey(written) !== key || rights.some(right => isSpelled(written, right))) return false;
  return onOneLine(written) === onOneLine(wrong) || rights.every(right => caselessKey(right) !== key);
}
