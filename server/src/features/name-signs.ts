import { KINDS } from '../names/kind.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Entity } from '../resolve/entity.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import type { StyleGuide } from '../styleguide/style-guide.ts';
import { entryOf } from './style-guide-entry.ts';

/**
 * What is to be seen of a name besides its kind:
 *
 * - `verified`: its bearer is in the style guide, and it is spelled as it should be.
 * - `new`: no other article names its bearer, who is not in the style guide.
 * - `unsure`: the articles do not say which of several bearers is meant.
 * - `introducing`: the mention that introduces the bearer.
 * - `quoted`: it stands in a quotation.
 */
export const NAME_SIGNS = ['quoted', 'verified', 'new', 'unsure', 'introducing'] as const;
export type NameSign = (typeof NAME_SIGNS)[number];

/** What a person may have shown or not: each kind of name, each sign, and the parts of an article. */
export const SHOWABLE = [...KINDS, 'layout', 'verified', 'new', 'unsure', 'introducing'] as const;
export type Shown = (typeof SHOWABLE)[number];

interface Known {
  readonly listed: boolean;
  readonly isNew: boolean;
  readonly wrong: ReadonlySet<Mention>;
}

/** The signs of each mention of one snapshot, those that are wanted. What is known of an entity is found out once. */
export function signsOf(
  snapshot: Snapshot,
  guide: StyleGuide,
  wants: (what: Shown) => boolean,
): (mention: Mention) => readonly NameSign[] {
  const all = new Map<Entity, Known>();
  const knownOf = (entity: Entity): Known => {
    const known = all.get(entity) ?? look(snapshot, guide, entity);
    all.set(entity, known);
    return known;
  };
  return mention => {
    const entity = snapshot.entityOf(mention);
    const signs: NameSign[] = mention.quoted ? ['quoted'] : [];
    if (entity === undefined) return wants('unsure') ? [...signs, 'unsure'] : signs;
    const { listed, isNew, wrong } = knownOf(entity);
    if (listed && !wrong.has(mention) && wants('verified')) signs.push('verified');
    if (isNew && wants('new')) signs.push('new');
    if (entity.introducedBy.mention === mention && wants('introducing')) signs.push('introducing');
    return signs;
  };
}

function look(snapshot: Snapshot, guide: StyleGuide, entity: Entity): Known {
  const { kind, canonical, spellings } = entity;
  const listed = entryOf(guide, kind, [canonical, ...spellings.map(({ text }) => text)]) !== undefined;
  return {
    listed,
    // In a folder of one article everybody would be.
    isNew: !listed && snapshot.analyses.size > 1 && isInOneArticle(entity),
    wrong: new Set(listed ? entity.deviations.map(({ occurrence }) => occurrence.mention) : []),
  };
}

function isInOneArticle({ spellings, occurrences }: Entity): boolean {
  if (spellings.some(({ articles }) => articles > 1)) return false;
  return new Set(occurrences.map(({ analysis }) => analysis.path)).size <= 1;
}
