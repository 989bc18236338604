import { byCodeUnits } from '../base/order.ts';
import { KINDS, type Kind } from '../names/kind.ts';
import type { Entity, Occurrence } from '../resolve/entity.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import { type UndecidedPart, undecidedParts } from '../resolve/undecided.ts';
import { collect } from './grouping.ts';

/** One spelling of an entity as the articles write it, line ends and runs of spaces shown as one space. */
export interface CastSpelling {
  readonly text: string;
  readonly mentions: number;
  readonly articles: number;
  /** Its first mention, by path and offset. */
  readonly first: Occurrence;
}

/** A member of the cast: an entity with every one of its mentions counted, those in boilerplate too. */
export interface CastMember {
  readonly entity: Entity;
  readonly mentions: number;
  readonly articles: number;
  /** The most frequent first: by mentions, then articles, both falling, then by code unit. */
  readonly spellings: readonly CastSpelling[];
  /** The parts of the name on whose spelling the articles are evenly split. */
  readonly undecided: readonly UndecidedPart[];
}

/** A name of which the articles do not say who is meant: a surname that two people bear. */
export interface UnknownBearer extends CastSpelling {
  readonly kind: Kind;
}

/** Whom and what the articles name; the input of every report on it. */
export interface Cast {
  /** The number of articles that were read. */
  readonly articles: number;
  /** By kind, then mentions and articles, both falling, then canonical spelling and id. */
  readonly members: readonly CastMember[];
  /** In the same order. */
  readonly unknown: readonly UnknownBearer[];
  /** Files that were left out, and why, in words for people; sorted by path. */
  readonly skipped: readonly { readonly file: string; readonly why: string }[];
}

/** Counts the mentions of every entity of the kinds that are asked for. */
export function castOf(snapshot: Snapshot, kinds: readonly Kind[], skipped: Cast['skipped']): Cast {
  const members = snapshot.entities.filter(({ kind }) => kinds.includes(kind)).map(memberOf);
  members.sort(
    (a, b) =>
      byFrequency(a.entity.kind, a, b.entity.kind, b) ||
      byCodeUnits(a.entity.canonical, b.entity.canonical) ||
      byCodeUnits(a.entity.id, b.entity.id),
  );
  return { articles: snapshot.analyses.size, members, unknown: unknownIn(snapshot, kinds), skipped };
}

function memberOf(entity: Entity): CastMember {
  const { occurrences } = entity;
  return {
    entity,
    mentions: occurrences.length,
    articles: articlesOf(occurrences),
    spellings: spellingsOf(occurrences),
    undecided: undecidedParts(entity),
  };
}

/** @param occurrences by path and offset */
function spellingsOf(occurrences: readonly Occurrence[]): CastSpelling[] {
  const bySpelling = collect(occurrences, ({ mention }) => mention.spelling.replace(/\s+/g, ' '));
  const spellings = [...bySpelling].flatMap(([text, all]): CastSpelling[] => {
    const [first] = all;
    return first ? [{ text, mentions: all.length, articles: articlesOf(all), first }] : [];
  });
  return spellings.sort(
    (a, b) => b.mentions - a.mentions || b.articles - a.articles || byCodeUnits(a.text, b.text),
  );
}

function articlesOf(occurrences: readonly Occurrence[]): number {
  return new Set(occurrences.map(({ analysis }) => analysis)).size;
}

/** Mentions that belong to no entity; a candidate that no article vouches for is no mention. */
function unknownIn(snapshot: Snapshot, kinds: readonly Kind[]): UnknownBearer[] {
  const open = new Map<Kind, Occurrence[]>(kinds.map(kind => [kind, []]));
  for (const analysis of snapshot.analyses.values()) {
    for (const mention of analysis.mentions) {
      if (mention.candidate || snapshot.entityOf(mention) !== undefined) continue;
      open.get(mention.kind)?.push({ analysis, mention });
    }
  }
  const unknown = [...open].flatMap(([kind, occurrences]) =>
    spellingsOf(occurrences).map(spelling => ({ kind, ...spelling })),
  );
  return unknown.sort((a, b) => byFrequency(a.kind, a, b.kind, b) || byCodeUnits(a.text, b.text));
}

type Counted = Pick<CastMember, 'mentions' | 'articles'>;

function byFrequency(kindA: Kind, a: Counted, kindB: Kind, b: Counted): number {
  return KINDS.indexOf(kindA) - KINDS.indexOf(kindB) || b.mentions - a.mentions || b.articles - a.articles;
}
