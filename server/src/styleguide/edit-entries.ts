import type { Kind } from '../names/kind.ts';
import { edited, type GuideEdit, saidAt } from './change.ts';
import { inTurn } from './in-turn.ts';
import { elementsOf, type Path, type Plain } from './plain.ts';
import { type Entry, SECTIONS, type Section } from './style-guide.ts';

/** What a new entry says: its name, and as much of the rest as is known. */
export type NewEntry = Pick<Entry, 'kind' | 'name'> &
  Partial<Pick<Entry, 'aliases' | 'misspellings' | 'role' | 'description' | 'links' | 'note' | 'order'>>;

const FIELDS = ['aliases', 'misspellings', 'role', 'description', 'links', 'note', 'order'] as const;

/**
 * Writes an entry. Where there is one of this name already, what it does not say yet is added to it, and what it says
 * otherwise stays.
 */
export function addEntry(text: string, entry: NewEntry): GuideEdit {
  if (placeOf(text, entry.kind, entry.name) !== undefined) return completed(text, entry);
  const value = new Map<string, Plain>([['name', entry.name.trim()]]);
  for (const field of FIELDS) {
    const said = entry[field];
    if (said !== undefined && said.length > 0) value.set(field, trimmed(said));
  }
  return edited(text, { what: 'append', path: [sectionOf(entry.kind)], value });
}

function completed(text: string, { kind, name, ...rest }: NewEntry): GuideEdit {
  const steps: ((text: string) => GuideEdit)[] = [];
  for (const alias of rest.aliases ?? []) steps.push(before => addAlias(before, kind, name, alias));
  for (const slip of rest.misspellings ?? []) steps.push(before => addMisspelling(before, kind, name, slip));
  for (const link of rest.links ?? []) steps.push(before => listed(before, kind, name, 'links', link));
  for (const field of ['role', 'description', 'note', 'order'] as const) {
    const said = rest[field];
    if (said === undefined || said === '') continue;
    steps.push(before => {
      const path = [...(placeOf(before, kind, name) ?? []), field];
      return saidAt(before, path) ? { edits: [] } : edited(before, { what: 'put', path, value: said.trim() });
    });
  }
  return inTurn(text, steps);
}

/** Takes an entry away; nothing where there is none of this name. */
export function removeEntry(text: string, kind: Kind, name: string): GuideEdit {
  const path = placeOf(text, kind, name);
  return path ? edited(text, { what: 'remove', path }) : { edits: [] };
}

/** Gives an entry another approved spelling; its old one is not kept. */
export function renameEntry(text: string, kind: Kind, name: string, newName: string): GuideEdit {
  const path = placeOf(text, kind, name);
  if (path === undefined) return addEntry(text, { kind, name: newName });
  return edited(text, { what: 'put', path: [...path, 'name'], value: newName.trim() });
}

/** Lists another right name of an entry, which is written where there is none. It is a misspelling no longer. */
export function addAlias(text: string, kind: Kind, name: string, alias: string): GuideEdit {
  return inTurn(text, [
    before => unlisted(before, kind, name, 'misspellings', alias),
    before => listed(before, kind, name, 'aliases', alias),
  ]);
}

/** Takes an alias away; nothing where there is none. */
export function removeAlias(text: string, kind: Kind, name: string, alias: string): GuideEdit {
  return unlisted(text, kind, name, 'aliases', alias);
}

/** Lists a spelling that is always reported. The entry is written where there is none. It is an alias no longer. */
export function addMisspelling(text: string, kind: Kind, name: string, misspelling: string): GuideEdit {
  return inTurn(text, [
    before => unlisted(before, kind, name, 'aliases', misspelling),
    before => listed(before, kind, name, 'misspellings', misspelling),
  ]);
}

/** Takes a misspelling away; nothing where there is none. */
export function removeMisspelling(text: string, kind: Kind, name: string, misspelling: string): GuideEdit {
  return unlisted(text, kind, name, 'misspellings', misspelling);
}

function listed(
  text: string,
  kind: Kind,
  name: string,
  field: 'aliases' | 'misspellings' | 'links',
  value: string,
): GuideEdit {
  const place = placeOf(text, kind, name);
  if (place === undefined) return addEntry(text, { kind, name, [field]: [value] });
  const path = [...place, field];
  if (elementsOf(saidAt(text, path) ?? '').includes(value.trim())) return { edits: [] };
  return edited(text, { what: 'append', path, value: value.trim() });
}

function unlisted(
  text: string,
  kind: Kind,
  name: string,
  field: 'aliases' | 'misspellings',
  value: string,
): GuideEdit {
  const place = placeOf(text, kind, name);
  const list = place ? elementsOf(saidAt(text, [...place, field]) ?? '') : [];
  const index = list.indexOf(value.trim());
  return place && index >= 0
    ? edited(text, { what: 'remove', path: [...place, field, index] })
    : { edits: [] };
}

/** The path of the entry of a name. */
function placeOf(text: string, kind: Kind, name: string): Path | undefined {
  const section = sectionOf(kind);
  const entries = saidAt(text, [section]) ?? '';
  const index = elementsOf(entries).findIndex(
    each => each instanceof Map && (each as ReadonlyMap<string, Plain>).get('name') === name.trim(),
  );
  return index < 0 ? undefined : [section, index];
}

function sectionOf(kind: Kind): Section {
  return SECTIONS.find(([, each]) => each === kind)?.[0] ?? 'people';
}

function trimmed(said: string | readonly string[]): Plain {
  return typeof said === 'string' ? said.trim() : said.map(each => each.trim());
}
