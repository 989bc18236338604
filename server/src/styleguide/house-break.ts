import { fold } from '../names/fold.ts';
import { type NameWord, parsePersonName } from '../names/person-name.ts';
import type { Span } from '../text/span.ts';
import { ROMANISED_LANGUAGES, type RomanisedLanguage } from './house-style.ts';
import { HOUSE_SYSTEMS, type HouseSystem } from './romanisation-system.ts';
import { looksSlavic, SURE_ENDS, slavicNamesOf } from './slavic-names.ts';
import type { StyleGuide } from './style-guide.ts';
import { withoutAccents } from './without-accents.ts';

/** A part of a name that the house writes otherwise. */
export interface HouseBreak {
  /** Where the part stands in the name. */
  readonly span: Span;
  readonly written: string;
  /** What the house writes. */
  readonly house: string;
  readonly reason:
    | {
        readonly what: 'romanisation';
        readonly language: RomanisedLanguage;
        readonly system: HouseSystem;
        readonly original: string;
      }
    | { readonly what: 'accent' };
}

/**
 * The parts of a person's name that are written otherwise than the house does, as its style guide says: in another
 * romanisation, or with accents. A romanisation is told only where the Cyrillic name is known with confidence: a
 * given name of the list together with an East Slavic family name or patronymic, and the same answer for all that the
 * spelling may stand for. Entries of the style guide and its exceptions are right as they are. Sorted, apart.
 */
export function breaksHouse(name: string, guide: StyleGuide): readonly HouseBreak[] {
  const { house } = guide;
  const isRomanised = ROMANISED_LANGUAGES.some(language => house.romanisation[language] !== undefined);
  if ((!isRomanised && house.accents !== 'drop') || isSettled(name, guide)) return [];
  const breaks = isRomanised ? romanisedOtherwise(name, guide) : [];
  if (house.accents !== 'drop') return breaks;
  const free = parsePersonName(name).words.filter(word =>
    breaks.every(({ span }) => span.start !== word.start),
  );
  const accents = free.flatMap(({ start, end, text }): HouseBreak[] => {
    const bare = withoutAccents(text);
    return bare === text
      ? []
      : [{ span: { start, end }, written: text, house: bare, reason: { what: 'accent' } }];
  });
  return [...breaks, ...accents].sort((a, b) => a.span.start - b.span.start);
}

function romanisedOtherwise(name: string, { house }: StyleGuide): HouseBreak[] {
  const { given, family, familySpan, familyKey, words } = parsePersonName(name);
  if (given === undefined || given.role !== 'given') return [];
  if (!looksSlavic(familyKey) && !words.some(word => word.role === 'patronymic')) return [];
  const candidates = slavicNamesOf(given.key).map(each => {
    const id = house.romanisation[each.language];
    return { ...each, system: HOUSE_SYSTEMS[each.language].find(system => system.id === id) };
  });
  const [first, ...others] = candidates;
  if (first?.system === undefined) return [];
  const breaks: HouseBreak[] = [];
  const { language, original, system } = first;
  const written = system.write(original);
  // Whatever else the spelling may stand for must not make it right, or lead elsewhere.
  if (written !== given.key && others.every(each => each.system?.write(each.original) === written))
    breaks.push(breakOf(given, inCaseOf(given.text, written), language, system, original));
  if (others.every(each => each.language === language) && !family.includes(' ')) {
    const end = endOf(familyKey, language, system);
    if (end) {
      const stem = family.slice(0, family.length - end.from.length);
      const tail = stem === stem.toUpperCase() ? end.to.toUpperCase() : end.to;
      breaks.push(
        breakOf({ ...familySpan, text: family }, stem + tail, language, system, `…${end.original}`),
      );
    }
  }
  return breaks;
}

/** The end of a family name that the system writes otherwise. */
function endOf(
  familyKey: string,
  language: RomanisedLanguage,
  system: HouseSystem,
): { from: string; to: string; original: string } | undefined {
  for (const [original, latin] of SURE_ENDS[language])
    for (const from of latin.split(' ')) {
      if (familyKey.length <= from.length + 1 || !familyKey.endsWith(from)) continue;
      // A word before the end makes it one: some rules look at how long a word is.
      const to = system.write(`бел${original}`).slice(system.write('бел').length);
      return to === from ? undefined : { from, to, original };
    }
  return undefined;
}

function breakOf(
  { start, end, text }: Pick<NameWord, 'start' | 'end' | 'text'>,
  house: string,
  language: RomanisedLanguage,
  system: HouseSystem,
  original: string,
): HouseBreak {
  return {
    span: { start, end },
    written: text,
    house,
    reason: { what: 'romanisation', language, system, original },
  };
}

function inCaseOf(written: string, folded: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return folded.toUpperCase();
  return folded.charAt(0).toUpperCase() + folded.slice(1);
}

/** By style guide: the keys of names on which it has decided. */
const settled = new WeakMap<StyleGuide, ReadonlySet<string>>();

/** Whether an entry or an exception names this one: as it stands, or by given and family name. */
export function isSettled(name: string, guide: StyleGuide): boolean {
  let keys = settled.get(guide);
  if (keys === undefined) {
    const entries = guide.people.flatMap(entry => [entry.name, ...entry.aliases]);
    keys = new Set([...entries, ...guide.house.exceptions].flatMap(keysOf));
    settled.set(guide, keys);
  }
  return keysOf(name).some(key => keys.has(key));
}

function keysOf(name: string): string[] {
  const { given, familyKey } = parsePersonName(name);
  return given ? [fold(name), `${given.key} ${familyKey}`] : [fold(name)];
}
