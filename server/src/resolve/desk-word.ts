import { parseDesignator } from '../names/designator.ts';
import { fold } from '../names/fold.ts';
import type { Kind } from '../names/kind.ts';
import { parsePersonName } from '../names/person-name.ts';
import { EMPTY_STYLE_GUIDE, type Entry, entriesOf, type StyleGuide } from '../styleguide/style-guide.ts';
import { craftKey } from './craft-chains.ts';
import { isFullName } from './person-chains.ts';
import { isAcronym, wordKey } from './word-chains.ts';

/** A name as forms are told apart: by its kind and comparison key. */
interface Named {
  readonly kind: Kind;
  readonly key: string;
}

const NONE: readonly string[] = [];

/**
 * What the style guide says of names, by their comparison keys: which are one entity, which never are, and which entry
 * they belong to. It beats every heuristic (invariant 13). Immutable.
 */
export class DeskWord {
  /** By "kind key", and by "* key" for decisions, which do not say of what kind the names are. */
  readonly #groups = new Map<string, string[]>();
  readonly #entries = new Map<string, Entry>();
  readonly #spellings = new Map<string, string>();
  readonly #fullNames: Named[] = [];
  readonly #full = new Set<string>();
  readonly #members = new Map<string, Set<string>>();
  /** By key, the decisions that tell it apart from others, each with the place that it has among their names. */
  readonly #apart = new Map<string, Map<number, number>>();
  #parted = 0;
  /** By key, everything that is said of it, to be compared with what another guide says. */
  readonly #said = new Map<string, string[]>();

  constructor(guide: StyleGuide = EMPTY_STYLE_GUIDE) {
    for (const entry of entriesOf(guide)) this.#list(entry);
    for (const decision of guide.decisions) {
      if (decision.verdict === 'allow') continue;
      const names = decision.names.map(name => keysOf(name));
      if (decision.verdict === 'same') this.#unite('*', names.flat(), `same ${decision.names.join('|')}`);
      else this.#part(names, `different ${decision.names.join('|')}`);
    }
  }

  /** The groups that a name belongs to; the names of a group are one entity. Mostly none. */
  groupsOf({ kind, key }: Named): readonly string[] {
    if (this.#groups.size === 0) return NONE;
    const own = this.#groups.get(`${kind} ${key}`);
    const any = this.#groups.get(`* ${key}`);
    return own && any ? [...own, ...any] : (own ?? any ?? NONE);
  }

  /** The keys of all names of a group. */
  membersOf(group: string): Iterable<string> {
    return this.#members.get(group) ?? NONE;
  }

  /** Whether the desk says that two names of one kind are one entity, or are not; undefined where it says neither. */
  verdictOf(a: Named, b: Named): 'same' | 'different' | undefined {
    if (this.#said.size === 0) return undefined;
    if (this.#arePartedFrom(a.key, b.key)) return 'different';
    const groups = this.groupsOf(b);
    if (this.groupsOf(a).some(group => groups.includes(group))) return 'same';
    const [one, other] = [this.#entries.get(`${a.kind} ${a.key}`), this.#entries.get(`${b.kind} ${b.key}`)];
    return one && other ? 'different' : undefined;
  }

  /** Whether a name is told apart from any other. */
  parts(key: string): boolean {
    return this.#apart.has(key);
  }

  /** The entry of the first of these names that has one. */
  entryOf(names: Iterable<Named>): Entry | undefined {
    if (this.#entries.size === 0) return undefined;
    for (const { kind, key } of names) {
      const entry = this.#entries.get(`${kind} ${key}`);
      if (entry) return entry;
    }
    return undefined;
  }

  /**
   * How the style guide spells the name with this key; undefined where it has none. A spelling that is short, as a surname
   * alone, is none of a full name that happens to have its key ("Jean-Luc", "Jean Luc").
   */
  spellingOf({ kind, key, short }: Named & { readonly short: boolean }): string | undefined {
    if (this.#spellings.size === 0) return undefined;
    const own = `${kind} ${key}`;
    return short || this.#full.has(own) ? this.#spellings.get(own) : undefined;
  }

  /** All names of the style guide that are full ones, with their keys: articles may have only others that are like them. */
  get fullNames(): readonly Named[] {
    return this.#fullNames;
  }

  /** The keys of which this says something else than another word does. */
  differences(other: DeskWord): ReadonlySet<string> {
    const changed = new Set<string>();
    for (const [key, said] of this.#said) if (!areSame(said, other.#said.get(key))) changed.add(key);
    for (const key of other.#said.keys()) if (!this.#said.has(key)) changed.add(key);
    return changed;
  }

  #arePartedFrom(a: string, b: string): boolean {
    const [own, other] = [this.#apart.get(a), this.#apart.get(b)];
    if (!own || !other) return false;
    for (const [decision, place] of own) {
      const there = other.get(decision);
      if (there !== undefined && there !== place) return true;
    }
    return false;
  }

  #list(entry: Entry): void {
    const { span: _, nameSpan: __, ...contents } = entry;
    const spellings = [entry.name, ...entry.aliases, ...entry.misspellings];
    for (const spelling of spellings) this.#note(entry.kind, spelling);
    const names = spellings.flatMap(keysOf);
    this.#unite(entry.kind, names, JSON.stringify(contents));
    for (const key of names) {
      const own = `${entry.kind} ${key}`;
      // Of a name that two entries have, the first has it.
      if (!this.#entries.has(own)) this.#entries.set(own, entry);
    }
  }

  #note(kind: Kind, spelling: string): void {
    const key =
      kind === 'spacecraft' ? craftKey(spelling) : kind === 'person' ? fold(spelling) : wordKey(spelling);
    if (key === '' || this.#spellings.has(`${kind} ${key}`)) return;
    this.#spellings.set(`${kind} ${key}`, spelling);
    if (!isFull(kind, spelling)) return;
    this.#full.add(`${kind} ${key}`);
    this.#fullNames.push({ kind, key });
  }

  #unite(kind: Kind | '*', keys: readonly string[], said: string): void {
    const group = `desk ${kind} ${said}`;
    const members = this.#members.get(group) ?? new Set();
    this.#members.set(group, members);
    for (const key of new Set(keys)) {
      members.add(key);
      push(this.#groups, `${kind} ${key}`, group);
      push(this.#said, key, group);
    }
  }

  #part(names: readonly (readonly string[])[], said: string): void {
    const decision = this.#parted++;
    for (const [place, own] of names.entries()) {
      for (const key of own) {
        push(this.#said, key, said);
        const places = this.#apart.get(key) ?? new Map<number, number>();
        this.#apart.set(key, places);
        // Spellings that have one key are one form, which nothing can part.
        if (!places.has(decision)) places.set(decision, place);
      }
    }
  }
}

/** The keys that a name may have, of whatever kind it is. */
function keysOf(name: string): string[] {
  return [...new Set([wordKey(name), craftKey(name)])].filter(key => key !== '');
}

/** Whether a name stands for itself in an article, and needs no longer one that introduces it. */
function isFull(kind: Kind, spelling: string): boolean {
  if (kind === 'person') return isFullName(parsePersonName(spelling));
  if (kind === 'spacecraft') return parseDesignator(spelling)?.family !== '';
  return !isAcronym(spelling);
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

function areSame(a: readonly string[], b: readonly string[] | undefined): boolean {
  return a.length === b?.length && a.every((each, i) => each === b[i]);
}
