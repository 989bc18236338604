import type { Entity } from '../resolve/entity.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import { undecidedSpellings } from '../resolve/undecided-spellings.ts';
import { isWritten } from '../text/block.ts';
import { mentionsOf } from './cast-view.ts';

/** One article's mentions of one entity. */
interface OverviewCell {
  /** Places in the lists of articles and entities. */
  readonly article: number;
  readonly entity: number;
  /**
   * How the article spells it: a place among the entity's spellings. One that deviates, or between which the desk has to
   * choose, counts before all others; a surname alone or another name of it counts as the canonical spelling.
   */
  readonly spelling: number;
  readonly mentions: number;
  /** The UTF-16 offsets of the first of them. */
  readonly start: number;
  readonly end: number;
}

/** A corpus at a glance: which article names whom, and in which spelling. */
export interface Overview {
  /** Paths, in the order of code units. */
  readonly articles: readonly string[];
  /** The most mentioned first. */
  readonly entities: readonly Entity[];
  readonly cells: readonly OverviewCell[];
  /** What there was no room for. */
  readonly left: { readonly articles: number; readonly entities: number };
}

/**
 * Those entities that more than one article names, or that have more than one spelling, as many as there is room for,
 * and the articles that name them. Boilerplate and metadata do not count.
 */
export function overview(snapshot: Snapshot, room: { articles: number; entities: number }): Overview {
  const all = snapshot.entities
    .filter(({ spellings }) => spellings.length > 1 || (spellings[0]?.articles ?? 0) > 1)
    .sort((a, b) => mentionsOf(b) - mentionsOf(a));
  const entities = all.slice(0, room.entities);
  const places = new Map(entities.map((entity, i) => [entity, i]));
  const articles: string[] = [];
  const cells: OverviewCell[] = [];
  let left = 0;
  for (const [path, { mentions }] of snapshot.analyses) {
    const own = new Map<Entity, { start: number; end: number; counts: Map<string, number> }>();
    for (const mention of mentions) {
      const entity = isWritten(mention.role) ? snapshot.entityOf(mention) : undefined;
      if (entity === undefined || !places.has(entity)) continue;
      const known = own.get(entity) ?? { start: mention.start, end: mention.end, counts: new Map() };
      known.counts.set(mention.spelling, (known.counts.get(mention.spelling) ?? 0) + 1);
      own.set(entity, known);
    }
    if (own.size === 0) continue;
    if (articles.length === room.articles) {
      left++;
      continue;
    }
    for (const [entity, { start, end, counts }] of own) {
      const spelling = spelledIn(entity, counts);
      const mentionsHere = [...counts.values()].reduce((sum, each) => sum + each, 0);
      cells.push({
        article: articles.length,
        entity: places.get(entity) ?? 0,
        spelling,
        mentions: mentionsHere,
        start,
        end,
      });
    }
    articles.push(path);
  }
  return { articles, entities, cells, left: { articles: left, entities: all.length - entities.length } };
}

function spelledIn(entity: Entity, counts: ReadonlyMap<string, number>): number {
  const { canonical, deviations, spellings } = entity;
  const odd = new Set([
    ...deviations.map(({ occurrence }) => occurrence.mention.spelling),
    ...undecidedSpellings(entity).map(({ spelling }) => spelling),
  ]);
  const [most] = [...counts].filter(([text]) => odd.has(text)).sort(([, a], [, b]) => b - a);
  const shown = most?.[0] ?? canonical;
  return Math.max(
    0,
    spellings.findIndex(({ text }) => text === shown),
  );
}
