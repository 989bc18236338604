import { fold } from '../names/fold.ts';
import type { Kind } from '../names/kind.ts';
import { type Entry, entriesOf, type StyleGuide } from '../styleguide/style-guide.ts';

/** For each rank (approved name, alias, misspelling) the first entry that has a name, by kind and folded name. */
type Index = readonly Ranked[];
type Ranked = ReadonlyMap<string, { readonly entry: Entry; readonly at: number }>;

/** A style guide never changes, and is asked about every name of every article. */
const indexes = new WeakMap<StyleGuide, Index>();

/**
 * The entry of an entity: the first that has one of its spellings as its name, else as an alias, else as a misspelling.
 * Names compare folded. `kind` undefined looks at all sections.
 */
export function entryOf(
  guide: StyleGuide,
  kind: Kind | undefined,
  spellings: readonly string[],
): Entry | undefined {
  for (const rank of indexOf(guide)) {
    if (rank.size === 0) continue;
    const found = spellings.flatMap(spelling => rank.get(keyOf(kind, spelling)) ?? []);
    const [first, ...others] = found;
    if (first) return others.reduce((best, each) => (each.at < best.at ? each : best), first).entry;
  }
  return undefined;
}

function indexOf(guide: StyleGuide): Index {
  const known = indexes.get(guide);
  if (known) return known;
  const entries = entriesOf(guide);
  const made = [
    ranked(entries, ({ name }) => [name]),
    ranked(entries, ({ aliases }) => aliases),
    ranked(entries, ({ misspellings }) => misspellings),
  ];
  indexes.set(guide, made);
  return made;
}

function ranked(entries: readonly Entry[], namesOf: (entry: Entry) => readonly string[]): Ranked {
  const index = new Map<string, { readonly entry: Entry; readonly at: number }>();
  entries.forEach((entry, at) => {
    for (const name of namesOf(entry)) {
      for (const key of [keyOf(entry.kind, name), keyOf(undefined, name)]) {
        if (!index.has(key)) index.set(key, { entry, at });
      }
    }
  });
  return index;
}

function keyOf(kind: Kind | undefined, name: string): string {
  return `${kind ?? ''} ${fold(name)}`;
}
