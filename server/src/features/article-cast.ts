import { KINDS, type Kind } from '../names/kind.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Entity } from '../resolve/entity.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import { isWritten } from '../text/block.ts';

/** One of those whom an article names. */
export interface CastMember {
  readonly entity: Entity;
  /** Its mentions in the article, in order, boilerplate and metadata left out; never empty. */
  readonly mentions: readonly Mention[];
}

/** Those whom the story of an article names, by kind and then in the order of their first mention. */
export function articleCast(snapshot: Snapshot, path: string): readonly CastMember[] {
  const mentions = new Map<Entity, Mention[]>();
  for (const mention of snapshot.analyses.get(path)?.mentions ?? []) {
    const entity = isWritten(mention.role) ? snapshot.entityOf(mention) : undefined;
    if (entity === undefined) continue;
    const known = mentions.get(entity);
    if (known) known.push(mention);
    else mentions.set(entity, [mention]);
  }
  const cast = [...mentions].map(([entity, own]) => ({ entity, mentions: own }));
  return KINDS.flatMap(kind => cast.filter(({ entity }) => entity.kind === kind));
}

const MANY: Readonly<Record<Kind, string>> = {
  person: 'people',
  spacecraft: 'spacecraft',
  organisation: 'organisations',
  place: 'places',
};

/** "1 person", "3 people", "2 spacecraft". */
export function countOfKind(number: number, kind: Kind): string {
  return `${number} ${number === 1 ? kind : MANY[kind]}`;
}

/** "People", "Spacecraft": the heading of a list. */
export function headingOfKind(kind: Kind): string {
  return MANY[kind].charAt(0).toUpperCase() + MANY[kind].slice(1);
}
