import { edited, type GuideEdit, saidAt } from './change.ts';
import { patternProblem } from './pattern-problem.ts';
import { elementsOf, type Path } from './plain.ts';
import type { RuleLevel } from './style-guide.ts';

/** Sets how loudly a rule reports; undefined leaves it to the editor's settings again. */
export function setRule(text: string, id: string, level: RuleLevel | undefined): GuideEdit {
  const path = ['rules', id];
  if (level !== undefined) return edited(text, { what: 'put', path, value: level });
  return saidAt(text, path) === undefined ? { edits: [] } : edited(text, { what: 'remove', path });
}

/** Where the style guide lists patterns of paths or names, besides its entries and decisions. */
const LISTS = {
  archive: ['archive'],
  include: ['articles', 'include'],
  exclude: ['articles', 'exclude'],
  exceptions: ['house', 'exceptions'],
} as const satisfies Readonly<Record<string, Path>>;

/** Adds a pattern of paths to the archive or the articles, or a name to the exceptions of the house's style. */
export function addToList(text: string, list: keyof typeof LISTS, value: string): GuideEdit {
  const refused = list === 'exceptions' ? undefined : patternProblem(value.trim());
  if (refused !== undefined) return { refused };
  const path = LISTS[list];
  if (elementsOf(saidAt(text, path) ?? '').includes(value.trim())) return { edits: [] };
  return edited(text, { what: 'append', path, value: value.trim() });
}

/** Takes a pattern or a name away again; nothing where it is not listed. */
export function removeFromList(text: string, list: keyof typeof LISTS, value: string): GuideEdit {
  const path = LISTS[list];
  const index = elementsOf(saidAt(text, path) ?? '').indexOf(value.trim());
  return index < 0 ? { edits: [] } : edited(text, { what: 'remove', path: [...path, index] });
}
