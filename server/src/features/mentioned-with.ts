import type { Entity } from '../resolve/entity.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import { isWritten } from '../text/block.ts';

/** An entity that is named in the same articles as another. */
export interface Companion {
  readonly entity: Entity;
  /** The number of articles that name both. */
  readonly articles: number;
}

/** Of an entity that stands in very many articles only so many are looked at: the answer must come at once. */
const MOST_ARTICLES = 200;

/**
 * Whom an entity is mentioned with: those named in most of its articles first, and of equally many the one of whom
 * the corpus speaks least, who tells more. Boilerplate and metadata do not count.
 */
export function mentionedWith(snapshot: Snapshot, entity: Entity, most: number): readonly Companion[] {
  const paths = new Set<string>();
  for (const { analysis, mention } of entity.occurrences) {
    if (isWritten(mention.role)) paths.add(analysis.path);
    if (paths.size === MOST_ARTICLES) break;
  }
  const articles = new Map<Entity, number>();
  for (const path of paths) {
    const here = new Set<Entity>();
    for (const mention of snapshot.analyses.get(path)?.mentions ?? []) {
      const other = isWritten(mention.role) ? snapshot.entityOf(mention) : undefined;
      if (other && other !== entity) here.add(other);
    }
    for (const other of here) articles.set(other, (articles.get(other) ?? 0) + 1);
  }
  return [...articles]
    .map(([other, number]) => ({ entity: other, articles: number }))
    .sort(
      (a, b) =>
        b.articles - a.articles ||
        widely(a.entity) - widely(b.entity) ||
        (a.entity.id < b.entity.id ? -1 : 1),
    )
    .slice(0, most);
}

function widely(entity: Entity): number {
  return entity.spellings.reduce((sum, { articles }) => sum + articles, 0);
}
