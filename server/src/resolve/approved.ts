import type { Kind } from '../names/kind.ts';
import { parsePersonName } from '../names/person-name.ts';
import type { Entry } from '../styleguide/style-guide.ts';
import type { Fault } from './deviations.ts';
import type { NamePart, Usage } from './entity.ts';
import { partsOf } from './parts.ts';
import { dressed } from './suggestion.ts';

/**
 * The parts of a name as the style guide spells them, with the votes that the articles have. A part that the approved
 * spelling does not have is left to the votes.
 */
export function approvedParts(kind: Kind, { name }: Entry, parts: readonly NamePart[]): readonly NamePart[] {
  const model = kind === 'person' ? parsePersonName(name) : undefined;
  const approved = partsOf(kind, name, { compounds: new Set(), model });
  return parts.map(part => {
    const own = approved.find(each => each.part === part.part);
    return own ? { ...part, canonical: own.text, tied: false, byDesk: true } : part;
  });
}

/**
 * The faults of spellings as the style guide has them: another right name is none, whatever it looks like; a misspelling
 * is one, and the approved spelling takes its place.
 */
export function heeded(
  { name, aliases, misspellings }: Entry,
  parts: readonly NamePart[],
  spellings: readonly Usage[],
  faults: ReadonlyMap<string, Fault>,
): ReadonlyMap<string, Fault> {
  const right = new Set([name, ...aliases].map(keyOf));
  const wrong = new Set(misspellings.map(keyOf));
  const result = new Map(faults);
  for (const { text } of spellings) {
    const key = keyOf(text);
    if (right.has(key)) result.delete(text);
    else if (wrong.has(key) && !result.has(text)) result.set(text, misspelt(text, name, parts));
  }
  return result;
}

/** A misspelling that no comparison of the parts shows: the whole of it is wrong. */
function misspelt(text: string, name: string, parts: readonly NamePart[]): Fault {
  const expected = dressed(name, text, text);
  const part: NamePart = {
    part: parts[0]?.part ?? 'name',
    canonical: name,
    usages: [],
    tied: false,
    byDesk: true,
  };
  return { suggestion: expected, differences: [{ part, found: text, expected, reason: 'slip' }] };
}

/**
 * Spellings are told apart as written, but for the letter case, which a headline or the beginning of a sentence may have
 * changed, and white space, where a name may run over a line end.
 */
function keyOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
