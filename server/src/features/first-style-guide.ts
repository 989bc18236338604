import { isAllCapitals } from '../names/part.ts';
import type { Entity } from '../resolve/entity.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import { undecidedParts } from '../resolve/undecided.ts';
import { undecidedSpellings } from '../resolve/undecided-spellings.ts';
import { type CastMember, proposeStyleGuide } from '../styleguide/propose.ts';

/**
 * The text of a first style guide for a corpus: whom its articles name most, in the spelling that most of them have,
 * with the spellings that deviate and the names that are right too; what they do not decide is left to the desk.
 */
export function firstStyleGuide(snapshot: Snapshot): string {
  return proposeStyleGuide(snapshot.entities.map(memberOf));
}

/** Whether a spelling is only the canonical one in capitals, as a headline has it; an acronym is not. */
function isHeadline(text: string, canonical: string): boolean {
  return /\s/.test(text) && isAllCapitals(text) && !isAllCapitals(canonical);
}

function memberOf(entity: Entity): CastMember {
  const { kind, canonical, spellings, descriptions } = entity;
  const tied = new Set(undecidedSpellings(entity).map(({ spelling }) => spelling));
  const deviating = new Set(entity.deviations.map(({ occurrence }) => occurrence.mention.spelling));
  const isFull = (text: string) => kind !== 'person' || /\s/.test(text);
  const others = spellings.flatMap(({ text, articles }): CastMember['others'] => {
    // A surname alone may be somebody else's, and capitals are a headline's.
    if (text === canonical || !isFull(text) || isHeadline(text, canonical)) return [];
    if (tied.has(text)) return [{ spelling: text, articles, standing: 'alias' }];
    if (deviating.has(text)) return [{ spelling: text, articles, standing: 'misspelling' }];
    return kind !== 'person' ? [{ spelling: text, articles, standing: 'alias' }] : [];
  });
  return {
    kind,
    name: canonical,
    // Articles that have two of its spellings count once at least; more would need all of its mentions.
    articles: Math.max(0, ...spellings.map(({ articles }) => articles)),
    articlesWithName: spellings.find(({ text }) => text === canonical)?.articles ?? 0,
    others,
    roles: descriptions,
    isUndecided: undecidedParts(entity).length > 0,
  };
}
