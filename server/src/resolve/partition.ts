import { byCodeUnits } from '../base/order.ts';
import { keysOf } from '../names/keys.ts';
import type { Reason } from '../names/reason.ts';
import { compareForms } from './compare-forms.ts';
import { DeskWord } from './desk-word.ts';
import type { Form } from './form.ts';

/** Reasons that leave open which of several people is meant, should several fit. */
const WEAK: ReadonlySet<Reason> = new Set(['initial', 'length', 'nickname', 'order']);
/** Forms united into one entity at most; real ones have a dozen. It bounds the work on names made to be alike. */
const LARGEST_CLUSTER = 32;

interface Edge {
  readonly a: Form;
  readonly b: Form;
  readonly score: number;
  readonly weak: boolean;
}

/**
 * Divides the forms of one connected piece of the likeness graph into bearers: the best pairs are united first,
 * and two groups never when they hold a pair whose verdict is "different". A short or ambiguous form (an initial,
 * a name left out) joins a group only when it fits no other one. Deterministic, whatever the order of the forms.
 */
export function partition(forms: readonly Form[], word = new DeskWord()): Form[][] {
  const groups = new Map<Form, Form[]>(forms.map(form => [form, [form]]));
  const edges = edgesOf(forms);
  for (const edge of edges) if (!edge.weak) unite(groups, edge, word);
  const weak = edges.filter(edge => edge.weak);
  for (const rank of RANKS) {
    for (const edge of weak) {
      if (rankOf(edge) !== rank) continue;
      const isOfFamily = rank === 'family';
      if (!isTorn(groups, edge.a, isOfFamily) && !isTorn(groups, edge.b, isOfFamily))
        unite(groups, edge, word);
    }
  }
  return [...new Set(groups.values())].map(group => group.sort((a, b) => byCodeUnits(a.key, b.key)));
}

function edgesOf(forms: readonly Form[]): Edge[] {
  const edges: Edge[] = [];
  for (const a of forms) {
    for (const [b, comparison] of a.edges) {
      if (a.key >= b.key) continue;
      const weak = comparison.reasons.some(reason => WEAK.has(reason));
      edges.push({ a, b, score: comparison.score, weak });
    }
  }
  return edges.sort(
    (x, y) => y.score - x.score || byCodeUnits(x.a.key, y.a.key) || byCodeUnits(x.b.key, y.b.key),
  );
}

function unite(groups: Map<Form, Form[]>, { a, b }: Edge, word: DeskWord): void {
  const [left, right] = [groups.get(a), groups.get(b)];
  if (!left || !right || left === right || left.length + right.length > LARGEST_CLUSTER) return;
  if (left.some(x => right.some(y => areApart(x, left, y, right, word)))) return;
  const [into, from] = left.length >= right.length ? [left, right] : [right, left];
  for (const form of from) {
    into.push(form);
    groups.set(form, into);
  }
}

/**
 * Whether two forms keep their groups apart: the desk says that they are different, or the comparison does. An alias
 * looks like nobody: where another name that the desk gives the same bearer is not different, it does not count.
 */
function areApart(x: Form, left: readonly Form[], y: Form, right: readonly Form[], word: DeskWord): boolean {
  if (word.verdictOf(x, y) === 'different') return true;
  return areDifferent(x, y) && !isAlias(x, left, y) && !isAlias(y, right, x);
}

function isAlias(form: Form, fellows: readonly Form[], other: Form): boolean {
  if (form.groups.length === 0) return false;
  return fellows.some(
    fellow =>
      fellow !== form &&
      form.groups.some(group => fellow.groups.includes(group)) &&
      !areDifferent(fellow, other),
  );
}

/**
 * Whether the form fits two groups that are different people. A son with "Jr" does not count: his father goes by the
 * name alone. Where it is asked within a family, bearers of other family names do not count: "Ann Lee" is sooner "Ann B.
 * Lee" than "Ann Lee Park".
 */
function isTorn(groups: ReadonlyMap<Form, readonly Form[]>, form: Form, isOfFamily: boolean): boolean {
  const fellows = [...form.edges.keys()].filter(other => isJunior(form) || !isJunior(other));
  const neighbours = isOfFamily ? fellows.filter(other => areOfFamily(form, other)) : fellows;
  if (neighbours.length > LARGEST_CLUSTER) return true;
  return neighbours.some((x, i) =>
    neighbours.slice(i + 1).some(y => groups.get(x) !== groups.get(y) && areDifferent(x, y)),
  );
}

const RANKS = ['family', 'other', 'junior'] as const;

/** How soon a weak edge is looked at: within a family first, a father and his son last. */
function rankOf({ a, b }: Edge): (typeof RANKS)[number] {
  if (isJunior(a) !== isJunior(b)) return 'junior';
  return areOfFamily(a, b) ? 'family' : 'other';
}

function areOfFamily({ person: a }: Form, { person: b }: Form): boolean {
  if (!a || !b) return false;
  return a.familyCore === b.familyCore || keysOf(a.family).romanised === keysOf(b.family).romanised;
}

/** Whether the name has "Jr", "II" or the like; "Sr" says no more than the name alone. */
function isJunior({ person }: Form): boolean {
  return person?.suffix !== undefined && !/^(sr|senior|i|phd|md|esq)$/.test(person.suffix.key);
}

function areDifferent(x: Form, y: Form): boolean {
  return !x.edges.has(y) && compareForms(x, y).verdict === 'different';
}
