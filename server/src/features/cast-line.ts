import { count } from '../base/counted.ts';
import type { Problem } from '../check/problem.ts';
import { KINDS } from '../names/kind.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import { articleCast, countOfKind } from './article-cast.ts';

/** What stands above an article. */
export interface CastLine {
  /** "7 people, 2 spacecraft". */
  readonly cast: string;
  /** "3 spellings to settle"; empty where nothing is. */
  readonly open: string;
}

/** Whom an article names and what is to be settled in it; undefined for one that names nobody. */
export function castLine(
  snapshot: Snapshot,
  path: string,
  problems: readonly Problem[],
): CastLine | undefined {
  const cast = articleCast(snapshot, path);
  const counts = KINDS.flatMap(kind => {
    const number = cast.filter(({ entity }) => entity.kind === kind).length;
    return number > 0 ? [countOfKind(number, kind)] : [];
  });
  if (counts.length === 0) return undefined;
  // One wrong spelling is settled once, however often it stands there.
  const open = new Set(problems.map(({ rule, occurrence }) => `${rule} ${occurrence.mention.spelling}`)).size;
  return { cast: counts.join(', '), open: open > 0 ? `${count(open, 'spelling')} to settle` : '' };
}
