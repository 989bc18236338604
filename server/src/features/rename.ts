import { count } from '../base/counted.ts';
import { type Desk, keptInRenaming } from '../check/may-change.ts';
import { fold } from '../names/fold.ts';
import { type PersonName, parsePersonName } from '../names/person-name.ts';
import type { Entity } from '../resolve/entity.ts';
import { type Frame, partsOf, type SpelledPart } from '../resolve/parts.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import { dressed, suggest } from '../resolve/suggestion.ts';
import { isWritten } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import { editsOf, inBulk } from './deviation-edits.ts';
import type { TextEdit } from './edit.ts';
import { mentionAt } from './mention-at.ts';

/** What can be renamed at an offset: the name there, and what the box to type in holds at first. */
export interface Renamable {
  readonly span: Span;
  readonly name: string;
}

/** Undefined where no name stands, or where it is undecided whose it is. */
export function renamable(snapshot: Snapshot, path: string, offset: number): Renamable | undefined {
  const at = mentionAt(snapshot, path, offset);
  const entity = at && snapshot.entityOf(at.mention);
  return entity && { span: at.mention, name: entity.canonical };
}

export interface Renaming {
  /** By path, then offset; what stands in a quotation needs confirmation. */
  readonly edits: readonly TextEdit[];
  /** What stays as it is, in words: "3 mentions by another name (ISS) and 1 mention in the archive stay as written." */
  readonly left: string;
}

/** Why a name cannot be given: in words for the person who typed it. */
export type Refusal = { readonly why: string };

/** No name is longer; what is pasted by mistake is. */
const LONGEST = 200;

/**
 * Gives the entity at an offset another name in every article. Each mention is changed as far as it goes: a surname
 * alone becomes the new surname, an initial the new initial, capitals stay capitals. A mention by an alias is left
 * ("ISS", a nickname), as is what articles did not write themselves, the archive, and what the style guide allows. Who
 * takes the name of somebody else is told so in `left`.
 */
export function rename(
  snapshot: Snapshot,
  path: string,
  offset: number,
  wanted: string,
  desk: Desk = {},
): Renaming | Refusal {
  const at = mentionAt(snapshot, path, offset);
  const entity = at && snapshot.entityOf(at.mention);
  if (entity === undefined) return { why: 'No name that is known stands here.' };
  const renaming = renameEntity(entity, wanted, desk);
  if ('why' in renaming || !isTaken(snapshot, entity, wanted)) return renaming;
  const warning = `The articles call somebody or something else “${onOneLine(wanted)}” already.`;
  return { ...renaming, left: [warning, renaming.left].filter(Boolean).join(' ') };
}

/**
 * The whole name that somebody means who picks a spelling of an entity: of a surname alone, the surname as it is spelled
 * there, with the given name that most articles write.
 */
export function wholeName({ kind, canonical }: Entity, spelling: string): string {
  if (kind !== 'person') return spelling;
  const picked = parsePersonName(spelling);
  const whole = parsePersonName(canonical);
  if (picked.given !== undefined || whole.given === undefined) return spelling;
  const parts = partsOf('person', canonical, { compounds: new Set(), model: whole });
  const own = parts
    .filter(({ part }) => part === 'family')
    .map(part => ({ ...part, expected: picked.family }));
  return own.length > 0 ? suggest(canonical, own) : spelling;
}

/** Gives an entity another name in every article, as far as the desk lets it be changed. */
export function renameEntity(entity: Entity, wanted: string, desk: Desk): Renaming | Refusal {
  const name = onOneLine(wanted);
  const why = whyNoName(name);
  if (why !== undefined) return { why };
  const edits: TextEdit[] = [];
  const aliases = new Map<string, number>();
  const kept = { archive: 0, allowed: 0, aside: 0 };
  const renamed = renamer(entity, name);
  for (const occurrence of entity.occurrences) {
    const { mention } = occurrence;
    const next = renamed(mention.spelling);
    const why = next === undefined ? 'right-name' : keptInRenaming(occurrence, entity, desk);
    if (!isWritten(mention.role)) kept.aside++;
    else if (next === mention.spelling) continue;
    else if (why === 'right-name') aliases.set(mention.spelling, (aliases.get(mention.spelling) ?? 0) + 1);
    else if (why !== undefined) kept[why]++;
    else if (next !== undefined) edits.push(...inBulk(editsOf(occurrence, next), occurrence));
  }
  return { edits, left: leftOver(aliases, kept) };
}

