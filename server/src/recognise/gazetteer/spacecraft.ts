import { designatorKey, parseDesignator } from '../../names/designator.ts';
import { slipBetween } from '../../names/distance.ts';
import { CRAFT_TABLE } from './craft-table.ts';
import { gazetteerKey } from './key.ts';
import { lexicon } from './lexicon.ts';
import { Phrases } from './phrases.ts';

/** What is known of a craft, for hovers and for the canonical spelling. */
export interface CraftFacts {
  /** The canonical spelling. */
  readonly name: string;
  /** Other legitimate names of the same craft. */
  readonly aliases: readonly string[];
  /** "crewed ship", "station", "module", "launch vehicle" and the like. */
  readonly type: string;
  readonly operator: string;
  /** Day of launch (UTC), YYYY-MM-DD; absent where none has been, or for a family. */
  readonly launch?: string;
  /** Who was launched in it, where it is history. Shown only; never evidence for anything (invariant 12). */
  readonly crew?: readonly string[];
  /** Who says so. */
  readonly source: string;
}

/** All names of craft, for the recogniser. */
export interface CraftNames {
  /** Gazetteer keys of one-word names -> whether the word needs a word of space beside it. */
  readonly words: ReadonlyMap<string, 'sure' | 'ambiguous'>;
  readonly phrases: Phrases;
  /** Gazetteer keys of the phrases' first words. */
  readonly openers: ReadonlySet<string>;
}

interface Table {
  readonly byKey: ReadonlyMap<string, CraftFacts>;
  readonly names: CraftNames;
  /** Keys of the names in one word that are long enough to be known with a slip. */
  readonly long: ReadonlyMap<string, CraftFacts>;
}

let table: Table | undefined;

/** What is known of the craft that a spelling names, in any letter case and form of its designation. */
export function craftFacts(spelling: string): CraftFacts | undefined {
  return facts().byKey.get(craftKey(spelling));
}

/** The names of craft that the recogniser looks for. */
export function craftNames(): CraftNames {
  return facts().names;
}

/** A name in one word needs so many letters to be known with a slip; more where it is also an ordinary word. */
const [LONG, LONG_AND_ORDINARY] = [5, 7];

/** What was asked for last: a text has the same word again and again. */
const slips = new Map<string, CraftFacts | undefined>();
const MOST_SLIPS = 256;

/**
 * The one known craft of whose name a word is a single slip of the pen away: a letter dropped, added, doubled,
 * swapped or, in a long name, changed. Undefined for what the gazetteers know in any way (another craft, a place, a
 * name of people, a word), as one letter makes many words of others, and where two craft are equally near.
 */
export function craftOneSlipAway(word: string): CraftFacts | undefined {
  const key = gazetteerKey(word);
  if (slips.has(key)) return slips.get(key);
  const craft = searchSlip(key);
  if (slips.size >= MOST_SLIPS) slips.clear();
  slips.set(key, craft);
  return craft;
}

function searchSlip(key: string): CraftFacts | undefined {
  const { byKey, long, names } = facts();
  if (key.length < LONG - 1 || byKey.has(key) || names.openers.has(key) || lexicon().bits(key) !== 0)
    return undefined;
  const near = new Set<CraftFacts>();
  for (const [name, craft] of long) {
    if (Math.abs(name.length - key.length) > 1 || name[0] !== key[0]) continue;
    const slip = slipBetween(name, key);
    if (slip && (slip !== 'letter changed' || name.length > LONG)) near.add(craft);
  }
  return near.size === 1 ? [...near][0] : undefined;
}

function facts(): Table {
  table ??= readTable();
  return table;
}

function craftKey(spelling: string): string {
  const designator = parseDesignator(spelling);
  return designator ? designatorKey(designator) : gazetteerKey(spelling);
}

function readTable(): Table {
  const byKey = new Map<string, CraftFacts>();
  const words = new Map<string, 'sure' | 'ambiguous'>();
  const phrases = new Phrases();
  const openers = new Set<string>();
  const long = new Map<string, CraftFacts>();
  for (const line of CRAFT_TABLE.split('\n')) {
    const [marked = '', aliases = '', type = '', operator = '', launch = '', crew = '', source = ''] =
      line.split('|');
    if (marked === '') continue;
    const ambiguous = marked.startsWith('~');
    const name = ambiguous ? marked.slice(1) : marked;
    const craft: CraftFacts = {
      name,
      aliases: aliases === '' ? [] : aliases.split(';'),
      type,
      operator,
      ...(launch === '' ? {} : { launch }),
      ...(crew === '' ? {} : { crew: crew.split(';') }),
      source,
    };
    if (/^\p{L}+$/u.test(name) && name.length >= (ambiguous ? LONG_AND_ORDINARY : LONG))
      long.set(gazetteerKey(name), craft);
    for (const spelling of [name, ...craft.aliases]) {
      if (!byKey.has(craftKey(spelling))) byKey.set(craftKey(spelling), craft);
      if (/^[\p{L}'’0-9]+$/u.test(spelling))
        words.set(gazetteerKey(spelling), ambiguous ? 'ambiguous' : 'sure');
      else openers.add(gazetteerKey(phrases.add(spelling, 'spacecraft')));
    }
  }
  return { byKey, names: { words, phrases, openers }, long };
}
