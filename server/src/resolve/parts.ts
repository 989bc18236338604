import { parseDesignator } from '../names/designator.ts';
import type { Kind } from '../names/kind.ts';
import { compareFamily, compareGiven } from '../names/part.ts';
import type { NameWord, PersonName } from '../names/person-name.ts';
import type { Span } from '../text/span.ts';
import type { NamePart } from './entity.ts';
import { parsed } from './parsed.ts';
import { compareUnited } from './united-parts.ts';

/** A part of one spelling; the span lies in the spelling. */
export interface SpelledPart extends Span {
  readonly part: NamePart['part'];
  readonly text: string;
}

/** What the full names of an entity tell about the reading of its other spellings. */
export interface Frame {
  /** Names that are joined by a hyphen in some spelling, as keys: "jean luc", "jong un". */
  readonly compounds: ReadonlySet<string>;
  /** The given and family name of the spelling that most articles have; undefined where none is full. */
  readonly model: PersonName | undefined;
  /** The parts of full names which are read by their words, as their places do not tell; see `alignedParts`. */
  readonly aligned?: ReadonlyMap<string, readonly SpelledPart[]>;
}

/**
 * The parts of a spelling that are put to the vote. Initials, nicknames and suffixes are none.
 */
export function partsOf(kind: Kind, spelling: string, frame: Frame): readonly SpelledPart[] {
  if (kind === 'person') return frame.aligned?.get(spelling) ?? personParts(parsed(spelling), frame);
  if (kind === 'spacecraft') {
    const start = designatorStart(spelling);
    if (start !== undefined) return [partAt('designator', spelling, start, spelling.length)];
  }
  return [partAt('name', spelling, 0, spelling.length)];
}

/** The parts of a person's name by their places. */
export function personParts(name: PersonName, { compounds, model }: Frame): readonly SpelledPart[] {
  const { joined: last, ...place } = familyIn(name, compounds);
  const family = partAt('family', name.text, place.start, place.end);
  if (!name.given) {
    if (!model || compareFamily(family.text, model.family).score > 0) return [family];
    const isGiven = model.given && compareGiven(family.text, model.given.text).score > 0;
    if (!isGiven && compareUnited('family', family.text, model.family).score > 0) return [family];
    return isGiven ? [{ ...family, part: 'given' }] : [];
  }
  if (model && compareUnited('family', family.text, familyTextIn(model, compounds)).score === 0) return [];
  const parts: SpelledPart[] = [];
  const others = name.middle.slice(0, name.middle.length - last);
  const second = others[0];
  const joined = second && compounds.has(`${name.given.key} ${second.key}`);
  if (isName(name.given)) {
    parts.push(partAt('given', name.text, name.given.start, joined ? second.end : name.given.end));
  }
  const middle = others.slice(joined ? 1 : 0);
  const [from, to] = [middle[0], middle.at(-1)];
  // Several are one part, so that each stands beside its like; with an initial among them they are none.
  if (from && to && middle.every(isName)) parts.push(partAt('middle', name.text, from.start, to.end));
  parts.push(family);
  return parts;
}

/** The family name, and how many middle names belong to it: "Jong Un" where others write "Kim Jong-un". */
function familyIn(name: PersonName, compounds: ReadonlySet<string>): Span & { readonly joined: number } {
  const before = name.middle.at(-1);
  const joined = before !== undefined && compounds.has(`${before.key} ${name.familyKey}`);
  const start = joined ? before.start : name.familySpan.start;
  return { start, end: name.familySpan.end, joined: joined ? 1 : 0 };
}

function familyTextIn(name: PersonName, compounds: ReadonlySet<string>): string {
  const { start, end } = familyIn(name, compounds);
  return name.text.slice(start, end);
}

function isName(word: NameWord): boolean {
  return word.role !== 'initial';
}

/**
 * Where a designator begins whose writing is put to the vote: at series and number where there is a series
 * ("MS-22"), else at the family ("Falcon 9"). Undefined where the spelling is no designator.
 */
function designatorStart(spelling: string): number | undefined {
  const whole = parseDesignator(spelling);
  if (!whole) return undefined;
  if (whole.series === '') return 0;
  for (let i = 0; i < spelling.length; i++) {
    if (i > 0 && /[\p{L}\p{N}]/u.test(spelling.charAt(i - 1))) continue;
    const rest = parseDesignator(spelling.slice(i));
    if (rest?.family === '' && rest.series === whole.series && /\p{L}/u.test(spelling.charAt(i))) return i;
  }
  return 0;
}

function partAt(part: NamePart['part'], text: string, start: number, end: number): SpelledPart {
  return { part, text: text.slice(start, end), start, end };
}