function onOneLine(name: string): string {
  return name.trim().replace(/\s+/g, ' ');
}

/** Why a text on one line is no name; undefined where it may be one. */
function whyNoName(name: string): string | undefined {
  if (name === '') return 'Type the new name.';
  if (name.length > LONGEST) return 'That is too long for a name.';
  // Such characters are seen by nobody, and turn or break the text around them; half a surrogate pair is no text.
  if (/[\p{Cc}\p{Cf}\p{Cs}]/u.test(name)) return 'A name cannot have characters in it that are not seen.';
  return /\p{L}/u.test(name) ? undefined : 'A name has to have a letter in it.';
}

/** Whether the articles have a name, give or take case and accents, for another one than this entity. */
function isTaken({ entities }: Snapshot, entity: Entity, wanted: string): boolean {
  const key = fold(onOneLine(wanted));
  return entities.some(
    other =>
      other !== entity &&
      (fold(other.canonical) === key || other.spellings.some(({ text }) => fold(text) === key)),
  );
}

/** What a spelling of the entity becomes; undefined for one that is another name of it. */
function renamer(entity: Entity, name: string): (spelling: string) => string | undefined {
  const canonical = fold(entity.canonical);
  const deviating = new Set(entity.deviations.map(({ occurrence }) => occurrence.mention.spelling));
  if (entity.kind !== 'person') {
    return spelling =>
      fold(spelling) === canonical || deviating.has(spelling) ? dressed(name, spelling, spelling) : undefined;
  }
  const frame: Frame = { compounds: new Set(), model: parsePersonName(entity.canonical) };
  const next = parsePersonName(name);
  return spelling => {
    if (fold(spelling) === canonical) return dressed(name, spelling, spelling);
    const own = parsePersonName(spelling);
    const replacements = [
      ...partsOf('person', spelling, frame).flatMap(part => replacementOf(part, next)),
      ...initialsOf(own, next),
    ].sort((a, b) => a.start - b.start);
    return replacements.length > 0 ? suggest(spelling, replacements) : undefined;
  };
}

function replacementOf(part: SpelledPart, next: PersonName) {
  const expected =
    part.part === 'family'
      ? next.family
      : part.part === 'given'
        ? next.given?.text
        : next.middle.map(({ text }) => text).join(' ') || undefined;
  return expected === undefined ? [] : [{ start: part.start, end: part.end, text: part.text, expected }];
}

/** "D. Petelin" of one who is now called Mikhail: "M. Petelin". */
function initialsOf(own: PersonName, next: PersonName) {
  const { given } = own;
  if (given?.role !== 'initial' || next.given === undefined) return [];
  const letters = [...given.text];
  const expected = String.fromCodePoint(next.given.text.codePointAt(0) ?? 0) + letters.slice(1).join('');
  return letters.length > 2 ? [] : [{ start: given.start, end: given.end, text: given.text, expected }];
}

function leftOver(
  aliases: ReadonlyMap<string, number>,
  { archive, allowed, aside }: Readonly<Record<'archive' | 'allowed' | 'aside', number>>,
): string {
  const left: string[] = [];
  const others = [...aliases.values()].reduce((sum, each) => sum + each, 0);
  if (others > 0) {
    const named = [...aliases.keys()].slice(0, 3).join(', ');
    left.push(`${count(others, 'mention')} by another name (${named}${aliases.size > 3 ? ', …' : ''})`);
  }
  if (archive > 0) left.push(`${count(archive, 'mention')} in the archive`);
  if (allowed > 0) left.push(`${count(allowed, 'mention')} that the style guide allows`);
  if (aside > 0) left.push(`${count(aside, 'mention')} outside the stories`);
  const last = left.pop();
  if (last === undefined) return '';
  const all = left.length > 0 ? `${left.join(', ')} and ${last}` : last;
  return `${all} ${others + archive + allowed + aside === 1 ? 'stays' : 'stay'} as written.`;
}
