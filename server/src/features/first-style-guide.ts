import { isHousehold } from '../check/household-acronyms.ts';
import { isAllCapitals } from '../names/part.ts';
import { lexicon, ROLE } from '../recognise/gazetteer/lexicon.ts';
import { PERSONS } from '../recognise/gazetteer/persons.ts';
import type { Entity } from '../resolve/entity.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import { undecidedParts } from '../resolve/undecided.ts';
import { undecidedSpellings } from '../resolve/undecided-spellings.ts';
import { isAcronym } from '../resolve/word-chains.ts';
import { type CastMember, proposeStyleGuide } from '../styleguide/propose.ts';

/**
 * The text of a first style guide for a corpus: whom its articles name most, in the spelling that most of them have,
 * with the spellings that deviate and the names that are right too; what they do not decide is left to the desk.
 */
export function firstStyleGuide(snapshot: Snapshot): string {
  const families = new Set(
    snapshot.entities.flatMap(({ kind, canonical }) =>
      kind === 'spacecraft' ? beginningsOf(canonical) : [],
    ),
  );
  // "Soyuz" beside "Soyuz MS-22" is no craft of its own.
  const cast = snapshot.entities.filter(
    ({ kind, canonical }) => kind !== 'spacecraft' || !families.has(canonical),
  );
  return proposeStyleGuide(cast.map(memberOf));
}

/** What a name of several words may begin with: "Soyuz" of "Soyuz MS-22". */
function beginningsOf(name: string): string[] {
  const words = name.split(' ');
  return words.slice(1).map((_, i) => words.slice(0, i + 1).join(' '));
}

/** The name that an entry is listed under: of an acronym that readers do not know, what it stands for. */
function entryName({ kind, canonical, spellings, deviations }: Entity): string {
  if (kind === 'person' || !isAcronym(canonical) || isHousehold(canonical)) return canonical;
  const wrong = new Set(deviations.map(({ occurrence }) => occurrence.mention.spelling));
  const long = spellings.filter(({ text }) => /\s/.test(text) && !isAllCapitals(text) && !wrong.has(text));
  return (
    long.reduce((best, each) => (best && best.articles >= each.articles ? best : each), long[0])?.text ??
    canonical
  );
}

const ARTICLE = /^(?:an?|the|one|his|her|its|their)$/;
const SMALL = /\b(?:an?|the|his|her|its|their|as|at|by|for|from|in|of|on|that|to|with)\b/;

/** Whether a description says what somebody is ("a pilot", "NASA astronaut"), and not what they do ("commands the station"). */
function isWhatSomebodyIs(description: string): boolean {
  const words = description.split(/\s+/);
  if (ARTICLE.test(words[0]?.toLowerCase() ?? '')) return true;
  const last = (words.at(-1) ?? '').toLowerCase();
  return !SMALL.test(description) && ((lexicon().bits(last) & ROLE) !== 0 || PERSONS.has(last));
}

/** Whether a spelling is only the canonical one in capitals, as a headline has it; an acronym is not. */
function isHeadline(text: string, canonical: string): boolean {
  return /\s/.test(text) && isAllCapitals(text) && !isAllCapitals(canonical);
}

function memberOf(entity: Entity): CastMember {
  const { kind, canonical, spellings, descriptions } = entity;
  const name = entryName(entity);
  const tied = new Set(undecidedSpellings(entity).map(({ spelling }) => spelling));
  const deviating = new Set(entity.deviations.map(({ occurrence }) => occurrence.mention.spelling));
  const isFull = (text: string) => kind !== 'person' || /\s/.test(text);
  const others = spellings.flatMap(({ text, articles }): CastMember['others'] => {
    // A surname alone may be somebody else's, and capitals are a headline's.
    if (text === name || !isFull(text) || isHeadline(text, canonical)) return [];
    if (tied.has(text)) return [{ spelling: text, articles, standing: 'alias' }];
    if (deviating.has(text)) return [{ spelling: text, articles, standing: 'misspelling' }];
    return kind !== 'person' ? [{ spelling: text, articles, standing: 'alias' }] : [];
  });
  return {
    kind,
    name,
    // Articles that have two of its spellings count once at least; more would need all of its mentions.
    articles: Math.max(0, ...spellings.map(({ articles }) => articles)),
    articlesWithName: spellings.find(({ text }) => text === name)?.articles ?? 0,
    others,
    roles: descriptions.filter(isWhatSomebodyIs),
    isUndecided: undecidedParts(entity).length > 0,
  };
}
