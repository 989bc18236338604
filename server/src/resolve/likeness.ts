import type { Comparison } from '../names/comparison.ts';
import { isShortForm } from '../names/nicknames.ts';
import type { PersonName } from '../names/person-name.ts';
import { blockKeys } from './blocks.ts';
import { Buckets } from './buckets.ts';
import { compareForms } from './compare-forms.ts';
import { DeskWord } from './desk-word.ts';
import type { Form } from './form.ts';
import { thingKeys } from './thing-blocks.ts';

/** A block with more forms than this tells nothing, and is left out: there are finer ones. It bounds the work. */
export const LARGEST_BLOCK = 200;

/**
 * Which names of a kind may be one name: a graph of forms, with an edge where two forms share a block of at most
 * `LARGEST_BLOCK` forms and their comparison says "same". It depends on the set of forms alone, not on the order
 * in which they came.
 */
export class Likeness {
  readonly #blocks = new Buckets<number, Form>();
  /** What the desk says; another one after it has said something else. */
  word = new DeskWord();

  /** Enters a form. Notes the forms whose edges changed, the form among them. */
  add(form: Form, changed: Set<Form>): void {
    changed.add(form);
    form.entered = enteredAs(form);
    form.groups = this.word.groupsOf(form);
    // Two names that share several blocks are compared once.
    const fellows = new Set<Form>();
    for (const key of blocksOf(form)) {
      this.#blocks.put(key, form);
      const size = this.#blocks.size(key);
      if (size === LARGEST_BLOCK + 1) this.#unlinkAll(key, changed);
      else if (size > 1 && size <= LARGEST_BLOCK) {
        for (const other of this.#blocks.under(key)) fellows.add(other);
      }
    }
    for (const other of fellows) link(form, other, changed, this.word);
  }

  /** Takes a form out. Notes the forms whose edges changed, the form among them. */
  remove(form: Form, changed: Set<Form>): void {
    changed.add(form);
    unlink(form, changed);
    const blocks = blocksOf(form);
    form.entered = undefined;
    form.groups = [];
    for (const key of blocks) {
      this.#blocks.drop(key, form);
      if (this.#blocks.size(key) === LARGEST_BLOCK) this.#linkAll(key, changed);
    }
  }

  /** Takes the edges of a block that grew too large, but for those of two forms that share another one. */
  #unlinkAll(block: number, changed: Set<Form>): void {
    const small = new Map<Form, ReadonlySet<number>>();
    for (const form of this.#blocks.under(block)) {
      if (form.edges.size > 0) small.set(form, new Set(blocksOf(form).filter(key => this.#isSmall(key))));
    }
    for (const [form, blocks] of small) {
      for (const other of [...form.edges.keys()]) {
        const others = small.get(other);
        if (!others || [...others].some(key => blocks.has(key))) continue;
        form.part(other);
        changed.add(form).add(other);
      }
    }
  }

  /** Makes the edges of a block that came down to size. */
  #linkAll(block: number, changed: Set<Form>): void {
    const forms = [...this.#blocks.under(block)];
    for (const [i, form] of forms.entries()) {
      for (const other of forms.slice(i + 1)) link(form, other, changed, this.word);
    }
  }

  #isSmall(block: number): boolean {
    return this.#blocks.size(block) <= LARGEST_BLOCK;
  }
}

/** That the desk says that two names are one: more than any comparison can. */
const SAID: Comparison = { verdict: 'same', score: 2, reasons: [] };

/** The blocks that a form is entered in, by their numbers. */
function blocksOf({ entered, kind, groups }: Form): readonly number[] {
  const said = groups.map(group => numberOf(`${kind} ${group}`));
  if (entered === undefined) return said;
  const own = (typeof entered === 'string' ? thingKeys(kind, entered) : blockKeys(entered)).map(numberOf);
  return groups.length > 0 ? [...said, ...own] : own;
}

/**
 * The number of a block: FNV-1a over its key. Two keys that have one number by chance make one block, and some names
 * are compared that need not be; a map of whole numbers is quicker, and keeps no keys.
 */
function numberOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** What a form is looked up by; undefined where it is like no other: craft are told by their designations. */
function enteredAs({ kind, person, name }: Form): PersonName | string | undefined {
  if (kind === 'person') return person;
  return kind === 'spacecraft' ? undefined : name;
}

function unlink(form: Form, changed: Set<Form>): void {
  for (const other of [...form.edges.keys()]) {
    form.part(other);
    changed.add(other);
  }
}

function link(a: Form, b: Form, changed: Set<Form>, word: DeskWord): void {
  if (a === b || a.edges.has(b)) return;
  const said = word.verdictOf(a, b);
  if (said === 'different') return;
  if (said === 'same') {
    a.join(b, SAID);
    changed.add(a).add(b);
    return;
  }
  if (a.person && b.person && !mayBeAlike(a.person, b.person)) return;
  const comparison = compareForms(a, b);
  if (comparison.verdict !== 'same') return;
  a.join(b, comparison);
  changed.add(a).add(b);
}

/**
 * A cheap look before the comparison: whether two plain names (one given name, one family name) have given names
 * that begin alike, are a usual short form, or stand in the other order. Most pairs of a block fail here.
 */
function mayBeAlike(a: PersonName, b: PersonName): boolean {
  if (!a.given || !b.given || a.nickname || b.nickname) return true;
  if (a.middle.length > 0 || b.middle.length > 0) return true;
  const [x, y] = [withoutArticle(a.given.key), withoutArticle(b.given.key)];
  if (mayBeginAlike(x, y) || isShortForm(x, y)) return true;
  return mayBeginAlike(x, b.familyCore) && mayBeginAlike(y, a.familyCore);
}

function withoutArticle(key: string): string {
  return key.startsWith('al ') || key.startsWith('el ') ? key.slice(3) : key;
}

/** Letters that romanisations exchange at the beginning of a name, or leave out there. */
const BEGINNINGS: readonly string[] = ['aeiouyjgdh', 'ckqxhstgjz', 'vwbpf'];

function mayBeginAlike(a: string, b: string): boolean {
  const [x, y] = [a[0] ?? '', b[0] ?? ''];
  return x === y || BEGINNINGS.some(letters => letters.includes(x) && letters.includes(y));
}
