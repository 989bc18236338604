import { fold } from '../names/fold.ts';
import type { Kind } from '../names/kind.ts';
import { isAllCapitals, plain } from '../names/part.ts';
import { plainWords } from '../names/plain-words.ts';
import type { Reason } from '../names/reason.ts';
import { compareThings } from './compare-things.ts';
import type { Deviation, Difference, NamePart } from './entity.ts';
import type { SpelledPart } from './parts.ts';
import { dressed, type Replacement, suggest } from './suggestion.ts';
import { compareUnited } from './united-parts.ts';

/** Differences that are another spelling of one name. A nickname, an initial or a name left out is none. */
const SPELLING: ReadonlySet<Reason> = new Set([
  'romanisation',
  'accent',
  'hyphen',
  'case',
  'slip',
  'designator',
  'punctuation',
  'abbreviation',
]);

/** How a spelling deviates, wherever it stands. */
export type Fault = Omit<Deviation, 'occurrence'>;

/**
 * How the spelling of a body or a place deviates: from the most used spelling of which it is another writing. An
 * acronym and its long form are none of each other.
 */
export function thingFaultOf(kind: Kind, spelling: string, part: NamePart): Fault | undefined {
  if (part.byDesk) {
    const reason = differs('name', spelling, part.canonical, kind);
    const expected = dressed(part.canonical, spelling, spelling);
    return reason && { suggestion: expected, differences: [{ part, found: spelling, expected, reason }] };
  }
  const own = part.usages.find(({ text }) => text === spelling);
  const rival = part.usages.find(({ text }) => differs('name', spelling, text, kind) !== undefined);
  const reason = rival && differs('name', spelling, rival.text, kind);
  if (!rival || reason === undefined || rival.stories <= (own?.stories ?? 0)) return undefined;
  const expected = dressed(rival.text, spelling, spelling);
  return { suggestion: expected, differences: [{ part, found: spelling, expected, reason }] };
}

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
export function differs(
  part: NamePart['part'],
  found: string,
  expected: string,
  kind: Kind = 'person',
): Reason | undefined {
  if (plain(found) === plain(expected)) return undefined;
  if (part === 'name') return thingDiffers(kind, found, expected);
  if (part === 'designator') {
    return designation(found) === designation(expected) ? undefined : 'designator';
  }
  // Copy in capitals often leaves accents out.
  if (isAllCapitals(found) && fold(found) === fold(expected)) return undefined;
  const { reason } = compareUnited(part, found, expected);
  if (reason === undefined || !SPELLING.has(reason)) return undefined;
  return reason === 'case' && !differsInside(plain(found), plain(expected)) ? undefined : reason;
}

/** The same for the whole name of a body or a place; a legal form left out is no other spelling. */
function thingDiffers(kind: Kind, found: string, expected: string): Reason | undefined {
  if (kind !== 'organisation' && kind !== 'place') return undefined;
  const { verdict, reasons } = compareThings(kind, found, expected);
  const [reason, ...others] = reasons.filter(each => SPELLING.has(each));
  if (verdict !== 'same' || reason === undefined || others.length + 1 < reasons.length) return undefined;
  if (reason === 'case' && !differsInside(plain(found), plain(expected))) return undefined;
  // A full stop at the end may be the sentence's.
  if (withoutStop(found) === withoutStop(expected)) return undefined;
  // "US" for "United States" is no other spelling of the words, as "Corp." is.
  const isAcronym = plainWords(found).folded.length !== plainWords(expected).folded.length;
  return isAcronym && reason === 'abbreviation' ? undefined : reason;
}

function withoutStop(text: string): string {
  return plain(text).replace(/\.$/, '');
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
