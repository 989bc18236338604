import type { Kind } from '../names/kind.ts';
import type { Entity } from '../resolve/entity.ts';
import { wordKey } from '../resolve/word-chains.ts';
import { type Entry, entriesOf, type StyleGuide } from '../styleguide/style-guide.ts';
import { isFullSpelling } from './full-spelling.ts';
import { isSpelled } from './spelled.ts';

/** By style guide: its entries under the keys of all their names, right or wrong. */
const indexes = new WeakMap<StyleGuide, ReadonlyMap<string, readonly Entry[]>>();

/** The entries that list a spelling as a name, an alias or a misspelling, give or take case and accents. */
export function entriesUnder(guide: StyleGuide, kind: Kind, spelling: string): readonly Entry[] {
  let index = indexes.get(guide);
  if (!index) {
    index = indexOf(guide);
    indexes.set(guide, index);
  }
  return index.size === 0 ? [] : (index.get(keyOf(kind, spelling)) ?? []);
}

function indexOf(guide: StyleGuide): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const entry of entriesOf(guide)) {
    const keys = [entry.name, ...entry.aliases, ...entry.misspellings].map(name => keyOf(entry.kind, name));
    for (const key of new Set(keys)) {
      const known = index.get(key);
      if (known) known.push(entry);
      else index.set(key, [entry]);
    }
  }
  return index;
}

function keyOf(kind: Kind, spelling: string): string {
  return `${kind} ${wordKey(spelling)}`;
}

/** What an entry calls right. */
export function rightNames({ name, aliases }: Entry): readonly string[] {
  return [name, ...aliases];
}

/** Whether the style guide has a spelling as the name or an alias of an entry of this kind. */
export function isRightName(guide: StyleGuide, kind: Kind, spelling: string): boolean {
  return entriesUnder(guide, kind, spelling).some(entry =>
    rightNames(entry).some(name => isSpelled(spelling, name)),
  );
}

/**
 * The entries that an entity is of, going by the ways in which it is spelled. Whom the articles name in full is none of
 * an entry that has only the surname in common.
 */
export function entriesOfEntity(guide: StyleGuide, entity: Entity): readonly Entry[] {
  const { kind, canonical, spellings } = entity;
  const all = [canonical, ...spellings.map(({ text }) => text)];
  const found = all.flatMap(text => entriesUnder(guide, kind, text).map(entry => ({ text, entry })));
  const isFull = (text: string): boolean => kind !== 'person' || isFullSpelling(text);
  const full = found.length > 0 && all.some(isFull) ? found.filter(({ text }) => isFull(text)) : found;
  return [...new Set(full.map(({ entry }) => entry))];
}
