import type { Problem } from '../check/problem.ts';
import type { Entity } from '../resolve/entity.ts';
import { isWritten } from '../text/block.ts';
import type { TextEdit } from './edit.ts';
import { editsOf, type Refusal, renameEntity, wholeName } from './rename.ts';

/** One spelling for an entity, and what it takes to write it everywhere. */
export interface Everywhere {
  /** The whole name: of a surname that was picked, with the given name. */
  readonly name: string;
  /** By path, then offset; what stands in a quotation needs confirmation. */
  readonly edits: readonly TextEdit[];
}

/**
 * Writes an entity in one spelling in every article. Where it is the spelling that the rules go by, what they report of
 * short forms is mended with it: with "Soyuz MS-22" also "MS22" alone, which is no spelling of the whole name.
 *
 * @param problems what is reported of the entity, whatever the article
 */
export function writtenEverywhere(
  entity: Entity,
  spelling: string,
  problems: readonly Problem[],
): Everywhere | Refusal {
  const name = wholeName(entity, spelling);
  const renaming = renameEntity(entity, name);
  if ('why' in renaming) return renaming;
  const { edits } = renaming;
  if (name !== entity.canonical) return { name, edits };
  const changed = new Set(edits.map(({ path, mention }) => `${path} ${mention.start}`));
  const mended = problems.flatMap(({ occurrence, suggestion }) => {
    const { analysis, mention } = occurrence;
    const key = `${analysis.path} ${mention.start}`;
    if (suggestion === mention.spelling || !isWritten(mention.role) || changed.has(key)) return [];
    changed.add(key);
    return editsOf(occurrence, suggestion);
  });
  return { name, edits: [...edits, ...mended].sort(inOrder) };
}

function inOrder(a: TextEdit, b: TextEdit): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.start - b.start;
}
