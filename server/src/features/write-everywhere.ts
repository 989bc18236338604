import type { Desk } from '../check/may-change.ts';
import type { Problem } from '../check/problem.ts';
import type { Entity, Occurrence } from '../resolve/entity.ts';
import { isWritten } from '../text/block.ts';
import { editsOf, inBulk } from './deviation-edits.ts';
import { inEditOrder, type TextEdit } from './edit.ts';
import { type Refusal, renameEntity, wholeName } from './rename.ts';

/** One spelling for an entity, and what it takes to write it everywhere. */
export interface Everywhere {
  /** The whole name: of a surname that was picked, with the given name. */
  readonly name: string;
  /** By path, then offset; what stands in a quotation needs confirmation. */
  readonly edits: readonly TextEdit[];
  /** What stays as it is, in words; empty where nothing does. */
  readonly left: string;
}

/**
 * Writes an entity in one spelling in every article. Where it is the spelling that the rules go by, what they report of
 * short forms is mended with it: with "Soyuz MS-22" also "MS22" alone, which is no spelling of the whole name.
 *
 * @param problems all that is found about the entity, whatever the article, shown or not
 */
export function writtenEverywhere(
  entity: Entity,
  spelling: string,
  problems: readonly Problem[],
  desk: Desk,
): Everywhere | Refusal {
  const name = wholeName(entity, spelling);
  const renaming = renameEntity(entity, name, desk);
  if ('why' in renaming) return renaming;
  const { left } = renaming;
  if (name !== entity.canonical) return { name, edits: renaming.edits, left };
  // Where the style guide calls a whole name wrong it says what belongs there; its parts are not those of the right one.
  const told = new Set(
    problems.filter(({ rule }) => rule === 'style-guide').map(({ occurrence }) => placeOf(occurrence)),
  );
  const edits = renaming.edits.filter(({ path, mention }) => !told.has(`${path} ${mention.start}`));
  const changed = new Set(edits.map(({ path, mention }) => `${path} ${mention.start}`));
  const mended = problems.flatMap(({ occurrence, suggestion }) => {
    const { mention } = occurrence;
    const key = placeOf(occurrence);
    if (suggestion === mention.spelling || !isWritten(mention.role) || changed.has(key)) return [];
    changed.add(key);
    return inBulk(editsOf(occurrence, suggestion), occurrence);
  });
  return { name, edits: [...edits, ...mended].sort(inEditOrder), left };
}

function placeOf({ analysis, mention }: Occurrence): string {
  return `${analysis.path} ${mention.start}`;
}
