import { count } from '../base/counted.ts';
import { fold } from '../names/fold.ts';
import type { Kind } from '../names/kind.ts';
import type { Entity, Occurrence } from '../resolve/entity.ts';
import type { Snapshot } from '../resolve/snapshot.ts';

/** An entity found by one of its spellings. */
export interface FoundEntity {
  /** What to show: the canonical spelling, or "Petlin (Dmitry Petelin)" where another spelling was asked for. */
  readonly name: string;
  readonly kind: Kind;
  /** "person, 4 articles". */
  readonly detail: string;
  /** Where the canonical spelling is introduced, or where the spelling that was asked for first stands. */
  readonly at: Occurrence;
}

/** As many as a list can show; a client asks again when more is typed. */
const MOST = 500;

/**
 * The entities of a corpus whose spellings hold the letters of `query` in their order, whatever the case and the
 * accents: those found by their canonical spelling first, the most written about before others. All for no query.
 */
export function workspaceSymbols(snapshot: Snapshot, query: string, most = MOST): readonly FoundEntity[] {
  const wanted = fold(query).replaceAll(' ', '');
  const ranked: { readonly found: FoundEntity; readonly rank: number; readonly articles: number }[] = [];
  for (const entity of snapshot.entities) {
    const rank = rankOf(entity.canonical, wanted);
    const articles = Math.max(...entity.spellings.map(each => each.articles), 0);
    const detail = `${entity.kind}, ${count(articles, 'article')}`;
    const { canonical, kind, introducedBy } = entity;
    if (rank !== undefined)
      ranked.push({ found: { name: canonical, kind, detail, at: introducedBy }, rank, articles });
    else {
      const other = otherSpelling(entity, wanted);
      if (other) ranked.push({ found: { ...other, kind, detail }, rank: 3, articles });
    }
  }
  // The sort is stable, and the entities come in the order of their ids.
  return ranked
    .sort((a, b) => a.rank - b.rank || b.articles - a.articles)
    .slice(0, most)
    .map(({ found }) => found);
}

function otherSpelling(entity: Entity, wanted: string): Pick<FoundEntity, 'name' | 'at'> | undefined {
  for (const { text } of entity.spellings) {
    if (rankOf(text, wanted) === undefined) continue;
    const at = entity.examples.find(each => each.mention.spelling === text) ?? entity.introducedBy;
    return { name: `${text} (${entity.canonical})`, at };
  }
  return undefined;
}

/** 0 where a word of the spelling begins with what is wanted, 1 where it is somewhere within, 2 where its letters are. */
function rankOf(spelling: string, wanted: string): 0 | 1 | 2 | undefined {
  if (wanted === '') return 0;
  const folded = fold(spelling);
  const words = folded.split(' ');
  for (let i = 0; i < words.length; i++) if (words.slice(i).join('').startsWith(wanted)) return 0;
  const joined = words.join('');
  if (joined.includes(wanted)) return 1;
  let at = 0;
  for (const letter of joined) if (at < wanted.length && wanted.startsWith(letter, at)) at += letter.length;
  return at === wanted.length ? 2 : undefined;
}
