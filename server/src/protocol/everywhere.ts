import type { Refusal } from '../features/rename.ts';
import { spellingProblems } from '../features/to-settle.ts';
import { type Everywhere, writtenEverywhere } from '../features/write-everywhere.ts';
import type { Entity } from '../resolve/entity.ts';
import type { Folder } from './folder.ts';

/** What it takes to write an entity of a folder in one spelling everywhere, also where there is too much to show. */
export function everywhereIn(folder: Folder, entity: Entity, spelling: string): Everywhere | Refusal {
  const problems = spellingProblems(folder.allFindings(), entity);
  return writtenEverywhere(entity, spelling, problems, folder.guide.checkInput(folder.settings.rules));
}
