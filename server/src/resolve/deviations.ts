import { fold } from '../names/fold.ts';
import { compareFamily, compareGiven, isAllCapitals, plain } from '../names/part.ts';
import type { Reason } from '../names/reason.ts';
import type { Deviation, Difference, NamePart } from './entity.ts';
import type { SpelledPart } from './parts.ts';
import { dressed, type Replacement, suggest } from './suggestion.ts';

/** Differences that are another spelling of one name. A nickname, an initial or a name left out is none. */
const SPELLING: ReadonlySet<Reason> = new Set([
  'romanisation',
  'accent',
  'hyphen',
  'case',
  'slip',
  'designator',
]);

/** How a spelling deviates, wherever it stands. */
export type Fault = Omit<Deviation, 'occurrence'>;

/** How a spelling deviates from what the votes decide; undefined where it does not, and where they are tied. */
export function faultOf(
  spelling: string,
  spelled: readonly SpelledPart[],
  parts: readonly NamePart[],
): Fault | undefined {
  const differences: Difference[] = [];
  const replacements: Replacement[] = [];
  for (const { part: name, text, start, end } of spelled) {
    const part = parts.find(candidate => candidate.part === name);
    if (!part || part.tied) continue;
    const expected = dressed(part.canonical, text, spelling);
    const reason = differs(name, text, expected);
    if (reason === undefined) continue;
    differences.push({ part, found: text, expected, reason });
    if (name === 'designator' && spelling.charAt(start - 1) === '-') {
      // "Soyuz-MS 10": the craft's name and the number are two words.
      replacements.push({ start: start - 1, end, text, expected: ` ${part.canonical}` });
    } else {
      replacements.push({ start, end, text, expected: part.canonical });
    }
  }
  if (differences.length === 0) return undefined;
  return { suggestion: suggest(spelling, replacements), differences };
}

/** Why two writings of a part are two spellings of it; undefined where they are not. */
export function differs(part: NamePart['part'], found: string, expected: string): Reason | undefined {
  if (plain(found) === plain(expected) || part === 'name') return undefined;
  if (part === 'designator') {
    return designation(found) === designation(expected) ? undefined : 'designator';
  }
  // Copy in capitals often leaves accents out.
  if (isAllCapitals(found) && fold(found) === fold(expected)) return undefined;
  const { reason } = part === 'family' ? compareFamily(found, expected) : compareGiven(found, expected);
  if (reason === undefined || !SPELLING.has(reason)) return undefined;
  return reason === 'case' && !differsInside(plain(found), plain(expected)) ? undefined : reason;
}

/** The writing of a designation, whatever the letter case and the kind of space. */
function designation(text: string): string {
  return plain(text)
    .toLowerCase()
    .replaceAll(/[\u00a0\u202f\u2009]/g, ' ')
    .replaceAll(/[‐‑]/g, '-');
}

/** Whether letter case differs elsewhere than at the beginning of the part, where a sentence may have put it. */
function differsInside(a: string, b: string): boolean {
  return a.slice(1) !== b.slice(1);
}
