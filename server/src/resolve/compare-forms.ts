import { comparePersonNames } from '../names/compare.ts';
import type { Comparison } from '../names/comparison.ts';
import { compareThings } from './compare-things.ts';
import type { Form } from './form.ts';

/** Compares the names of two forms of one kind. */
export function compareForms(a: Form, b: Form): Comparison {
  if (a.person && b.person) return comparePersonNames(a.person, b.person);
  return compareThings(a.kind, a.name, b.name);
}
