import { classOf, DIGIT, isBlank, LOWER, UPPER, unitAt } from '../characters.ts';

/** A dateline is no longer than this, dash included: "CAPE CANAVERAL, Fla. (AP) —". */
const LONGEST = 80;

/**
 * The end of the dateline that a paragraph begins with, its dash included, or -1. It opens with a place in
 * capitals ("MOSCOW –", "PARIS, Dec 15 (Reuters) -"), or names the agency in brackets ("Moscow (AFP) -").
 */
export function datelineEnd(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST);
  let capitals = 0;
  let small = 0;
  let bracket = false;
  let open = 0;
  let firstWord = true;
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (isDash(text, at)) {
      const close = dashEnd(text, at);
      // "Jane Doe (1901 – 1987) was a painter": a dash within brackets is no dateline's.
      const fits = capitals >= 3 && open === 0 && (small === 0 || bracket);
      return fits && at > start && close < end && isBlank(unitAt(text, close)) ? close : -1;
    }
    if (isBlank(code) || code === 0x2c) firstWord = false;
    if (code === 0x29) open--;
    if (code === 0x28) {
      bracket = true;
      open++;
    } else if (kind === UPPER) capitals += firstWord || bracket ? 1 : 0;
    else if (kind === LOWER) small += firstWord ? 1 : 0;
    else if (kind !== DIGIT && !isBlank(code) && !isInside(code)) return -1;
  }
  return -1;
}

/** Comma, full stop, slash, brackets, apostrophes and hyphens within a place's or an agency's name. */
function isInside(code: number): boolean {
  return code === 0x2c || code === 0x2e || code === 0x2f || code === 0x29 || code === 0x27 || code === 0x2d;
}

function isDash(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x2013 || code === 0x2014 || code === 0x2015) return true;
  if (code !== 0x2d) return false;
  return isBlank(unitAt(text, at - 1)) || unitAt(text, at + 1) === 0x2d;
}

function dashEnd(text: string, at: number): number {
  let end = at + 1;
  while (unitAt(text, end) === 0x2d) end++;
  return end;
}
